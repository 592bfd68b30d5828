import { setTimeout as after } from 'node:timers/promises';
import type { Storage } from '../storage/database.ts';
import type { RecordQueue } from '../storage/record-queue.ts';

/** Milliseconds between looks for a record that another instance may have: it writes after half a second at the latest. */
const WAITS = [200, 400, 800] as const;

/**
 * Looks for what is about a request that may have ended so lately that its record still waits to be written: here, which is seen to, or
 * where several instances share a database at the one that answered it, which is waited for.
 *
 * @returns what was found; undefined where there is no such request
 */
export async function onceRecorded<Found>(
  {
    storage,
    records,
  }: { readonly storage: Pick<Storage, 'kind'>; readonly records: Pick<RecordQueue, 'flush'> },
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  let found = (await look()) ?? (await records.flush().then(look));
  if (storage.kind === 'sqlite') return found;
  for (const wait of WAITS) {
    if (found !== undefined) break;
    await after(wait);
    found = await look();
  }
  return found;
}
