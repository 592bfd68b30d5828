import { auditPageSchema } from '@sidenote/contract/audit';
import { edgeKindIds } from '@sidenote/contract/graph/edges';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { analysisSchema, organisationGraphSchema } from '@sidenote/contract/graph/organisation-graph';
import { lastOver, nameOf, startOf } from '@sidenote/contract/weeks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetGraphs } from '../../graph/forget-job.ts';
import { namingTask } from '../../graph/kind-names.ts';
import { nodeKeysOf } from '../../graph/node-keys.ts';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { listNames, replaceNames } from '../../storage/graph-deduced.ts';
import { keepRecords } from '../../storage/keep-records.ts';
import { namedSecret } from '../../storage/secrets.ts';
import { addSampleWork, fillSampleGraph } from '../../testing/sample-graph.ts';
import { personNo, requestNo, sampleRecord } from '../../testing/sample-rows.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const path = '/v1/admin/graph';
/** A week that is over for a day. */
const last = lastOver(Date.now());
const patient = { timeout: 60_000, interval: 100 };

let gateway: TestGateway;
let upstream: ScriptedUpstream;

async function open(weeks: number, analysed: boolean): Promise<void> {
  upstream = await startScriptedUpstream(
    answering(
      'tracking: Shop issues\ndesign: x1\nother: Left over\ntracking, issue, user-story: planning\ntracking, page, summarise: planning',
    ),
  );
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  const masterKey = Buffer.from('7'.repeat(64), 'hex');
  const secret = await namedSecret(gateway.storage, {
    ...{ masterKey, name: 'graph' },
    make: () => expect.unreachable('The gateway has made it.'),
  });
  const sample = { orgId: 'acme', keys: nodeKeysOf(secret, 'acme'), weeks, now: startOf(last + 1) };
  await (analysed ? fillSampleGraph : addSampleWork)(gateway.storage, sample);
}
const close = async () => {
  await gateway.close();
  await upstream.close();
};
const get = (route: string, person: SamplePersonId = 'ada') => gateway.call(route, { person });
const act = async (method: 'POST' | 'DELETE', person: SamplePersonId = 'ada') =>
  fetch(`${gateway.url}${path}/analysis`, {
    method,
    headers: { authorization: `Bearer ${await gateway.token(person)}` },
  });
const analysis = async () => analysisSchema.parse(await (await get(`${path}/analysis`)).json());
const setGraph = (changes: object) =>
  gateway.read((db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'people', ...changes }) })
      .execute(),
  );

