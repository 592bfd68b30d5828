import type { Job, JobIn } from '../../job.ts';
import { deliver } from './deliver.ts';
import type { NoteToTell } from './note-box.ts';
import { keepNote, releaseNotesOf } from './notes.ts';

/**
 * Tells the gateway what a request was about whose answer is whole: exactly what its job shows of it by then. Where the product
 * is still being asked, that is told which it comes to, once it is shown.
 */
export async function tellNote({ id, capture }: JobIn<'answer'>, requestId: string): Promise<void> {
  const { note, metadata } = capture;
  if (note === undefined) return;
  const waits = note.details === 'asking';
  const { product } = metadata;
  const { told, byAddress } = note;
  await keepNote({ requestId, jobId: id, product, told, byAddress, waits, version: Date.now() });
  if (!waits) await deliver();
}

/** What was shown of a job's page in the end is told, of each of its requests that waited for it. */
export async function settleNotes(jobId: Job['id'], told: NoteToTell['told']): Promise<void> {
  await releaseNotesOf(jobId, told);
  await deliver();
}
