import { checklist } from '../checklist/checked.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { loadDictionary } from '../proofread/dictionary.ts';
import { startHarper } from '../proofread/harper.ts';
import { proofread } from '../proofread/proofread.ts';
import { listQuestions } from '../questions/list-questions.ts';
import { shorten } from '../shorten/shorten.ts';
import { keyPoints, POINTS } from '../summarise/key-points.ts';
import { summarise } from '../summarise/summarise.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { defineTerm } from '../terms/define-term.ts';
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
import {
  fHalf,
  scoreLists,
  scoreProofreading,
  scoreSummaries,
  scoreTasks,
  scoreTightening,
} from './measures.ts';
import { scoreChecklists, scoreTables } from './reshaped.ts';
import { scoreAcronyms } from './spelled-out.ts';

// `npm run eval`: what the built-in engine can do, on texts written for this repository. `--wrong` also prints the
// development sentences that did not come out right; the held-out ones are never shown. The texts and
// the rules come from the same hand, so the figures are kinder than strangers' texts would be.

const tools = { dictionary: await loadDictionary(), grammar: await startHarper() };
const halves = [
  {
    name: 'development',
    pairs: developmentPairs,
    documents: developmentDocuments,
    notes: developmentNotes,
    wordy: developmentWordy,
    questions: developmentQuestions,
    decisions: developmentDecisions,
    terms: developmentTerms,
    acronyms: developmentAcronyms,
    tables: developmentTables,
    checklists: developmentChecklists,
  },
  {
    name: 'held out',
    pairs: heldOutPairs,
    documents: heldOutDocuments,
    notes: heldOutNotes,
    wordy: heldOutWordy,
    questions: heldOutQuestions,
    decisions: heldOutDecisions,
    terms: heldOutTerms,
    acronyms: heldOutAcronyms,
    tables: heldOutTables,
    checklists: heldOutChecklists,
  },
];

for (const half of halves) {
  const proof = await scoreProofreading(half.pairs, tools);
  const { ours, lead } = scoreSummaries(half.documents);
  const tasks = scoreTasks(half.notes, tools.dictionary.isName);
  const tight = scoreTightening(half.wordy);
  const points = scoreSummaries(half.documents, POINTS).ours;
  const questions = scoreQuestions(half.questions);
  const decisions = scoreDecisions(half.decisions);
  const terms = scoreTerms(half.terms);
  const acronyms = scoreAcronyms(half.acronyms);
  const tables = scoreTables(half.tables);
  const checklists = scoreChecklists(half.checklists);
  console.log(`\n${half.name}`);
  console.table({
    'proofreading, edits': {
      precision: show(proof.precision),
      recall: show(proof.recall),
      other: `F0.5 ${show(fHalf(proof))}`,
    },
    'right sentences altered': {
      precision: '',
      recall: '',
      other: `${proof.altered.length} (${show(proof.shareAltered)})`,
    },
    'key sentences': { precision: show(ours.precision), recall: show(ours.recall), other: '' },
    'first sentences (baseline)': { precision: show(lead.precision), recall: show(lead.recall), other: '' },
    'action items': { precision: show(tasks.precision), recall: show(tasks.recall), other: '' },
    'key points': { precision: show(points.precision), recall: show(points.recall), other: '' },
    'open questions': { precision: show(questions.precision), recall: show(questions.recall), other: '' },
    decisions: { precision: show(decisions.precision), recall: show(decisions.recall), other: '' },
    'definitions of terms': { precision: show(terms.precision), recall: show(terms.recall), other: '' },
    abbreviations: { precision: '', recall: '', other: `${acronyms.right} of ${acronyms.of}` },
    tables: { precision: '', recall: '', other: `${show(tables.exact)} exact` },
    checklists: { precision: '', recall: '', other: `${show(checklists.exact)} exact` },
    'make shorter': {
      precision: '',
      recall: `${show(tight.factsKept)} of facts`,
      other: `length × ${show(tight.ratio)}`,
    },
  });
  if (half.name === 'development' && process.argv.includes('--wrong')) {
    const found = [questions, decisions, terms, acronyms, tables, checklists].flatMap(({ wrong }) => wrong);
    console.log([...proof.altered, ...proof.missed, ...found].join('\n'));
  }
}
console.log(`\nlists that come out exactly: ${show(scoreLists(listCases))}`);

const prose = heldOutDocuments
  .flatMap(({ sentences }) => sentences.map((text) => text.replace(/^\*/, '')))
  .join(' ');
console.log(`\nms per 1,000 characters, on ${prose.length} characters`);
console.table({
  'fix-spelling-grammar': { ms: await timed(() => proofread(prose, 'markdown', tools)) },
  'make-shorter': { ms: await timed(() => shorten(prose, 'markdown')) },
  summarise: { ms: await timed(() => summarise(prose, 'markdown')) },
  'find-action-items': { ms: await timed(() => listTasks(prose, 'markdown', tools.dictionary.isName)) },
  'key-points': { ms: await timed(() => keyPoints(prose, 'markdown')) },
  'open-questions': { ms: await timed(() => listQuestions(prose, 'markdown')) },
  'list-decisions': { ms: await timed(() => listDecisions(prose, 'markdown')) },
  'define-term': { ms: await timed(() => defineTerm(prose, 'markdown', 'board')) },
  checklist: { ms: await timed(() => checklist(prose, 'markdown')) },
});

async function timed(work: () => unknown): Promise<number> {
  await work();
  const start = performance.now();
  await work();
  return Math.round(((performance.now() - start) / prose.length) * 10_000) / 10;
}

function show(value: number): string {
  return value.toFixed(2);
}
