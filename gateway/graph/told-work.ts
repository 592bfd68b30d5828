import { pageOfRecords, type WorkRecord, workTypesAmong } from '../storage/graph-marks.ts';
import type { Read } from './analysis/reading.ts';
import type { NodeKeys } from './node-keys.ts';

/** Records that are read at once. */
const PAGE = 2_000;

/** A request that was told for the graph: what its record says, and which kind of work it was. */
export interface ToldWork extends WorkRecord {
  readonly type: string;
}

interface Asked {
  readonly orgId: string;
  readonly keys: Pick<NodeKeys, 'mark'>;
  readonly since: number;
  readonly before: number;
}

/**
 * The requests of a time that are in a graph of teams alone, each with its record. The graph has but a mark of each, which the
 * key makes of the record's id again; so it is the records that say how many people were at it, while they are kept.
 */
export async function* toldWork(read: Read, { keys, ...asked }: Asked): AsyncGenerator<ToldWork> {
  let after: WorkRecord | undefined;
  for (;;) {
    const page = await read((db) => pageOfRecords(db, { ...asked, after, limit: PAGE }));
    after = page.at(-1);
    if (after === undefined) return;
    const marks = new Map(page.map((record) => [keys.mark(record.request_id), record]));
    const types = await read((db) => workTypesAmong(db, asked.orgId, [...marks.keys()]));
    for (const [mark, record] of marks) {
      const type = types.get(mark);
      if (type !== undefined) yield { ...record, type };
    }
  }
}
