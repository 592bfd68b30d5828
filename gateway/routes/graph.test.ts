import { randomUUID } from 'node:crypto';
import { aroundSchema, mineSchema } from '@sidenote/contract/graph/around';
import { organisationPolicySchema } from '@sidenote/contract/policy';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetGraphs } from '../graph/forget-job.ts';
import { listPlacedKinds, placeKinds } from '../storage/graph-kinds.ts';
import { countChange } from '../storage/versions.ts';
import { graphOn, workOn } from '../testing/graph-organisation.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let on: ReturnType<typeof workOn>;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: { concurrent: 50 } },
  });
  on = workOn(gateway);
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const tables = ['graph_node', 'graph_edge', 'graph_event', 'graph_account', 'graph_left'] as const;
beforeEach(async () => {
  await gateway.change(graphOn);
  await gateway.read(async (db) => {
    for (const table of tables) await db.deleteFrom(table).execute();
    // Who wanted no part is remembered until an organisation's people change.
    await countChange(db, 'acme', 'people');
  });
  await gateway.change({});
});

const kindsIn = async () => (await on.edges()).map(({ kind }) => kind).sort();
const mine = async (person: 'mira' | 'jonas' = 'mira') =>
  mineSchema.parse(await (await gateway.call('/v1/graph/mine', { person })).json());
const turn = async (state: 'on' | 'off', person: 'mira' | 'jonas' = 'mira') =>
  gateway.call('/v1/graph/mine', { method: 'PUT', body: { state }, person });
const around = async (...of: Parameters<typeof on.around>) =>
  aroundSchema.parse(await (await on.around(...of)).json());
const object = { object: 'WEB-1', container: 'WEB' };
const jonas = { account: 'account-jonas', role: 'author' } as const;

