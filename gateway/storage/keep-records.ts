import type { InteractionRecord } from '@sidenote/contract/record';
import type { Storage } from './database.ts';
import { holdErasures, withoutErased } from './erasures.ts';
import { writeInteractions } from './interactions.ts';

/**
 * Writes a batch of records, all of them or none, wherever they were until now: in the queue of any instance, or in
 * the journal of one that was killed. Those of a person who was erased meanwhile are dropped, and count as written.
 */
export function keepRecords(storage: Storage, records: readonly InteractionRecord[]): Promise<void> {
  return storage.acrossOrganisations(async (db) => {
    await holdErasures(db, storage.kind);
    await writeInteractions(db, await withoutErased(db, records));
  });
}
