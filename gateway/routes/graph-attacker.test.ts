import { aroundSchema, mineSchema } from '@sidenote/contract/graph/around';
import { weekOf } from '@sidenote/contract/weeks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aroundObject } from '../graph/around.ts';
import { keepItems } from '../graph/keep-items.ts';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import { objectNode } from '../graph/sealed-refs.ts';
import { addPerson } from '../storage/directory-people.ts';
import { addEdges } from '../storage/graph-edges.ts';
import { addNodes } from '../storage/graph-nodes.ts';
import { namedSecret } from '../storage/secrets.ts';
import { countChange } from '../storage/versions.ts';
import { graphOn, workOn } from '../testing/graph-organisation.ts';
import { sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { requestNo } from '../testing/sample-rows.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

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

const self = { mira: 'account-mira', jonas: 'account-jonas' } as const;
type Person = keyof typeof self | 'ada';
const jonas = { account: self.jonas, role: 'author' } as const;
const ada = { account: 'account-ada', role: 'reviewer' } as const;
/** What is around an issue in its own project. */
const around = async (object: string, person: Person = 'mira', query: Record<string, unknown> = {}) => {
  const ref = { ...sampleRef(1), object, container: object.split('-')[0] };
  return aroundSchema.parse(await (await on.around(object, person, { ref, ...query })).json());
};
const mine = async (person: Person) =>
  mineSchema.parse(await (await gateway.call('/v1/graph/mine', { person })).json());
const turn = (state: 'on' | 'off', person: Person) =>
  gateway.call('/v1/graph/mine', { method: 'PUT', body: { state }, person });
const bring = (n: number, item: Parameters<typeof sampleItem>[1]) =>
  gateway.read((db) =>
    keepItems(db, keys, {
      ...{ orgId: 'acme', connectorId: requestNo(1), people: 'people', now: Date.now() },
      batch: { items: [sampleItem(n, { at: Date.now(), ...item })], containers: [], gone: [] },
    }),
  );
/** Has the directory know somebody by the address that a connector gives for an account. */
const addToDirectory = async (person: Person) => {
  const { requestId } = await on.work({}, person);
  const event = (await on.events()).find(({ request_id }) => request_id === requestId);
  const of = { externalId: null, active: true, person: event?.person ?? null, now: 1 };
  await gateway.read((db) =>
    addPerson(db, 'acme', { id: person, userName: `${person}@acme.example`, ...of }),
  );
};

/** An issue that Jonas alone can open: he has worked on it, with Ada, and it links to one that Mira has worked on. */
const SECRET = 'HR-7';
const secret = { object: SECRET, container: 'HR', self: self.jonas, people: [jonas, ada] };
const open = { object: 'WEB-1', container: 'WEB' };

describe('somebody who asks about what they cannot open', () => {
  beforeEach(async () => {
    await on.work({ ...open, self: self.mira });
    for (const _ of [1, 2, 3]) await on.work({ ...secret, links: [sampleRef(1)] }, 'jonas');
    await on.work(
      { object: 'WEB-2', container: 'WEB', links: [{ ...sampleRef(1), object: SECRET }] },
      'jonas',
    );
  });

  test('is told nothing of what those whom they name did with it', async () => {
    const { people } = await around(SECRET, 'mira', { people: [jonas, ada] });
    expect(people.map(({ account, roles, why }) => [account, roles, why])).toEqual([
      [self.jonas, ['author'], []],
      ['account-ada', ['reviewer'], []],
    ]);
    const before = await around('NEVER-1', 'mira', { people: [jonas, ada] });
    expect(people).toEqual(before.people);
  });

  test('is not told what it is linked with, and neither when they say that they worked on it', async () => {
    expect((await around(SECRET)).work).toEqual([]);
    const plain = await on.ask();
    expect((await on.tell({ requestId: plain, object: SECRET, container: 'HR' })).status).toBe(204);
    expect((await around(SECRET)).work).toEqual([]);
    expect((await around('WEB-1')).work).toEqual([]);
  });

  test('is not told who had to do with it by asking about something else with the same people', async () => {
    await on.work({ object: SECRET });
    expect((await around('OPS-9', 'mira', { people: [jonas, ada] })).work).toEqual([]);
  });

  test('is not told where it is', async () => {
    const page = { app: 'confluence', site: 'acme.atlassian.net', type: 'page', object: '2001' } as const;
    const inHr = { ...page, container: 'HR' };
    await on.work({ ...open, links: [inHr] }, 'jonas');
    const asked = await on.ask('mira', { product: 'confluence', object_type: 'page' });
    await on.tell({ requestId: asked, object: '2001' });
    const ask = async (body: Record<string, unknown>) => {
      const response = await gateway.call('/v1/graph/around', { body: { people: [], ...body } });
      return aroundSchema.parse(await response.json()).work.map(({ ref }) => ref);
    };
    expect(await ask({ ref: { ...inHr, object: '2002' } })).toEqual([]);
    expect(await ask({ ref: { ...page, object: '2002' }, links: [page] })).toEqual([page]);
    expect((await mine('mira')).containers).toBe(1);
  });

  test('finds what their own browser saw linked, and shared people that it saw itself', async () => {
    const links = [sampleRef(1), sampleRef(2), { ...sampleRef(3), object: SECRET }];
    const found = await around('WEB-9', 'mira', { links });
    expect(found.work.map(({ ref }) => ref.object)).toEqual(['WEB-1']);
    expect(found.work[0]?.why.map(({ kind }) => kind)).toEqual(['links-to', 'part-of', 'used']);
    await on.work({ object: 'OPS-1', container: 'OPS', people: [jonas] });
    const shared = await around('HR-1', 'mira', { people: [jonas] });
    expect(shared.work.map(({ ref }) => ref.object)).toEqual(['OPS-1']);
    expect((await around('HR-1', 'mira', { people: [ada] })).work).toEqual([]);
  });

  test('is told links that its app says, where its app lists them for it, and on the next question none', async () => {
    await addToDirectory('mira');
    const access = [{ account: self.mira, mail: 'mira@acme.example' }];
    const listed = async () => (await around('WEB-5')).work.map(({ ref }) => ref.object);
    await bring(5, { links: [sampleRef(1)], access });
    await bring(1, { access });
    expect(await listed()).toEqual(['WEB-1']);
    // Out of the place that both are in, the link alone is what leads from one to the other.
    const ref = { ...sampleRef(5), container: 'OPS' };
    const body = { ref, people: [] };
    const ask = async () =>
      aroundSchema.parse(await (await gateway.call('/v1/graph/around', { body })).json()).work;
    expect((await ask()).map(({ ref }) => ref.object)).toEqual(['WEB-1']);
    await bring(5, { links: [sampleRef(1)], access: [{ account: self.jonas }] });
    expect(await ask()).toEqual([]);
    await bring(1, { access: [{ account: self.jonas }] });
    expect(await listed()).toEqual([]);
  });

  test('cannot open a list by saying that something is somewhere else', async () => {
    await bring(1, { access: [{ account: self.jonas }] });
    await on.work({ object: 'WEB-1', container: 'OPEN' });
    expect((await around('OPEN-2', 'mira', { links: [sampleRef(1)] })).work).toEqual([]);
  });

  test('gets no other’s work closed, told or counted', async () => {
    const before = [await on.events(), await on.edges()];
    const ref = { ...sampleRef(1), object: SECRET, container: 'HR' };
    expect((await gateway.call('/v1/graph/closed', { body: { refs: [ref] } })).status).toBe(204);
    const [asked] = (await on.events()).filter(({ object }) => object === keys.object(ref));
    const told = await on.tell({ requestId: asked?.request_id ?? '', ...open, people: [jonas] });
    expect([told.status, await codeOf(told)]).toEqual([404, 'request_not_found']);
    expect([await on.events(), await on.edges()]).toEqual(before);
  });
});

describe('where teams alone are known', () => {
  test('a colleague’s work is not told, whatever one sees linked', async () => {
    await gateway.change({ graphPeople: 'teams' });
    const [target, source] = [keys.object(sampleRef(1)), requestNo(9)];
    const week = weekOf(Date.now());
    await gateway.read(async (db) => {
      await addNodes(db, 'acme', [{ ...objectNode(keys, sampleRef(1)), week }]);
      await addEdges(db, 'acme', [{ source, kind: 'used', target, week, origin: '', count: 3 }]);
    });
    const query = { ref: sampleRef(2), people: [jonas], links: [sampleRef(1), sampleRef(3)] };
    const of = { orgId: 'acme', person: 'nobody', team: source, people: 'teams', now: Date.now() } as const;
    const found = await gateway.read((db) => aroundObject(db, keys, { ...of, query }));
    expect(found).toMatchObject({ workType: null, people: [], work: [] });
  });
});

describe('somebody who says that a colleague’s account is theirs', () => {
  test('is given nothing that others told of it', async () => {
    await on.work({ ...open, people: [jonas, ada] }, 'mira');
    const told = await on.edges();
    await on.work({ object: 'WEB-3', self: self.jonas }, 'mira');
    const has = await on.edges();
    for (const edge of told) expect(has).toContainEqual(edge);
    await on.work({ object: 'WEB-4', people: [jonas] }, 'jonas');
    const kinds = (await mine('mira')).kinds.map(({ kind, count }) => [kind, count]);
    expect(kinds).toEqual([
      ['used', 2],
      ['works-with', 2],
    ]);
  });

  test('does not keep it from whose it is', async () => {
    await on.work({ ...open, self: self.jonas }, 'mira');
    await on.work({ object: 'WEB-2', self: self.jonas, people: [jonas] }, 'jonas');
    expect((await mine('jonas')).kinds.map(({ kind }) => kind)).toEqual(['created', 'used']);
    await addToDirectory('jonas');
    await bring(4, { people: [{ ...jonas, mail: 'jonas@acme.example' }] });
    await on.work({ object: 'WEB-3', people: [jonas] }, 'mira');
    expect(await mine('jonas')).toMatchObject({ objects: 3, people: 1 });
    expect((await mine('mira')).kinds.map(({ kind }) => kind)).toEqual(['used', 'works-with']);
  });

  test('takes it out with themselves, until the directory says whose it is; what its holder tells stays theirs', async () => {
    await on.work({ ...open, people: [jonas] }, 'ada');
    await on.work({ object: 'WEB-2', self: self.jonas, people: [jonas] }, 'jonas');
    await on.work({ object: 'WEB-3', self: self.jonas }, 'mira');
    await turn('off', 'mira');
    await on.work({ ...open, people: [jonas] }, 'ada');
    expect((await mine('ada')).people).toBe(0);
    expect((await mine('jonas')).kinds.map(({ kind }) => kind)).toEqual(['created', 'used']);
    await on.work({ object: 'WEB-2', self: self.jonas, people: [jonas] }, 'jonas');
    await addToDirectory('jonas');
    await bring(4, { people: [{ ...jonas, mail: 'jonas@acme.example' }] });
    await on.work({ ...open, people: [jonas] }, 'ada');
    expect((await mine('ada')).people).toBe(1);
    expect((await mine('jonas')).people).toBe(1);
  });

  test('does not bring back who took it out, by saying so, nor by going and coming back themselves', async () => {
    await on.work({ object: 'WEB-2', self: self.jonas }, 'jonas');
    await turn('off', 'jonas');
    const isOut = async () => {
      await on.work({ ...open, people: [jonas] }, 'ada');
      return (await mine('ada')).people === 0;
    };
    await on.work({ ...open, self: self.jonas }, 'mira');
    expect(await isOut()).toBe(true);
    await turn('off', 'mira');
    await turn('on', 'mira');
    expect(await isOut()).toBe(true);
    await on.work({ ...open, self: self.jonas }, 'mira');
    expect(await isOut()).toBe(true);
    await turn('on', 'jonas');
    expect(await isOut()).toBe(false);
  });

  test('can say so of few', async () => {
    for (let n = 0; n < 25; n += 1) await on.work({ ...open, self: `account-${n}` });
    const rows = await gateway.read((db) => db.selectFrom('graph_account').selectAll().execute());
    expect(rows).toHaveLength(20);
  });
});

describe('somebody who takes no part and says that a colleague’s account is theirs', () => {
  const say = (account: string, person: Person = 'mira') =>
    gateway.call('/v1/graph/mine/accounts', {
      person,
      body: { app: 'jira', site: 'acme.atlassian.net', account },
    });

  test('takes out nothing of one whom the directory knows by it', async () => {
    await addToDirectory('jonas');
    await bring(4, { people: [{ ...jonas, mail: 'jonas@acme.example' }] });
    await on.work({ ...open, people: [jonas] }, 'ada');
    const before = await on.edges();
    await turn('off', 'mira');
    expect((await say(self.jonas)).status).toBe(204);
    expect(await on.edges()).toEqual(before);
    await on.work({ ...open, people: [jonas] }, 'ada');
    expect((await mine('ada')).people).toBe(1);
  });

  test('takes nothing of what the colleague tells, and gives back with themselves what they took', async () => {
    await on.work({ object: 'WEB-2', self: self.jonas, people: [jonas] }, 'jonas');
    const own = await mine('jonas');
    await turn('off', 'mira');
    await say(self.jonas);
    expect(await mine('jonas')).toEqual(own);
    await on.work({ ...open, people: [jonas] }, 'ada');
    expect((await mine('ada')).people).toBe(0);
    await turn('on', 'mira');
    await on.work({ ...open, people: [jonas] }, 'ada');
    expect((await mine('ada')).people).toBe(1);
  });

  test('can say so of few', async () => {
    await turn('off', 'mira');
    for (let n = 0; n < 25; n += 1) await say(`account-${n}`);
    const rows = await gateway.read((db) => db.selectFrom('graph_left').selectAll().execute());
    expect(rows).toHaveLength(21);
  });
});

describe('who has switched it off or is erased', () => {
  test('is in no row of a colleague’s either', async () => {
    await on.work({ object: 'WEB-2', self: self.jonas }, 'jonas');
    await on.work({ ...open, people: [jonas, ada] }, 'mira');
    const account = keys.account({ app: 'jira', site: 'acme.atlassian.net', id: self.jonas });
    const everything = async () =>
      JSON.stringify([
        await on.events(),
        await on.edges(),
        await gateway.read((db) => db.selectFrom('graph_account').selectAll().execute()),
      ]);
    expect(await everything()).toContain(account);
    await turn('off', 'jonas');
    expect(await everything()).not.toContain(account);
    expect((await around('HR-1', 'mira', { people: [ada] })).work.map(({ ref }) => ref.object)).toEqual([
      'WEB-1',
    ]);
  });
});

describe('somebody who makes things up', () => {
  test('counts so far with anybody in a week and no further', async () => {
    for (let n = 0; n < 23; n += 1) await on.work({ ...open, people: [jonas] });
    const together = (await on.edges()).filter(({ kind }) => kind === 'works-with');
    expect(together.map(({ count }) => count)).toEqual([20]);
    const asked: string[] = [];
    for (let n = 0; n < 5; n += 1) asked.push(await on.ask());
    await Promise.all(asked.map((requestId) => on.tell({ requestId, ...open, people: [ada] })));
    const withAda = (await on.edges()).filter(({ kind, count }) => kind === 'works-with' && count < 20);
    expect(withAda.map(({ count }) => count)).toEqual([5]);
  });

  test.each([
    ['ref', { ref: { ...sampleRef(1), object: "WEB-1' or '1'='1" } }],
    ['ref.site', { ref: { ...sampleRef(1), site: 'acme.atlassian.net/..' } }],
    ['links[0]', { ref: sampleRef(1), links: [{ ...sampleRef(2), object: '%' }] }],
    ['links', { ref: sampleRef(1), links: Array.from({ length: 51 }, (_, n) => sampleRef(n)) }],
    ['people', { ref: sampleRef(1), people: Array.from({ length: 51 }, () => jonas) }],
    ['people[0].account', { ref: sampleRef(1), people: [{ ...jonas, account: '*' }] }],
  ])('is refused ids that no app makes: %s', async (param, body) => {
    const response = await gateway.call('/v1/graph/around', { body: { people: [], ...body } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_request', param } });
  });
});

test('ten thousand questions in a minute are as many as the limits let', async () => {
  await using few = await startLimited();
  const ref = sampleRef(1);
  const asks = [
    () => few.call('/v1/graph/around', { body: { ref, people: [] } }),
    () => few.call('/v1/graph/closed', { body: { refs: [ref] } }),
    () => few.call('/v1/graph/mine', { method: 'PUT', body: { state: 'on' } }),
    () => few.call('/v1/graph/mine'),
    () => few.call('/v1/graph/mine/copy'),
    () =>
      few.call('/v1/graph/mine/accounts', {
        body: { app: 'jira', site: ref.site, account: self.mira },
      }),
  ];
  for (const ask of asks) {
    const codes: number[] = [];
    for (let n = 0; n < 6; n += 1) codes.push((await ask()).status);
    expect(codes.at(-1)).toBe(429);
  }
});

async function startLimited() {
  const few = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: { requestsPerMinute: 4 } },
  });
  await few.change(graphOn);
  return Object.assign(few, { [Symbol.asyncDispose]: () => few.close() });
}
