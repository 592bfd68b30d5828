import { setTimeout as after } from 'node:timers/promises';
import type { Storage } from '../storage/database.ts';
import type { RecordQueue } from '../storage/record-queue.ts';

/** Milliseconds between looks for a record that another instance may have: it writes after half a second at the latest. */
const WAITS = [200, 400, 800] as const;

interface Parts {
  readonly storage: Pick<Storage, 'kind'>;
  readonly records: Pick<RecordQueue, 'flush'>;
}

/**
 * Looks for what is about a request that may have ended so lately that its record still waits to be written: here, which is seen to, or
 * where several instances share a database at the one that answered it, which is waited for.
 *
 * @returns what was found; undefined where there is no such request
 */
export async function onceRecorded<Found>(
  { storage, records }: Parts,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  let found = (await look()) ?? (await records.flush().then(look));
  for (const wait of storage.kind === 'sqlite' ? [] : WAITS) found ??= await after(wait).then(look);
  return found;
}
