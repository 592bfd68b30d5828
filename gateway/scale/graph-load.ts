import { randomUUID } from 'node:crypto';
import { aroundObject } from '../graph/around.ts';
import { keepNotes, type Worked } from '../graph/keep-notes.ts';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import type { Planted } from '../graph/synthetic/planted.ts';
import { objectNo } from '../graph/synthetic/work.ts';
import type { Storage } from '../storage/database.ts';
import { holdGraph } from '../storage/graph-lock.ts';
import { GRAPH_ORG, plantedObject, plantedPerson } from './graph-fill.ts';
import { randomFrom } from './random.ts';

/** Writers at once, and notes that each takes into one transaction, as the gateway's queue does under load. */
const WRITERS = 4;
const BATCH = 100;

/** How many notes a second are taken into a graph that is as large as it is. */
export async function upkeep(storage: Storage, notes: number): Promise<number> {
  const keys = nodeKeysOf(Buffer.alloc(32, 7), GRAPH_ORG);
  const random = randomFrom(3);
  const upTo = (count: number) => Math.floor(random() * count);
  const worked = (): Worked => {
    const project = upTo(500);
    return {
      ...{ requestId: randomUUID(), person: plantedPerson(upTo(100_000)), team: null, action: 'summarise' },
      ...{ product: 'jira', objectType: 'issue', site: 'acme.atlassian.net', at: Date.now() },
      note: {
        ...{ object: `P${project}-${upTo(400)}`, container: `P${project}`, attachments: [] },
        people: (['author', 'assignee', 'commenter'] as const).map((role) => ({
          ...{ role, account: `account-${project * 12 + upTo(12)}` },
        })),
        links: [],
      },
    };
  };
  let left = notes;
  const began = performance.now();
  const write = async () => {
    while (left > 0) {
      left -= BATCH;
      const some = Array.from({ length: BATCH }, worked);
      await storage.inOrganisation(GRAPH_ORG, async (db) => {
        await holdGraph(db, storage.kind, GRAPH_ORG);
        await keepNotes(db, keys, { orgId: GRAPH_ORG, people: 'people', worked: some });
      });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return notes / ((performance.now() - began) / 1_000);
}

export interface Answered {
  readonly p50: number;
  readonly p95: number;
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
  for (let n = -20; n < asked; n += 1) {
    const team = Math.floor(random() * planted.teams);
    const people = (teams.get(team) ?? []).map(([person]) => plantedPerson(person));
    const object = objectNo(team, weeks - 1, Math.floor(random() * people.length * 2));
    const [person = '', ...others] = people;
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
    if (n >= 0) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
