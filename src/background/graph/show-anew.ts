import type { ProductId } from '@sidenote/contract/products';
import type { ShownNote } from '../../graph-view.ts';
import type { Capture, Job } from '../../job.ts';
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

/** Takes the notes about a product out of what is about to be sent: for a switch of the person's own nobody has to be asked. */
export async function hideNotesOf(product: ProductId): Promise<void> {
  for (const job of await loadJobs())
    await advance(job, (current) => {
      if (isGone(current) || current.capture?.note === undefined) return undefined;
      if (current.capture.metadata.product !== product) return undefined;
      return { ...current, capture: { ...current.capture, note: undefined } };
    });
}

/** What was captured, with what of it the graph may have by now. */
export function withGraph(capture: Capture, graph: GraphHere): Capture {
  const { note, metadata } = capture;
  return { ...capture, context: graph.context, note: note && stillShown(note, metadata.product, graph) };
}

function anew(job: Job, graph: GraphHere): Job | undefined {
  if (job.phase === 'checking' || job.capture === undefined) return undefined;
  if (isGone(job)) return { ...job, capture: { ...job.capture, context: graph.context } };
  return { ...job, capture: withGraph(job.capture, graph) };
}

/** Whether what it says is not about to be sent any more, or nothing was read yet. */
function isGone(job: Job): job is Job & { readonly phase: 'checking' | 'streaming' | 'answer' } {
  return job.phase === 'checking' || job.phase === 'streaming' || job.phase === 'answer';
}

function stillShown(note: ShownNote, product: ProductId, graph: GraphHere): ShownNote | undefined {
  const { rules, productsOff, isUseTold } = graph;
  if (!isUseTold || !mayLearnFrom(product, rules, productsOff)) return undefined;
  const told = stillTold({ ...note, product }, graph);
  // A graph of teams knows objects alone.
  if (rules.people === 'teams' && told.object === undefined) return undefined;
  return { ...note, told };
}
