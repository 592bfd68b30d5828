import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedSecret } from '../storage/secrets.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { type EchoUpstream, startEchoUpstream } from '../testing/echo-upstream.ts';
import { graphOn } from '../testing/graph-organisation.ts';
import { sampleRef } from '../testing/graph-rows.ts';
import { startTwoTenants, type Tenant, type TwoTenants } from '../testing/two-tenants.ts';
import { nodeKeysOf } from './node-keys.ts';

const site = 'acme.atlassian.net';
const people = ['mira', 'jonas'] as const;
const masterKey = Buffer.from('7'.repeat(64), 'hex');

let upstream: EchoUpstream;
let two: TwoTenants;
beforeAll(async () => {
  upstream = await startEchoUpstream();
  two = await startTwoTenants(upstream.baseUrl);
  const rules = { ...graphOn, allowSite: [site], products: 'jira' };
  for (const { id } of two.tenants) await changeUnseen(two.gateway.storage, id, rules);
});
afterAll(async () => {
  await two.close();
  await upstream.close();
});

/** One request about an issue with a text, whose answer is that text, and the note that goes with it. */
async function work(tenant: Tenant, { person, n, text }: { person: string; n: number; text: string }) {
  const post = async (path: string, body: object) =>
    fetch(two.gateway.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tenant.token(person)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const asked = await post('/v1/chat/completions', {
    model: 'improve-writing',
    messages: [{ role: 'user', content: text }],
    metadata: { site, product: 'jira', object_type: 'issue', format: 'plain' },
  });
  expect([asked.status, (await asked.text()).includes(text)]).toEqual([200, true]);
  const requestId = asked.headers.get(provenanceHeaders.requestId) ?? '';
  const told = await post('/v1/graph/notes', {
    ...{ requestId, object: `WEB-${n}`, container: 'WEB', self: `account-${person}` },
    people: people.map((one) => ({
      account: `account-${one}`,
      role: one === 'mira' ? 'author' : 'assignee',
    })),
    attachments: [{ type: 'image', size: '≤1MB' }],
    links: [sampleRef(n + 10)],
  });
  expect(told.status).toBe(204);
  const vote = await post('/v1/feedback', { requestId, vote: 'up', reasons: [] });
  expect(vote.status).toBe(204);
}

/** Every row of an organisation's graph, with names in place of what is its own: its keys, people, request ids and times. */
async function graphOf({ id }: Tenant) {
  const { storage } = two.gateway;
  const make = () => expect.fail('The gateway has made it.');
  const keys = nodeKeysOf(await namedSecret(storage, { masterKey, name: 'graph', make }), id);
  const rows = await storage.inOrganisation(id, async (db) => ({
    graph_node: await db.selectFrom('graph_node').selectAll().where('org_id', '=', id).execute(),
    graph_edge: await db.selectFrom('graph_edge').selectAll().where('org_id', '=', id).execute(),
    graph_event: await db
      .selectFrom('graph_event')
      .selectAll()
      .where('org_id', '=', id)
      .orderBy('at')
      .execute(),
    graph_account: await db.selectFrom('graph_account').selectAll().where('org_id', '=', id).execute(),
  }));
  const numbers = Array.from({ length: 20 }, (_, n) => n);
  const names = new Map([
    ...numbers.map((n) => [keys.object(sampleRef(n)), `WEB-${n}`] as const),
    [keys.container({ app: 'jira', site, id: 'WEB' }), 'WEB'] as const,
    ...people.map((one) => [keys.account({ app: 'jira', site, id: `account-${one}` }), one] as const),
    // Whose requests they are, in the order in which they came.
    ...[...new Set(rows.graph_event.map(({ person }) => person ?? ''))].map(
      (person, at) => [person, `person ${at}`] as const,
    ),
  ]);
  const own = new Set(['org_id', 'request_id', 'at', 'sealed']);
  const bare = (row: object) =>
    Object.entries(row)
      .filter(([column]) => !own.has(column))
      .map(([column, value]) => `${column} ${names.get(value) ?? value}`)
      .join(', ');
  // Which of two people an edge of both begins with goes by their keys, which are its own.
  const nameOf = (end: string) => names.get(end) ?? end;
  const graph_edge = rows.graph_edge.map((edge) => {
    const [source = '', target = ''] = [nameOf(edge.source), nameOf(edge.target)].sort();
    return edge.kind === 'works-with' ? { ...edge, source, target } : edge;
  });
  const named = { ...rows, graph_edge };
  return Object.fromEntries(Object.entries(named).map(([table, all]) => [table, all.map(bare).sort()]));
}

test('two organisations that do the same with other texts have the same graph, and no key in common (R30)', async () => {
  const texts = [
    'Teh quick brown fox.',
    'Our plans for Kanto, all of them, in one long and quite secret line.',
  ];
  for (const [at, tenant] of two.tenants.entries())
    for (const n of [1, 2, 3])
      for (const person of people) await work(tenant, { person, n, text: `${texts[at]} ${n}` });
  const [first, second] = [await graphOf(two.tenants[0]), await graphOf(two.tenants[1])];
  expect(first).toEqual(second);
  // Everything that may differ was named: what is left in hexadecimal would be a key that nobody knows.
  expect(JSON.stringify(first)).not.toMatch(/[0-9a-f]{32}/);
  expect(Object.values(first).map((rows) => rows.length)).toEqual([7, expect.any(Number), 6, 2]);

  const keysOf = ({ id }: Tenant) =>
    two.gateway.storage.inOrganisation(id, (db) =>
      db.selectFrom('graph_node').select('key').where('org_id', '=', id).execute(),
    );
  const [own, others] = [await keysOf(two.tenants[0]), await keysOf(two.tenants[1])];
  expect(own.filter(({ key }) => others.some((other) => other.key === key))).toEqual([]);
});
