import { edgeKindIds } from '@sidenote/contract/graph/edges';
import { nameOf } from '@sidenote/contract/weeks';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Database } from './database.ts';
import { addEdges } from './graph-edges.ts';
import { deleteFromGraph } from './graph-mine.ts';
import { type GraphOfPerson, graphOfPerson } from './graph-of-person.ts';

const [mira, jonas] = [personNo(1), personNo(2)];
const people = [mira, jonas];
const accounts = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const things = ['d', 'e'].map((letter) => letter.repeat(32));

/** Any graph of two people, with accounts that are one's, that both say are theirs, and that nobody is behind. */
const graphs = fc.record({
  accounts: fc.uniqueArray(
    fc.record({ account: fc.constantFrom(...accounts), person: fc.constantFrom(...people) }),
    { selector: ({ account, person }) => account + person },
  ),
  confirmed: fc.boolean(),
  members: fc.uniqueArray(fc.constantFrom(...people, ...accounts)),
  events: fc.array(fc.record({ person: fc.constantFrom(...people), object: fc.constantFrom(...things) })),
  edges: fc.array(
    fc.record({
      source: fc.constantFrom(...people, ...accounts, ...things),
      kind: fc.constantFrom(...edgeKindIds),
      target: fc.constantFrom(...people, ...accounts, ...things),
      week: fc.integer({ min: 2_900, max: 2_902 }),
      origin: fc.constantFrom('', requestNo(9)),
    }),
    { maxLength: 30 },
  ),
});

const tables = ['graph_account', 'graph_member', 'graph_event', 'graph_edge'] as const;

/** What stands in the tables, a row by what tells it from others. */
async function rowsIn(db: Database) {
  const [own, members, events, edges] = [
    await db.selectFrom('graph_account').selectAll().execute(),
    await db.selectFrom('graph_member').selectAll().execute(),
    await db.selectFrom('graph_event').selectAll().execute(),
    await db.selectFrom('graph_edge').selectAll().execute(),
  ];
  return [
    ...own.map(({ account, person, confirmed }) => `account ${account} of ${person}: ${confirmed === 1}`),
    ...members.map(({ person, team }) => `member ${person} of ${team}`),
    ...events.map(({ request_id }) => `event ${request_id}`),
    ...edges.map((edge) => nameOfEdge({ ...edge, week: nameOf(edge.week) })),
  ];
}

/** The same of a copy. */
function rowsOf({ accounts, team, events, edges }: GraphOfPerson, person: string) {
  const members = [{ account: person, team }, ...accounts].filter((one) => one.team !== null);
  return [
    ...accounts.map(({ account, confirmed }) => `account ${account} of ${person}: ${confirmed}`),
    ...members.map((one) => `member ${one.account} of ${one.team}`),
    ...events.map(({ requestId }) => `event ${requestId}`),
    ...edges.map(nameOfEdge),
  ];
}

function nameOfEdge({ source, kind, target, week, origin, count }: GraphOfPerson['edges'][number]) {
  return `edge ${source} ${kind} ${target} ${week} ${origin}: ${count}`;
}

describe.each(storageKinds)('what the graph has of a person, on %s', (kind) => {
  const at = useStorage(kind);
  beforeEach(() => at.across((db) => addOrganisation(db, 'acme')));

  test('is given to them row for row as it is deleted when they leave, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const [before, copy, after] = await at.as(async (db) => {
          for (const table of tables) await db.deleteFrom(table).execute();
          await fill(db, graph);
          const all = await rowsIn(db);
          const given = await graphOfPerson(db, 'acme', mira);
          await deleteFromGraph(db, { orgId: 'acme', person: mira });
          return [all, given, new Set(await rowsIn(db))] as const;
        });
        expect(rowsOf(copy, mira).sort()).toEqual(before.filter((row) => !after.has(row)).sort());
      }),
      { numRuns: 40 },
    );
  });
});

type Graph = typeof graphs extends fc.Arbitrary<infer One> ? One : never;

async function fill(db: Database, { accounts, confirmed, members, events, edges }: Graph): Promise<void> {
  const own = new Set<string>();
  for (const { account, person } of accounts) {
    // The directory knows one person behind it at most.
    const sure = confirmed && !own.has(account);
    own.add(account);
    await db
      .insertInto('graph_account')
      .values({ org_id: 'acme', account, person, confirmed: sure ? 1 : 0, origin: '' })
      .execute();
  }
  for (const person of members)
    await db.insertInto('graph_member').values({ org_id: 'acme', person, team: 't' }).execute();
  for (const [n, { person, object }] of events.entries())
    await db
      .insertInto('graph_event')
      .values({
        ...{ org_id: 'acme', request_id: requestNo(n), person, team: null, object, container: null },
        ...{ work_type: 'tracking', attachments: '[]', people: '', at: n },
      })
      .execute();
  await addEdges(
    db,
    'acme',
    edges.map((edge) => ({ ...edge, count: 1 })),
  );
}