describe('the graph of an organisation', () => {
  beforeAll(async () => {
    await open(3, true);
    await setGraph({});
    await gateway.change({});
  }, 120_000);
  afterAll(close);

  test('has teams by the directory’s names, what they do and where, of five people and more and in whole fives', async () => {
    const graph = organisationGraphSchema.parse(await (await get(path)).json());
    expect(graph.weeks).toEqual([last - 2, last - 1, last].map(nameOf));
    expect(graph.week).toBe(nameOf(last));
    expect(graph.teams.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Checkout', 'Customer care']),
    );
    for (const { people, types } of graph.teams) {
      expect(people % 5).toBe(0);
      if (types.length > 0) expect(types.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
    const checkout = graph.teams.find(({ name }) => name === 'Checkout');
    expect(checkout?.containers.map(({ app, name }) => `${app} ${name}`)).toContain('github checkout');
    expect(checkout?.types.map(({ type }) => type)).toContain('code-review');
    expect(checkout?.apps.map(({ app }) => app)).toEqual(expect.arrayContaining(['github', 'jira']));
    expect(graph.collaborates.length).toBeGreaterThan(0);
    expect(graph.feeds.length).toBeGreaterThan(0);
    expect(checkout?.containers.find(({ app }) => app === 'github')?.site).toBe('github.com');
    const ties = graph.teams.flatMap(({ types, containers, apps }) => [...types, ...containers, ...apps]);
    for (const { why } of [...ties, ...graph.collaborates, ...graph.feeds]) {
      // What it comes from is among what people do, or one thing linking to another.
      expect(why.map(({ kind }) => edgeKindIds.find((one) => one === kind))).not.toContain(undefined);
      expect(why.length).toBeGreaterThan(0);
      for (const { count, weeks } of why) expect([count % 5, weeks >= 1 && weeks <= 3]).toEqual([0, true]);
    }
  });

  test('names nobody: no pseudonym is in it', async () => {
    const told = await (await get(path)).text();
    const people = await gateway.read((db) => db.selectFrom('graph_member').select('person').execute());
    expect(people.length).toBeGreaterThan(50);
    for (const { person } of people) expect(told).not.toContain(person);
  });

  test('is told of an earlier week, and of none that was not analysed', async () => {
    const earlier = await get(`${path}?week=${nameOf(last - 1)}`);
    expect(organisationGraphSchema.parse(await earlier.json()).week).toBe(nameOf(last - 1));
    for (const week of [nameOf(last - 9), 'then'])
      expect((await get(`${path}?week=${week}`)).status).toBe(400);
  });

  test('names no container of which its app lists who may open it', async () => {
    const shown = async () => {
      const graph = organisationGraphSchema.parse(await (await get(path)).json());
      return graph.teams.flatMap(({ containers }) => containers.map(({ app }) => app));
    };
    const list = (listed: number) =>
      gateway.read((db) =>
        db
          .updateTable('graph_node')
          .set({ listed })
          .where('kind', '=', 'container')
          .where('app', '=', 'github')
          .execute(),
      );
    expect(await shown()).toContain('github');
    await list(1);
    expect(await shown()).not.toContain('github');
    expect(await shown()).not.toEqual([]);
    await list(0);
  });

  test('has a model’s names no longer than one may name kinds of work', async () => {
    const names = async () => organisationGraphSchema.parse(await (await get(path)).json()).names;
    const name = { type: 'tracking', name: 'Shop issues' } as const;
    await gateway.read((db) => replaceNames(db, 'acme', { week: last, names: [name] }));
    await setGraph({ naming: true });
    expect(await names()).toEqual([name]);
    await setGraph({ naming: false });
    expect(await names()).toEqual([]);
    await forgetGraphs(gateway.storage);
    const left = await gateway.read((db) => listNames(db, 'acme'));
    expect(left).toEqual([]);
  });

  test('says whom it knows: each person, or teams alone', async () => {
    const told = async () => organisationGraphSchema.parse(await (await get(path)).json());
    expect(await told()).toMatchObject({ standing: 'on', knows: 'people' });
    await setGraph({ people: 'teams' });
    await gateway.change({});
    expect(await told()).toMatchObject({ standing: 'on', knows: 'teams' });
  });

  test.each<[SamplePersonId, sees: boolean, starts: boolean]>([
    ['ada', true, true],
    ['pia', true, true],
    ['aron', true, false],
    ['anouk', true, false],
    ['mira', false, false],
  ])('%s sees it: %s, and starts its analysis: %s', async (person, sees, starts) => {
    for (const route of [path, `${path}/analysis`])
      expect((await get(route, person)).status).toBe(sees ? 200 : 403);
    for (const method of ['DELETE', 'POST'] as const)
      expect((await act(method, person)).status).toBe(starts ? 200 : 403);
  });

  test('tells nothing from the moment that it is switched off, and says until when something is left of it', async () => {
    await setGraph({ on: false });
    await gateway.change({});
    const nothing = { weeks: [], week: null, teams: [], collaborates: [], feeds: [], others: 0 };
    // The link to a week leads to the same, and not to an error.
    for (const asked of [path, `${path}?week=${nameOf(last)}`])
      expect(organisationGraphSchema.parse(await (await get(asked)).json())).toMatchObject({
        ...{ ...nothing, standing: 'leaving' },
      });
    await forgetGraphs(gateway.storage);
    expect(organisationGraphSchema.parse(await (await get(path)).json())).toMatchObject({
      ...{ ...nothing, standing: 'off' },
    });
  });
});

describe('an analysis', () => {
  beforeAll(() => open(2, false), 120_000);
  afterAll(close);

  test('is none while the graph is off, and starting does nothing then', async () => {
    expect(analysisSchema.parse(await (await act('POST')).json())).toMatchObject({ state: 'none' });
    const graph = organisationGraphSchema.parse(await (await get(path)).json());
    expect(graph).toMatchObject({ weeks: [], week: null, teams: [] });
  });

  test('is stopped and started again, each with a row of the audit, and once done it stays', async () => {
    await setGraph({ products: ['jira'] });
    await gateway.change({});
    await act('POST');
    await act('DELETE');
    const stopped = await analysis();
    expect(stopped.state).toBe('stopped');
    await act('POST');
    await expect.poll(async () => (await analysis()).state, patient).toBe('done');
    await act('DELETE');
    expect((await analysis()).state).toBe('done');
    const page = await gateway.call('/v1/admin/audit?order=newest&limit=20', { person: 'aron' });
    const rows = auditPageSchema.parse(await page.json()).rows.filter(({ target }) => target === 'graph');
    expect(rows.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'graph.start', before: { state: 'stopped' }, after: { state: 'waiting' } },
      { action: 'graph.stop', before: { state: expect.any(String) }, after: { state: 'stopped' } },
    ]);
    expect(upstream.seen).toEqual([]);
  }, 90_000);
});

describe('names of kinds of work', () => {
  beforeAll(async () => {
    await open(1, false);
    // Six people wrote on issues, and one alone on something else.
    const records = Array.from({ length: 7 }, (_none, n) =>
      sampleRecord(requestNo(5_000 + n), {
        ...{ person: personNo(n), at: startOf(last) + n, action: n === 6 ? 'translate' : 'user-story' },
      }),
    );
    await keepRecords(gateway.storage, records);
    await gateway.read((db) =>
      db
        .insertInto('graph_event')
        .values(
          records.map(({ requestId, person, at }) => ({
            ...{ org_id: 'acme', request_id: requestId, person, team: null, object: null, container: null },
            ...{ work_type: 'tracking', attachments: '[]', people: '', at },
          })),
        )
        .execute(),
    );
  }, 120_000);
  afterAll(close);

  test('are a model’s, which sees rows of kinds and counts alone, and are held to letters and spaces', async () => {
    await setGraph({ products: ['jira'], naming: true });
    await gateway.change({});
    await act('POST');
    await expect
      .poll(async () => organisationGraphSchema.parse(await (await get(path)).json()).names, patient)
      .toEqual([{ type: 'tracking', name: 'Shop issues' }]);
    expect(upstream.seen).toHaveLength(1);
    const body = upstream.seen[0]?.body ?? {};
    const said = JSON.stringify(body.messages);
    const mark = /<passage (\w+)>/.exec(said)?.[1] ?? '';
    expect(body.messages).toEqual([
      { role: 'system', content: expect.stringContaining(namingTask) },
      { role: 'user', content: `<passage ${mark}>\ntracking, issue, user-story, 5\n</passage ${mark}>` },
    ]);
    for (const word of ['acme', 'atlassian', personNo(0), 'translate']) expect(said).not.toContain(word);
    // What it says of a row that it was shown counts from then on; of others it may say nothing.
    const { placed } = organisationGraphSchema.parse(await (await get(path)).json());
    expect(placed).toEqual([
      { from: 'tracking', objectType: 'issue', action: 'user-story', type: 'planning' },
    ]);
  }, 90_000);
});
