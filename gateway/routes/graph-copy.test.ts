import { ownCopySchema } from '@sidenote/contract/graph/own-copy';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepItems } from '../graph/keep-items.ts';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import { addPerson } from '../storage/directory-people.ts';
import { namedSecret } from '../storage/secrets.ts';
import { countChange } from '../storage/versions.ts';
import { graphOn, workOn } from '../testing/graph-organisation.ts';
import { sampleItem } from '../testing/graph-rows.ts';
import { requestNo } from '../testing/sample-rows.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let on: ReturnType<typeof workOn>;
let keys: NodeKeys;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  on = workOn(gateway);
  const masterKey = Buffer.from('7'.repeat(64), 'hex');
  const make = () => expect.fail('The gateway has made it.');
  keys = nodeKeysOf(await namedSecret(gateway.storage, { masterKey, name: 'graph', make }), 'acme');
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const tables = ['graph_node', 'graph_edge', 'graph_event', 'graph_account', 'graph_left'] as const;
beforeEach(async () => {
  await gateway.change(graphOn);
  await gateway.read(async (db) => {
    for (const table of [...tables, 'directory_person'] as const) await db.deleteFrom(table).execute();
    await countChange(db, 'acme', 'people');
  });
  await gateway.change({});
});

type Person = 'mira' | 'jonas';
const jonas = { account: 'account-jonas', role: 'author' } as const;
const object = { object: 'WEB-1', container: 'WEB' };
const copy = async (person: Person) =>
  ownCopySchema.parse(await (await gateway.call('/v1/graph/mine/copy', { person })).json());
const idsIn = async (person: Person) => (await copy(person)).things.map(({ id }) => id).sort();
const bring = (n: number, item: Parameters<typeof sampleItem>[1]) =>
  gateway.read((db) =>
    keepItems(db, keys, {
      ...{ orgId: 'acme', connectorId: requestNo(1), people: 'people', now: Date.now() },
      batch: { items: [sampleItem(n, { at: Date.now(), ...item })], containers: [], gone: [] },
    }),
  );
/** Has the directory know whose an account is, by the address that a connector gives for it. */
const confirm = async (person: Person) => {
  const { requestId } = await on.work({}, person);
  const event = (await on.events()).find(({ request_id }) => request_id === requestId);
  const of = { externalId: null, active: true, person: event?.person ?? null, now: 1 };
  const mail = `${person}@acme.example`;
  await gateway.read((db) => addPerson(db, 'acme', { id: person, userName: mail, ...of }));
  await bring(90, { people: [{ account: `account-${person}`, role: 'author', mail }] });
};

