import { CompiledQuery, sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepItems } from '../graph/keep-items.ts';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { graphSecret, sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { objectsOf } from './connectors.ts';
import type { Database } from './database.ts';
import { forgetConnector } from './graph-forget.ts';
import { countOwnPart, deleteFromGraph } from './graph-mine.ts';
import { edgesBetween } from './graph-near.ts';
import { graphOfPerson } from './graph-of-person.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const [person, connectorId, now] = [personNo(1), requestNo(1), sampleItem(1).at];
const account = { account: 'mira' };

async function keep(db: Database): Promise<void> {
  const people = [
    { ...account, role: 'author' as const },
    { account: 'jonas', role: 'reviewer' as const },
  ];
  const items = [1, 2].map((n) => sampleItem(n, { people, access: [account], size: '≤1MB' }));
  const batch = { items, containers: [], gone: [sampleRef(3)] };
  await keepItems(db, keys, { orgId: 'acme', connectorId, reader: 'r', people: 'people', batch, now });
}

async function forget(db: Database): Promise<void> {
  while ((await forgetConnector(db, 'acme', connectorId, 3)) > 0);
}

const countObjects = (db: Database) => objectsOf(db, { org_id: 'acme', id: connectorId });

/** How statements go about the graph of an organisation that a connector has told of. */
function usePlans(kind: (typeof storageKinds)[number]) {
  const storage = useStorage(kind);
  beforeEach(async () => {
    await storage.across((db) => addOrganisation(db, 'acme'));
    await storage.as(async (db) => {
      const own = keys.account({ app: 'jira', site: 'acme.atlassian.net', id: account.account });
      await db
        .insertInto('graph_account')
        .values({ org_id: 'acme', account: own, person, confirmed: 1, origin: connectorId })
        .execute();
      await keep(db);
    });
  });
  return (work: (db: Database) => Promise<unknown>) => storage.as((db) => plansIn(db, kind, work));
}

describe.each(storageKinds)('plans of the graph on %s', (kind) => {
  const plansOf = usePlans(kind);

  test('what a connector brought is found by the index of that', async () => {
    const [first] = await plansOf(forget);
    expect(first).toMatch(/graph_edge_by_origin.*org_id *=.*origin *=/);
  });
});

// A few rows are read whole by PostgreSQL, which knows how many there are.
describe('plans of the graph on sqlite', () => {
  const plansOf = usePlans('sqlite');

  test.each<[string, (db: Database) => Promise<unknown>]>([
    ['a connector is forgotten', forget],
    ['its objects are counted', countObjects],
    ['it brings more', keep],
    ['somebody sees how much there is of them', (db) => countOwnPart(db, { orgId: 'acme', person })],
    ['somebody takes along what is theirs', (db) => graphOfPerson(db, 'acme', person)],
    ['somebody leaves', (db) => deleteFromGraph(db, { orgId: 'acme', person })],
  ])('nothing reads all of an organisation where %s', async (_name, work) => {
    const plans = await plansOf(work);
    expect(plans.join()).toContain('SEARCH graph_edge');
    expect(plans.filter((plan) => wholeGraph.test(plan))).toEqual([]);
  });

  test('what of some things somebody may open is not found among all that they may', async () => {
    const targets = Array.from({ length: 200 }, (_none, n) => personNo(n));
    const plans = await plansOf((db) =>
      edgesBetween(db, 'acme', { sources: [person], kinds: ['may-open'], targets }),
    );
    expect(plans.join()).toContain('graph_edge_by_target (org_id=? AND target=? AND kind=?');
  });
});

/** Of SQLite: every row, or every row of an organisation. */
const wholeGraph = /SCAN graph_(edge|node)|SEARCH graph_(edge|node) [^"]*\(org_id=\?\)/;

/** How the database goes about each statement of some work, with the values that it has. */
async function plansIn(
  db: Database,
  kind: (typeof storageKinds)[number],
  work: (db: Database) => Promise<unknown>,
): Promise<string[]> {
  const statements: CompiledQuery[] = [];
  const watched = db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      statements.push(db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await work(watched);
  if (kind === 'postgres') await sql`set local enable_seqscan = off`.execute(db);
  const how = kind === 'postgres' ? 'explain' : 'explain query plan';
  const plans: string[] = [];
  for (const { sql: statement, parameters } of statements) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(`${how} ${statement}`, [...parameters]));
    plans.push(JSON.stringify(rows));
  }
  return plans;
}
