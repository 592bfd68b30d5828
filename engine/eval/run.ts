import { loadDictionary } from '../proofread/dictionary.ts';
import { startHarper } from '../proofread/harper.ts';
import { proofread } from '../proofread/proofread.ts';
import { shorten } from '../shorten/shorten.ts';
import { summarise } from '../summarise/summarise.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { developmentDocuments, heldOutDocuments } from './data/documents.ts';
import { listCases } from './data/lists.ts';
import { developmentNotes, heldOutNotes } from './data/notes.ts';
import { developmentPairs, heldOutPairs } from './data/proofreading.ts';
import { developmentWordy, heldOutWordy } from './data/tightening.ts';
import {
  fHalf,
  scoreLists,
  scoreProofreading,
  scoreSummaries,
  scoreTasks,
  scoreTightening,
} from './measures.ts';

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
  },
  {
    name: 'held out',
    pairs: heldOutPairs,
    documents: heldOutDocuments,
    notes: heldOutNotes,
    wordy: heldOutWordy,
  },
];

for (const half of halves) {
  const proof = await scoreProofreading(half.pairs, tools);
  const { ours, lead } = scoreSummaries(half.documents);
  const tasks = scoreTasks(half.notes, tools.dictionary.isName);
  const tight = scoreTightening(half.wordy);
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
    'make shorter': {
      precision: '',
      recall: `${show(tight.factsKept)} of facts`,
      other: `length × ${show(tight.ratio)}`,
    },
  });
  if (half.name === 'development' && process.argv.includes('--wrong')) {
    console.log([...proof.altered, ...proof.missed].join('\n'));
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