describe('a copy of one’s own part', () => {
  test('has what one told oneself by the ids that the app gave, beside the rows', async () => {
    await on.work({ ...object, people: [jonas], attachments: [{ type: 'image', size: '≤1MB' }] });
    const own = await copy('mira');
    expect(own).toMatchObject({
      ...{ left: false, accounts: [] },
      events: [{ workType: 'tracking', attachments: [{ type: 'image', size: '≤1MB' }] }],
    });
    expect(own.edges.map(({ kind }) => kind).sort()).toEqual(['used', 'works-with']);
    const site = 'acme.atlassian.net';
    const [event] = own.events;
    expect(own.things).toHaveLength(2);
    expect(own.things).toContainEqual({
      ...{ key: event?.object, app: 'jira', site, type: 'work-item', id: 'WEB-1', container: 'WEB' },
    });
    expect(own.things).toContainEqual({ key: event?.container, app: 'jira', site, type: 'place', id: 'WEB' });
    expect(event?.people).toEqual([keys.account({ app: 'jira', site, id: jonas.account })]);
    expect(await copy('jonas')).toMatchObject({ events: [], edges: [], things: [] });
  });

  test('has what others told of one’s account once the directory confirms it, and not what its app shuts', async () => {
    await on.work({ ...object, self: jonas.account }, 'jonas');
    await on.work({ object: 'OPS-2', container: 'OPS', people: [jonas] }, 'mira');
    expect(await idsIn('jonas')).toEqual(['WEB', 'WEB-1']);
    await confirm('jonas');
    expect(await idsIn('jonas')).toEqual(['OPS-2', 'WEB', 'WEB-1', 'WEB-90']);
    await bring(1, { access: [{ account: 'account-mira' }] });
    expect(await idsIn('jonas')).toEqual(['OPS-2', 'WEB', 'WEB-90']);
    expect((await copy('jonas')).events.map(({ object }) => object !== null)).toContain(true);
  });

  test('tells nothing of a colleague to who says that their account is theirs', async () => {
    await on.work({ object: 'HR-7', container: 'HR', people: [jonas] }, 'jonas');
    await on.work({ ...object, self: jonas.account }, 'mira');
    const own = await copy('mira');
    expect(own.accounts.map(({ confirmed }) => confirmed)).toEqual([false]);
    expect(own.edges.map(({ kind }) => kind)).toEqual(['used']);
    expect(own.things.map(({ id }) => id).sort()).toEqual(['WEB', 'WEB-1']);
  });

  test('does not say where an object is to who never said it, though a colleague did', async () => {
    const onPage = async (person: Person, note: { container?: string }) => {
      const requestId = await on.ask(person, { product: 'confluence', object_type: 'page' });
      expect((await on.tell({ requestId, object: '98305', ...note }, person)).status).toBe(204);
    };
    await onPage('mira', { container: 'HRPAY' });
    await onPage('jonas', {});
    const page = { app: 'confluence', site: 'acme.atlassian.net', type: 'page', id: '98305' };
    const told = async (person: Person) => (await copy(person)).things.map(({ key: _, ...thing }) => thing);
    expect(await told('jonas')).toEqual([page]);
    expect(await told('mira')).toContainEqual({ ...page, container: 'HRPAY' });
  });

  test('has which accounts one took out, which nobody brings back by coming back once one is erased', async () => {
    const body = { app: 'jira', site: 'acme.atlassian.net', account: jonas.account };
    await gateway.call('/v1/graph/mine', { method: 'PUT', body: { state: 'off' }, person: 'jonas' });
    const out = async () => (await gateway.call('/v1/graph/mine/accounts', { body, person: 'jonas' })).status;
    expect([await out(), await out()]).toEqual([204, 204]);
    expect(await copy('jonas')).toMatchObject({ left: true, out: [{}, {}] });
    const erase = { subject: 'jonas', reason: 'asked for it' };
    expect(
      (await gateway.call('/v1/admin/people/erase', { person: 'ada', body: erase })).status,
    ).toBeLessThan(300);
    const whose = await gateway.read((db) => db.selectFrom('graph_left').select('whose').execute());
    expect(new Set(whose.map((row) => row.whose))).toEqual(new Set(['']));
  });

  test('is in what an owner gives as well, which has every row that leaving deletes', async () => {
    await on.work({ ...object, people: [jonas] }, 'mira');
    await on.work({ object: 'WEB-2', container: 'WEB', self: jonas.account }, 'jonas');
    const answer = await gateway.call('/v1/admin/people/export', {
      person: 'ada',
      body: { subject: 'jonas' },
    });
    const { graph } = (await answer.json()) as {
      graph: { edges: { kind: string }[]; things: { id: string }[] };
    };
    expect(graph.edges.map(({ kind }) => kind).sort()).toEqual(['created', 'used', 'works-with']);
    expect(graph.things.map(({ id }) => id).sort()).toEqual(['WEB', 'WEB-2']);
  });

  test('is of nobody where the graph knows teams alone', async () => {
    await gateway.change({ graphPeople: 'teams' });
    await on.work({ ...object, self: jonas.account }, 'jonas');
    expect(await copy('jonas')).toMatchObject({ accounts: [], events: [], edges: [], things: [] });
  });
});
