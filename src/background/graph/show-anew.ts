import type { ShownNote } from '../../graph-view.ts';
import type { Job } from '../../job.ts';
import { checkConsent } from '../check.ts';
import { advance } from '../jobs.ts';
import { loadJobs } from '../storage.ts';
import type { GraphHere } from './graph-here.ts';
import { mayLearnFrom } from './may-learn-from.ts';
import { stillTold } from './note-of.ts';

/**
 * Shows what is about to be sent by the switches and rules as they are now: the line of context is the one that would go, and a note of
 * which nothing would be told is gone, for this request also where it is switched on again. What was sent stays what it was.
 */
export async function showGraphAnew(): Promise<void> {
  for (const job of await loadJobs()) {
    if (job.phase === 'checking' || job.capture === undefined) continue;
    if (job.capture.note === undefined && job.capture.context === undefined) continue;
    const checked = await checkConsent(job.ask);
    if (checked.allowed) await advance(job, (current) => anew(current, checked.graph));
  }
}

function anew(job: Job, graph: GraphHere): Job | undefined {
  if (job.phase === 'checking' || job.capture === undefined) return undefined;
  const { note, metadata } = job.capture;
  const isGone = job.phase === 'streaming' || job.phase === 'answer';
  const still = isGone ? note : note && stillShown(note, metadata.product, graph);
  return { ...job, capture: { ...job.capture, context: graph.context, note: still } };
}

function stillShown(
  note: ShownNote,
  product: Parameters<typeof stillTold>[0]['product'],
  graph: GraphHere,
): ShownNote | undefined {
  const { rules, productsOff, isUseTold } = graph;
  if (!isUseTold || !mayLearnFrom(product, rules, productsOff)) return undefined;
  const told = stillTold({ ...note, product }, graph);
  // A graph of teams knows objects alone.
  if (rules.people === 'teams' && told.object === undefined) return undefined;
  return { ...note, told };
}
