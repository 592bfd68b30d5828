import { bulleted } from '../bullets/bulleted.ts';
import { type Proofreader, proofread } from '../proofread/proofread.ts';
import { shorten } from '../shorten/shorten.ts';
import { type Amount, keySentences } from '../summarise/summarise.ts';
import { findTasks } from '../tasks/find-tasks.ts';
import { viewOf } from '../text/view.ts';
import type { MarkedDocument } from './data/documents.ts';
import type { MarkedNotes } from './data/notes.ts';
import type { Pair } from './data/proofreading.ts';
import type { WordyCase } from './data/tightening.ts';
import { wordEdits } from './word-edits.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Edits against the edits a person would make, and the share of right sentences that were altered. */
export async function scoreProofreading(pairs: readonly Pair[], tools: Proofreader) {
  let hits = 0;
  let made = 0;
  let wanted = 0;
  const altered: string[] = [];
  const missed: string[] = [];
  for (const [typed, right] of pairs) {
    const answer = await proofread(typed, 'markdown', tools);
    const ours = wordEdits(typed, answer);
    const gold = wordEdits(typed, right);
    hits += [...ours].filter((edit) => gold.has(edit)).length;
    made += ours.size;
    wanted += gold.size;
    if (typed === right && answer !== right) altered.push(answer);
    if (typed !== right && answer !== right) missed.push(answer);
  }
  const correct = pairs.filter(([typed, right]) => typed === right).length;
  return { ...ratios(hits, made, wanted), altered, missed, shareAltered: altered.length / correct };
}

/** F with precision weighing twice as much as recall. */
export function fHalf({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall);
}

/** Chosen sentences against the marked ones; `lead` scores the first sentences, as many as were chosen. */
export function scoreSummaries(
  documents: readonly MarkedDocument[],
  amount?: Amount,
): { ours: Score; lead: Score } {
  const total = { ours: [0, 0, 0], lead: [0, 0, 0] } as Record<'ours' | 'lead', [number, number, number]>;
  for (const { sentences } of documents) {
    const marked = sentences.filter((text) => text.startsWith('*')).map((text) => text.slice(1));
    const texts = sentences.map((text) => text.replace(/^\*/, ''));
    const view = viewOf(texts.join(' '), 'plain');
    const ours = keySentences(view, amount).map(({ start, end }) => view.text.slice(start, end));
    count(total.ours, ours, marked);
    count(total.lead, texts.slice(0, ours.length), marked);
  }
  return { ours: ratios(...total.ours), lead: ratios(...total.lead) };
}

/** A task counts when its words are found and owner and date are as stated, or as absent. */
export function scoreTasks(notes: readonly MarkedNotes[], isName: (word: string) => boolean): Score {
  let hits = 0;
  let made = 0;
  let wanted = 0;
  for (const { text, tasks } of notes) {
    const found = findTasks(viewOf(text, 'markdown'), isName);
    made += found.length;
    wanted += tasks.length;
    hits += tasks.filter(({ words, owner, due }) =>
      found.some(
        (task) =>
          task.text.toLowerCase().includes(words.toLowerCase()) &&
          (owner === undefined || task.owner?.toLowerCase() === owner.toLowerCase()) &&
          (due === undefined ? task.due === undefined : task.due?.includes(due) === true),
      ),
    ).length;
  }
  return ratios(hits, made, wanted);
}

/** How long the tightened texts are against the originals, how many facts they keep, and how many tight texts changed. */
export function scoreTightening(cases: readonly WordyCase[]) {
  const wordy = cases
    .filter((entry) => !entry.tight)
    .map((entry) => ({ ...entry, answer: shorten(entry.text, 'plain') }));
  const facts = wordy.flatMap(({ facts, answer }) => facts.map((fact) => answer.includes(fact)));
  const lengths = wordy.map(({ text, answer }) => answer.length / text.length);
  return {
    ratio: lengths.reduce((a, b) => a + b, 0) / lengths.length,
    factsKept: facts.filter(Boolean).length / facts.length,
    tightChanged: cases.filter((entry) => entry.tight && shorten(entry.text, 'plain') !== entry.text).length,
  };
}

/** Share of the list cases that come out exactly. */
export function scoreLists(cases: readonly { text: string; list: string }[]): number {
  return cases.filter(({ text, list }) => bulleted(text, 'markdown') === list).length / cases.length;
}

function count(total: [number, number, number], found: readonly string[], marked: readonly string[]): void {
  total[0] += found.filter((text) => marked.includes(text)).length;
  total[1] += found.length;
  total[2] += marked.length;
}

function ratios(hits: number, made: number, wanted: number): Score {
  return { precision: made === 0 ? 1 : hits / made, recall: wanted === 0 ? 1 : hits / wanted };
}
