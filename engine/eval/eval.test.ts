import { expect, test } from 'vitest';
import { loadDictionary } from '../proofread/dictionary.ts';
import { startHarper } from '../proofread/harper.ts';
import { developmentAcronyms, heldOutAcronyms } from './data/acronyms.ts';
import { developmentChecklists, heldOutChecklists } from './data/checklists.ts';
import { developmentDecisions, heldOutDecisions } from './data/decisions.ts';
import { developmentDocuments, heldOutDocuments } from './data/documents.ts';
import { listCases } from './data/lists.ts';
import { developmentNotes, heldOutNotes } from './data/notes.ts';
import { developmentPairs, heldOutPairs } from './data/proofreading.ts';
import { developmentQuestions, heldOutQuestions } from './data/questions.ts';
import { developmentTables, heldOutTables } from './data/tables.ts';
import { developmentTerms, heldOutTerms } from './data/terms.ts';
import { developmentWordy, heldOutWordy } from './data/tightening.ts';
import { scoreDecisions, scoreQuestions, scoreTerms } from './found.ts';
import { scoreLists, scoreProofreading, scoreSummaries, scoreTasks, scoreTightening } from './measures.ts';
import { scoreChecklists, scoreTables } from './reshaped.ts';
import { scoreAcronyms } from './spelled-out.ts';
import { wordEdits } from './word-edits.ts';

const tools = { dictionary: await loadDictionary(), grammar: await startHarper() };

test('proofreading: nothing right is altered, and most that is wrong is found', async () => {
  const score = await scoreProofreading([...developmentPairs, ...heldOutPairs], tools);
  expect(score.altered).toEqual([]);
  expect(score.precision).toBeGreaterThan(0.93);
  expect(score.recall).toBeGreaterThan(0.8);
});

test('key sentences: clearly better than the first sentences of a text', () => {
  const { ours, lead } = scoreSummaries([...developmentDocuments, ...heldOutDocuments]);
  expect(ours.precision).toBeGreaterThan(0.6);
  expect(ours.precision).toBeGreaterThan(lead.precision + 0.2);
});

test('action items: found with owner and date', () => {
  const score = scoreTasks([...developmentNotes, ...heldOutNotes], tools.dictionary.isName);
  expect(score.precision).toBeGreaterThan(0.9);
  expect(score.recall).toBeGreaterThan(0.78);
});

test('make shorter: shorter without losing a fact, and tight texts stay', () => {
  const score = scoreTightening([...developmentWordy, ...heldOutWordy]);
  expect(score).toMatchObject({ factsKept: 1, tightChanged: 0 });
  expect(score.ratio).toBeLessThan(0.75);
});

test.each([
  ['open questions', scoreQuestions([...developmentQuestions, ...heldOutQuestions])],
  ['decisions', scoreDecisions([...developmentDecisions, ...heldOutDecisions])],
  ['definitions of terms', scoreTerms([...developmentTerms, ...heldOutTerms])],
])('%s: hardly one that is none, and most of them', (_, { precision, recall }) => {
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.8);
});

test('abbreviations: hardly one whose long form is not found', () => {
  const { right, of } = scoreAcronyms([...developmentAcronyms, ...heldOutAcronyms]);
  expect(right / of).toBeGreaterThan(0.85);
});

test.each([
  ['tables', scoreTables([...developmentTables, ...heldOutTables])],
  ['checklists', scoreChecklists([...developmentChecklists, ...heldOutChecklists])],
])('%s: nearly all come out exactly', (_, { exact }) => expect(exact).toBeGreaterThan(0.85));

test('lists come out exactly', () => expect(scoreLists(listCases)).toBe(1));

test('the measure counts an edit once, wherever it stands', () => {
  expect(wordEdits('a b c', 'a x c')).toEqual(new Set(['1-2:x']));
  expect(wordEdits('a b', 'a b')).toEqual(new Set());
  expect(wordEdits('a', 'a b').size).toBe(1);
});
