import type { ShownNote } from '../../graph-view.ts';
import type { Job } from '../../job.ts';
import { detailsFor } from '../../products/reading/details-of.ts';
import { idsIn } from '../../products/ref-of.ts';
import { checkConsent } from '../check.ts';
import { advance, isCurrent } from '../jobs.ts';
import type { OpenDocument } from '../page.ts';
import { askingInPage } from '../product-requests.ts';
import { settleNotes } from '../telling/tell-note.ts';
import { mayLearnFrom } from './may-learn-from.ts';
import { withDetails } from './note-of.ts';

/**
 * Asks the product who and what belongs to the object, beside the request: neither that nor its answer waits for it, and both
 * are the same whatever becomes of it. What comes is shown in the job before it is told. A note that is ready to be told
 * meanwhile waits for this alone, and where the job is gone by then only what was shown of it is told.
 */
export async function readDetails(
  job: Pick<Job, 'id' | 'ask'>,
  note: ShownNote,
  document: OpenDocument,
): Promise<void> {
  if (note.details !== 'asking') return;
  const read = await askProduct(job, note, document);
  const isShown = await advance(job, (current) => {
    // What was taken away meanwhile stays so.
    if (current.phase === 'checking' || current.capture?.note === undefined) return undefined;
    const { details, readFrom } = read;
    const shown = details === 'read' ? read : { ...current.capture.note, details, readFrom };
    return { ...current, capture: { ...current.capture, note: shown } };
  });
  await settleNotes(job.id, isShown ? read.told : note.told);
}

async function askProduct(
  job: Pick<Job, 'id' | 'ask'>,
  note: ShownNote,
  document: OpenDocument,
): Promise<ShownNote> {
  const app = idsIn(document.url)?.app;
  const allowed = async () => {
    const checked = (await isCurrent(job)) ? await checkConsent(job.ask) : undefined;
    if (app === undefined || checked?.allowed !== true) return undefined;
    const { rules: now, productsOff } = checked.graph;
    return now.details && mayLearnFrom(app, now, productsOff) ? checked.graph : undefined;
  };
  const { get, paths } = askingInPage(job.ask.tabId, document, async () => (await allowed()) !== undefined);
  try {
    const asked = await allowed();
    const details = asked && (await detailsFor(document.url, asked.rules.people)?.(get));
    const now = await allowed();
    if (details === undefined || now === undefined || app === undefined) throw new Error('Not to be told.');
    const told = withDetails(note.told, details, app, now);
    return { ...note, told, details: 'read', readFrom: paths() };
  } catch {
    // Whatever the product said, its words are in no error of ours.
    return { ...note, details: 'refused', readFrom: paths() };
  }
}
