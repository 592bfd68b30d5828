import { aroundObject } from '../graph/around.ts';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import { openNoteQueue } from '../graph/note-queue.ts';
import { type Planted, type Planting, plant } from '../graph/synthetic/planted.ts';
import { objectNo } from '../graph/synthetic/work.ts';
import type { Storage } from '../storage/database.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { GRAPH_ORG, plantedObject, plantedPerson } from './graph-fill.ts';
import { type PlantedNote, plantedNotes } from './graph-notes.ts';
import { randomFrom } from './random.ts';
import { walPosition } from './write-load.ts';

/**
 * Browsers that tell at once, each the next one as soon as the last one is taken. As many as 2,000 a second come to, of whom
 * each waits half a second: with fewer, one transaction takes all that wait, and none is made ready meanwhile.
 */
const TELLING = 1_000;
/** Notes that open connections and prepare statements before it counts. */
const FIRST = 2_000;

/** Things done for each request of a product that tells of it, at least: about a fifth are, and an organisation's teams are not alike. */
const DONE_FOR_ONE = 6;

/** The same teams, who do enough in a week for so many notes to be told twice, of different requests each time. */
export function busyEnough(planting: Planting, notes: number): Planted {
  const wanted = DONE_FOR_ONE * 2 * (FIRST + notes);
  return plant({ ...planting, perWeek: Math.max(10, Math.ceil(wanted / planting.people)) });
}

export interface Upkeep {
  readonly notesPerSecond: number;
  /** How long one waits until its note is in the database, in milliseconds. */
  readonly p95: number;
  /** Browsers that tell at once. */
  readonly telling: number;
  /** Notes in one transaction. */
  readonly together: number;
  /** Write-ahead log of a note. */
  readonly walBytes: number;
}

/**
 * How many notes a second are taken into a graph that is as large as it is: through the queue of one gateway, each with its
 * record there, and committed before it is answered.
 */
export async function upkeep(
  storage: Storage,
  adminUrl: string,
  { notes, ...of }: { planted: Planted; week: number; now: number; notes: number; details: boolean },
): Promise<Upkeep> {
  const count = FIRST + notes;
  // The two ways are told of different requests.
  const all = plantedNotes(of.planted, { ...of, count, skip: of.details ? 0 : count });
  for (let from = 0; from < all.length; from += 500)
    await keepRecords(
      storage,
      all.slice(from, from + 500).map(({ record }) => record),
    );
  const keys = nodeKeysOf(Buffer.alloc(32, 7), GRAPH_ORG);
  let transactions = 0;
  const keysOf = () => {
    transactions += 1;
    return keys;
  };
  const queue = openNoteQueue({ storage, keysOf });
  const times: number[] = [];
  const tell = async (some: Iterator<PlantedNote>) => {
    for (let next = some.next(); next.done !== true; next = some.next()) {
      const began = performance.now();
      const taken = await queue.take(GRAPH_ORG, next.value.told);
      if (taken !== 'taken') throw new Error(`A note was not taken: ${JSON.stringify(taken)}`);
      times.push(performance.now() - began);
    }
  };
  const tellAll = async (some: readonly PlantedNote[]) => {
    const left = some.values();
    await Promise.all(Array.from({ length: TELLING }, () => tell(left)));
  };
  await tellAll(all.slice(0, FIRST));
  [times.length, transactions] = [0, 0];
  const before = await walPosition(adminUrl);
  const began = performance.now();
  await tellAll(all.slice(FIRST));
  const seconds = (performance.now() - began) / 1_000;
  await queue.close();
  times.sort((a, b) => a - b);
  return {
    notesPerSecond: notes / seconds,
    p95: times[Math.floor(0.95 * times.length)] ?? 0,
    telling: TELLING,
    together: notes / transactions,
    walBytes: ((await walPosition(adminUrl)) - before) / notes,
  };
}

export interface Answered {
  readonly p50: number;
  readonly p95: number;
  /** The median of a transaction that reads one row by its key, in turns with it. */
  readonly bare: number;
}

/** How long what is around an object takes to be found, in milliseconds, asked by one of its team after the other. */
export async function around(
  storage: Storage,
  { planted, weeks, now }: { planted: Planted; weeks: number; now: number },
  asked: number,
): Promise<Answered> {
  const random = randomFrom(5);
  const teams = Map.groupBy(planted.teamsIn(weeks - 1).entries(), ([, team]) => team);
  // Planted objects go by their keys; what is sealed of them is nothing, so that each opens as the same.
  const keys: NodeKeys = {
    ...nodeKeysOf(Buffer.alloc(32, 7), GRAPH_ORG),
    object: ({ object }) => object,
    account: ({ id }) => id,
    open: () => ({ site: 'acme.atlassian.net', object: 'WEB-1', container: 'WEB' }),
  };
  const times: number[] = [];
  const bare: number[] = [];
  for (let n = -20; n < asked; n += 1) {
    const team = Math.floor(random() * planted.teams);
    const people = (teams.get(team) ?? []).map(([person]) => plantedPerson(person));
    const object = objectNo(team, weeks - 1, Math.floor(random() * people.length * 2));
    const [person = '', ...others] = people;
    const bareBegan = performance.now();
    await storage.inOrganisation(GRAPH_ORG, (db) => findOrganisation(db, GRAPH_ORG));
    const began = performance.now();
    await storage.inOrganisation(GRAPH_ORG, (db) =>
      aroundObject(db, keys, {
        ...{ orgId: GRAPH_ORG, person, team: null, people: 'people', now },
        query: {
          ref: {
            app: object.app,
            site: 'acme.atlassian.net',
            type: object.type,
            object: plantedObject(object),
          },
          people: others.slice(0, 5).map((account) => ({ account, role: 'commenter' })),
        },
      }),
    );
    // The first ones open connections and prepare statements.
    if (n < 0) continue;
    times.push(performance.now() - began);
    bare.push(began - bareBegan);
  }
  const at = (some: readonly number[], share: number) =>
    some.toSorted((a, b) => a - b)[Math.floor(share * some.length)] ?? 0;
  return { p50: at(times, 0.5), p95: at(times, 0.95), bare: at(bare, 0.5) };
}
