import { crc32 } from 'node:zlib';
import type { WorkNote } from '@sidenote/contract/graph/work-note';
import type { Database, Storage } from '../storage/database.ts';
import { holdErasures } from '../storage/erasures.ts';
import { type Claim, keepClaims, newClaims } from '../storage/graph-accounts.ts';
import { recordsOf } from '../storage/graph-events.ts';
import { holdGraph } from '../storage/graph-lock.ts';
import { readGraphRules } from '../storage/graph-rules.ts';
import { type Checked, checkNote } from './checked-note.ts';
import { keepNotes, type Worked } from './keep-notes.ts';
import type { NodeKeys } from './node-keys.ts';

/** A note, and who tells it. */
export interface Told {
  readonly person: string;
  readonly note: WorkNote;
}

/** What became of it: taken, or nothing to take; no request of the caller's own; or a field that does not fit it. */
export type Taken = 'taken' | 'not_found' | { readonly wrong: string };

export interface NoteQueue {
  /** Resolves once it is in the database, together with what else waits; undefined when too much waits already. */
  take(orgId: string, told: Told): Promise<Taken> | undefined;
  /** Resolves once nothing waits any more. */
  close(): Promise<void>;
}

export interface NoteQueueOptions {
  readonly storage: Storage;
  readonly keysOf: (orgId: string) => NodeKeys;
  /** Notes that may wait at once. */
  readonly capacity?: number;
  /** Notes in one transaction at most. */
  readonly batchSize?: number;
}

interface Waiting {
  readonly told: Told;
  readonly done: PromiseWithResolvers<Taken>;
}

/**
 * Transactions of one organisation at once: while the database works on one, the next one is made ready. What is told of one object
 * goes the same way each time, as two transactions that write the same edges wait for each other.
 */
const LANES = 2;

/**
 * Takes notes into the graph, those of an organisation that come together in one transaction: none is answered before it is in
 * the database, and nobody waits for more than one transaction besides their own, unless more wait than one takes.
 */
export function openNoteQueue(options: NoteQueueOptions): NoteQueue {
  const { storage, keysOf, capacity = 5_000, batchSize = 500 } = options;
  /** What waits in each lane that is at work. */
  const lanes = new Map<string, Waiting[]>();
  const working = new Set<Promise<void>>();
  let count = 0;

  const work = async (orgId: string, lane: string, waiting: Waiting[]): Promise<void> => {
    // Those that come at the same moment come together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchSize);
      count -= batch.length;
      try {
        const told = batch.map((one) => one.told);
        const taken = await takeNotes(storage, keysOf(orgId), { orgId, told });
        for (const [at, { done }] of batch.entries()) done.resolve(taken[at] ?? 'not_found');
      } catch (error) {
        for (const { done } of batch) done.reject(error);
      }
    }
    // At once: what is told from now on begins anew.
    lanes.delete(lane);
  };

  return {
    take: (orgId, told) => {
      if (count >= capacity) return undefined;
      count += 1;
      const one = { told, done: Promise.withResolvers<Taken>() };
      const lane = `${laneOf(told)} ${orgId}`;
      const waiting = lanes.get(lane);
      if (waiting !== undefined) waiting.push(one);
      else {
        const first = [one];
        lanes.set(lane, first);
        const worked = work(orgId, lane, first).finally(() => working.delete(worked));
        working.add(worked);
      }
      return one.done.promise;
    },
    close: async () => {
      await Promise.all(working);
    },
  };
}

/** Multiplied, as single bits of a CRC may be the same for all ids that differ in their last digit alone. */
function laneOf({ note }: Told): number {
  return (Math.imul(crc32(note.object ?? note.requestId), 0x9e3779b1) >>> 16) % LANES;
}

interface ToldOf {
  readonly orgId: string;
  readonly told: readonly Told[];
}

/** Takes notes in one transaction, and says of each what became of it. */
export async function takeNotes(storage: Storage, keys: NodeKeys, of: ToldOf): Promise<readonly Taken[]> {
  return storage.inOrganisation(of.orgId, async (db) => {
    await holdErasures(db, storage.kind);
    await holdGraph(db, storage.kind, of.orgId);
    return takeIn(db, keys, of);
  });
}

async function takeIn(db: Database, keys: NodeKeys, { orgId, told }: ToldOf): Promise<readonly Taken[]> {
  const rules = await readGraphRules(db, orgId);
  const records = await recordsOf(db, orgId, [...new Set(told.map(({ note }) => note.requestId))]);
  const checked = told.map(({ person, note }): Checked | 'not_found' => {
    const record = records.get(note.requestId);
    return record?.person === person ? checkNote(note, record, rules) : 'not_found';
  });
  const worked = checked.flatMap((one) => (typeof one === 'object' && 'worked' in one ? [one.worked] : []));
  const people = rules?.people ?? 'teams';
  const claims = people === 'people' ? await newClaims(db, orgId, claimsIn(keys, worked)) : [];
  await keepNotes(db, keys, { orgId, people, worked, claims, naming: rules?.naming === true });
  // After everything else: whoever tells of the same person at once waits for this transaction from here on.
  await keepClaims(db, orgId, claims);
  return checked.map((one) =>
    one === 'nothing' || (typeof one === 'object' && 'worked' in one) ? 'taken' : one,
  );
}

/** Who the callers say that they are, in the apps that their requests were made in. */
function claimsIn(keys: NodeKeys, all: readonly Worked[]): Claim[] {
  return all.flatMap(({ product, site, person, note: { self } }) =>
    product === 'web' || self === undefined
      ? []
      : [{ account: keys.account({ app: product, site, id: self }), person }],
  );
}