describe('what a request was about', () => {
  test('is in the graph once it is answered, however often it is told', async () => {
    const { requestId, status } = await on.work({ ...object, people: [jonas] });
    expect(status).toBe(204);
    const before = await on.edges();
    expect(await kindsIn()).toEqual(['created', 'part-of', 'used', 'works-with']);
    expect((await on.tell({ requestId, ...object, people: [jonas] })).status).toBe(204);
    expect(await on.edges()).toEqual(before);
    expect(await on.events()).toMatchObject([{ request_id: requestId, work_type: 'tracking' }]);
  });

  test('is by its address alone where products may not be asked, and says of nobody which account is theirs', async () => {
    await gateway.change({ graphDetails: 'off' });
    await on.work({ ...object, self: 'account-mira', people: [jonas] });
    expect(await kindsIn()).toEqual(['part-of', 'used']);
    const accounts = await gateway.read((db) => db.selectFrom('graph_account').selectAll().execute());
    expect(accounts).toEqual([]);
  });

  test('is of the kind of work that a model says it is of, from then on and as long as it may', async () => {
    const kinds = async () => {
      await on.work(object);
      return (await on.events()).map(({ work_type }) => work_type).sort();
    };
    const placed = [{ kind: 'tracking', object_type: 'issue', action: 'improve-writing', type: 'design' }];
    expect(await kinds()).toEqual(['tracking']);
    await gateway.change({ graphNaming: 'on' });
    await gateway.read((db) => placeKinds(db, 'acme', { week: 1, placed }));
    expect(await kinds()).toEqual(['design', 'tracking']);
    // At once, before what it said is deleted.
    await gateway.change({ graphNaming: 'off' });
    expect(await kinds()).toEqual(['design', 'tracking', 'tracking']);
    await forgetGraphs(gateway.storage);
    expect(await gateway.read((db) => listPlacedKinds(db, 'acme'))).toEqual([]);
  });

  test('is of the kind that a model says last, and of no other where it speaks of another kind', async () => {
    await gateway.change({ graphNaming: 'on' });
    const place = (kind: string, type: string) =>
      gateway.read((db) =>
        placeKinds(db, 'acme', {
          ...{ week: 1, placed: [{ kind, object_type: 'issue', action: 'improve-writing', type }] },
        }),
      );
    await place('support', 'reporting');
    await place('tracking', 'design');
    // It is shown requests as they are counted now.
    await place('design', 'planning');
    await on.work(object);
    expect(await on.events()).toMatchObject([{ work_type: 'planning' }]);
    await place('planning', 'tracking');
    const said = await gateway.read((db) => listPlacedKinds(db, 'acme'));
    expect(said.map(({ kind, type }) => [kind, type])).toEqual([
      ['design', 'tracking'],
      ['planning', 'tracking'],
      ['support', 'reporting'],
    ]);
    await gateway.change({ graphNaming: 'off' });
    await forgetGraphs(gateway.storage);
  });

  test('is the object itself where the page showed one comment on it', async () => {
    const requestId = await on.ask('mira', { object_type: 'comment' });
    await on.tell({ requestId, ...object, type: 'work-item' });
    const objects = (await on.nodes()).filter(({ kind }) => kind === 'object');
    expect(objects.map(({ type }) => type)).toEqual(['work-item']);
  });

  test('counts for those who tell it at the same time as well', async () => {
    const asked: string[] = [];
    for (let n = 0; n < 12; n += 1) asked.push(await on.ask());
    const told = await Promise.all(asked.map((requestId) => on.tell({ requestId, ...object })));
    expect(told.map(({ status }) => status)).toEqual(asked.map(() => 204));
    expect((await on.edges()).find(({ kind }) => kind === 'used')?.count).toBe(12);
  });

  test('is nobody else’s to tell', async () => {
    const requestId = await on.ask('mira');
    for (const response of [
      await on.tell({ requestId, ...object }, 'jonas'),
      await on.tell({ requestId: randomUUID(), ...object }),
    ])
      expect([response.status, await codeOf(response)]).toEqual([404, 'request_not_found']);
    expect(await on.events()).toEqual([]);
  });

  test.each([
    [{ object: 'How we lost the Kanto account' }, 'object'],
    [{ object: 'WEB-1', container: 'Our secret plans' }, 'container'],
    [{ people: [{ account: 'mira okafor', role: 'author' }] }, 'people[0].account'],
    [{ self: 'mira@acme.example' }, 'self'],
    [{ title: 'Kanto' }, 'title'],
    [{ attachments: [{ type: 'image', size: '≤1MB', name: 'kanto.png' }] }, 'attachments[0].name'],
    [{ links: [{ app: 'figma', site: 'figma.com', type: 'design', object: 'The Kanto file' }] }, 'links[0]'],
  ])('is refused where a field could hold a text: %j', async (wrong, param) => {
    const requestId = await on.ask();
    const body = { requestId, people: [], attachments: [], links: [], ...wrong };
    const response = await gateway.call('/v1/graph/notes', { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_request', param } });
    expect(await on.events()).toEqual([]);
  });

  test.each([
    ['the organisation has no graph', { graph: 'off' }],
    ['the organisation learns nothing from the product', { graphProducts: 'confluence' }],
  ])('is answered alike and not kept where %s', async (_why, changes) => {
    await gateway.change(changes);
    expect((await on.work({ ...object, people: [jonas] })).status).toBe(204);
    expect([await on.events(), await on.edges(), await on.nodes()]).toEqual([[], [], []]);
  });

  test.each([
    [
      'on a blocked site',
      { blockSite: ['secret.atlassian.net'] },
      { removeBlockSite: ['secret.atlassian.net'] },
    ],
    [
      'on a site with health data',
      { hipaaSite: ['secret.atlassian.net'] },
      { removeHipaaSite: ['secret.atlassian.net'] },
    ],
    ['of a product with health data', { hipaaProducts: 'confluence' }, { hipaaProducts: 'none' }],
    ['of a product that it does not learn from', { graphProducts: 'jira' }, {}],
  ])('is kept without what it links to %s', async (_where, rules, back) => {
    const page = { app: 'confluence', site: 'secret.atlassian.net', type: 'page', object: '7' } as const;
    const design = { app: 'figma', site: 'figma.com', type: 'design', object: 'a'.repeat(22) } as const;
    const linked = async () => (await on.edges()).filter(({ kind }) => kind === 'links-to').length;
    await on.work({ ...object, links: [page, design] });
    expect(await linked()).toBe(2);
    await gateway.change(rules);
    await on.work({ ...object, object: 'WEB-2', links: [page, design] });
    const nodes = (await on.nodes()).map(({ app }) => app).sort();
    await gateway.change(back);
    expect([await linked(), nodes]).toEqual([3, ['confluence', 'figma', 'jira', 'jira', 'jira']]);
  });

  test('is not kept of a request that rules held back', async () => {
    const requestId = await on.ask();
    const vote = { requestId, vote: 'up', reasons: [] };
    expect((await gateway.call('/v1/feedback', { body: vote })).status).toBe(204);
    const outcome = 'site_not_allowed';
    await gateway.read((db) =>
      db.updateTable('interaction').set({ outcome }).where('request_id', '=', requestId).execute(),
    );
    expect((await on.tell({ requestId, ...object })).status).toBe(204);
    expect(await on.events()).toEqual([]);
  });
});

describe('votes', () => {
  const votes = (requestId: string) => ({
    up: () => gateway.call('/v1/feedback', { body: { requestId, vote: 'up', reasons: [] } }),
    back: () => gateway.call(`/v1/feedback/${requestId}`, { method: 'DELETE' }),
  });
  const rated = async () =>
    (await on.edges()).filter(({ kind }) => kind === 'rated').map(({ count }) => count);

  test('rate what an answer was about, whether they come before or behind it, and are gone when taken back', async () => {
    const first = await on.ask();
    await votes(first).up();
    expect(await rated()).toEqual([]);
    await on.tell({ requestId: first, ...object });
    expect(await rated()).toEqual([1]);
    const second = await on.work(object);
    await votes(second.requestId).up();
    expect(await rated()).toEqual([2]);
    await votes(first).back();
    expect(await rated()).toEqual([1]);
    await votes(second.requestId).back();
    expect(await rated()).toEqual([]);
  });
});

describe('people and work around an object', () => {
  test('are those of the caller’s own graph, whom they named, with what they come from', async () => {
    await on.work({ ...object, people: [jonas, { account: 'account-ada', role: 'commenter' }] });
    await on.work({ ...object, object: 'WEB-2', people: [jonas] });
    await on.work({ object: 'OPS-1', container: 'OPS', people: [] });
    const found = await around('WEB-1', 'mira', {
      people: [
        { account: 'account-ada', role: 'commenter' },
        jonas,
        { account: 'unknown', role: 'attendee' },
      ],
    });
    expect(found.workType).toBe('tracking');
    expect(found.people.map(({ account }) => account)).toEqual(['account-jonas', 'account-ada', 'unknown']);
    expect(found.people[0]).toMatchObject({
      roles: ['author'],
      why: [{ kind: 'works-with', count: 2 }],
    });
    expect(found.work.map(({ ref }) => ref.object)).toEqual(['WEB-2']);
    expect(found.work[0]?.why.map(({ kind }) => kind)).toEqual(['part-of', 'used']);
    // Of those who were named, one is on it too.
    expect(found.work[0]?.shared).toBe(1);
    expect((await around('WEB-1')).people).toEqual([]);
  });

  test('say nothing of what somebody else worked on', async () => {
    await on.work({ ...object, object: 'WEB-2', people: [jonas] });
    await on.work(object, 'jonas');
    expect((await around('WEB-1', 'jonas', { people: [jonas] })).work).toEqual([]);
  });

  test('are not told where the graph is off', async () => {
    await on.work({ ...object, people: [jonas] });
    await on.work({ ...object, object: 'WEB-2' });
    const nothing = { team: null, workType: null, people: [], work: [] };
    await gateway.change({ graphProducts: 'confluence' });
    expect(await around('WEB-1', 'mira', { people: [jonas] })).toEqual(nothing);
    await gateway.change({ graphProducts: 'jira' });
    await turn('off');
    expect(await around('WEB-1', 'mira', { people: [jonas] })).toEqual(nothing);
  });

  test('leave the caller’s graph where they cannot be opened any more, and nobody else’s', async () => {
    await on.work({ ...object, people: [jonas] });
    await on.work({ ...object, object: 'WEB-2' });
    await on.work({ ...object, object: 'WEB-2' }, 'jonas');
    const ref = { app: 'jira', site: 'acme.atlassian.net', type: 'work-item', object: 'WEB-2' };
    const response = await gateway.call('/v1/graph/closed', { body: { refs: [ref] } });
    expect(response.status).toBe(204);
    expect((await around('WEB-1')).work).toEqual([]);
    expect((await around('WEB-1', 'jonas')).work.map(({ ref }) => ref.object)).toEqual(['WEB-2']);
  });
});

describe('one’s own part', () => {
  test('is told in numbers', async () => {
    await on.work({ ...object, people: [jonas] });
    expect(await mine()).toMatchObject({
      ...{ organisation: 'people', state: 'on', people: 1, objects: 1, containers: 1 },
      apps: [{ app: 'jira', objects: 1 }],
      kinds: [
        { kind: 'used', count: 1 },
        { kind: 'works-with', count: 1 },
      ],
    });
    await gateway.change({ graph: 'off' });
    expect((await mine()).organisation).toBe('off');
  });

  test('is deleted when it is switched off, stays so whoever tells of it, and begins anew', async () => {
    const self = jonas.account;
    await on.work({ ...object, self, people: [jonas] }, 'jonas');
    await on.work({ ...object, people: [jonas] });
    const ofJonas = await mine('jonas');
    expect(ofJonas.kinds.map(({ kind }) => kind)).toEqual(['created', 'used']);
    const off = await turn('off', 'jonas');
    expect(mineSchema.parse(await off.json())).toMatchObject({
      state: 'off',
      people: 0,
      objects: 0,
      kinds: [],
    });
    expect(await kindsIn()).toEqual(['part-of', 'used']);
    expect(await gateway.read((db) => db.selectFrom('graph_account').selectAll().execute())).toEqual([]);
    await on.work({ ...object, people: [jonas] });
    await on.work({ ...object, self, people: [jonas] }, 'jonas');
    expect(await kindsIn()).toEqual(['part-of', 'used']);
    await turn('on', 'jonas');
    expect(await mine('jonas')).toMatchObject({ state: 'on', objects: 0 });
    await on.work({ ...object, self, people: [jonas] }, 'jonas');
    expect((await mine('jonas')).kinds.map(({ kind }) => kind)).toEqual(['created', 'used']);
  });

  test('is not told by colleagues of who left before their browser ever told an account, once it does', async () => {
    const says = (person: 'mira' | 'jonas', changes: Record<string, unknown> = {}) =>
      gateway.call('/v1/graph/mine/accounts', {
        person,
        body: { app: 'jira', site: 'acme.atlassian.net', account: jonas.account, ...changes },
      });
    await turn('off', 'jonas');
    await on.work({ ...object, people: [jonas] });
    expect(await kindsIn()).toEqual(['created', 'part-of', 'used', 'works-with']);
    for (const [change, back] of [
      [{ graphPeople: 'teams' }, { graphPeople: 'people' }],
      [{ graphDetails: 'off' }, { graphDetails: 'on' }],
      [{ graphProducts: 'confluence' }, { graphProducts: 'all' }],
    ] as const) {
      await gateway.change(change);
      expect((await says('jonas')).status).toBe(204);
      await gateway.change(back);
    }
    const rows = () => gateway.read((db) => db.selectFrom('graph_left').selectAll().execute());
    expect(await rows()).toHaveLength(1);
    for (let n = 0; n < 2; n += 1) expect((await says('jonas')).status).toBe(204);
    expect(await kindsIn()).toEqual(['part-of', 'used']);
    expect((await on.events()).map(({ people }) => people)).toEqual(['']);
    await on.work({ ...object, people: [jonas] });
    expect(await kindsIn()).toEqual(['part-of', 'used']);
    expect(await rows()).toHaveLength(2);
    expect(JSON.stringify(await rows())).not.toContain(jonas.account);
    const strict = await says('jonas', { object: 'WEB-1' });
    expect([strict.status, await codeOf(strict)]).toEqual([400, 'invalid_request']);
    await turn('on', 'jonas');
    await says('jonas');
    await on.work({ ...object, people: [jonas] });
    expect(await kindsIn()).toEqual(['created', 'part-of', 'used', 'works-with']);
  });

  test('is seen by colleagues again once it is switched on again, from then on', async () => {
    await on.work({ ...object, self: jonas.account }, 'jonas');
    await turn('off', 'jonas');
    await on.work({ ...object, people: [jonas] });
    expect((await mine()).people).toBe(0);
    await turn('on', 'jonas');
    expect((await mine()).people).toBe(0);
    await on.work({ ...object, people: [jonas] });
    expect((await mine()).people).toBe(1);
    expect(await kindsIn()).toEqual(['created', 'part-of', 'used', 'works-with']);
  });

  test('is what the policy says of the person', async () => {
    const graphOf = async () =>
      organisationPolicySchema.parse(await (await gateway.call('/v1/policy')).json()).graph;
    expect(await graphOf()).toMatchObject({ on: true, person: 'on' });
    await turn('off');
    expect(await graphOf()).toMatchObject({ on: true, person: 'off', team: null });
  });

  test('is gone for good where it is switched off while notes arrive', async () => {
    const asked: string[] = [];
    for (let n = 0; n < 20; n += 1) asked.push(await on.ask('jonas'));
    const tellAll = asked.map((requestId, at) =>
      at === 10 ? turn('off', 'jonas') : on.tell({ requestId, ...object, self: jonas.account }, 'jonas'),
    );
    await Promise.all(tellAll);
    expect([await on.events(), (await on.edges()).filter(({ kind }) => kind !== 'part-of')]).toEqual([
      [],
      [],
    ]);
  });
});
