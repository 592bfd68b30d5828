import { accessSchema } from '@sidenote/contract/access';
import { auditPageSchema } from '@sidenote/contract/audit';
import { mineSchema } from '@sidenote/contract/graph/around';
import { connectorChangedSchema, connectorListSchema } from '@sidenote/contract/graph/connectors';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { rowUndoneSchema } from '@sidenote/contract/undo';
import { errorBodySchema } from '@sidenote/contract/wire';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { addPerson } from '../../storage/directory-people.ts';
import { type AppServer, startAppServer } from '../../testing/apps/app-server.ts';
import { figmaSecret } from '../../testing/apps/sample-figma.ts';
import { gitHubSecret, sampleGitHub } from '../../testing/apps/sample-github.ts';
import { googleSecret, sampleGoogle } from '../../testing/apps/sample-google.ts';
import { rowsOf } from '../../testing/rows-of.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const path = '/v1/admin/connectors';
const reason = 'A reason of the test';
const world = { collaborators: [1], issues: [[1, 2]], repositories: ['acme/site', 'acme/more'] };

let gateway: TestGateway;
let app: AppServer;
beforeAll(async () => {
  app = await startAppServer(sampleGitHub(world, 'what somebody wrote'));
  gateway = await startTestGateway({ upstreamUrl: 'https://models.example/v1' });
  await gateway.read((db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'people' }) })
      .where('id', '=', 'acme')
      .execute(),
  );
});
afterAll(async () => {
  await gateway.close();
  await app.close();
});
const list = async () =>
  connectorListSchema.parse(await (await gateway.call(path, { person: 'aron' })).json()).connectors;
const given = (changes: object = {}) => ({
  ...{ app: 'github', name: 'Code', url: app.url, scopes: ['acme/site'], secret: gitHubSecret, reason },
  ...changes,
});
const post = (body: object, person: SamplePersonId = 'ada') => gateway.call(path, { person, body });
const add = async (changes: object = {}) => {
  const response = await post(given(changes));
  expect(response.status).toBe(201);
  return connectorChangedSchema.parse(await response.json());
};
/** Changes a connector as somebody who has seen it as it is now, or in the version told. */
const change = async (
  id: string,
  act: { to?: string; method?: 'PUT' | 'DELETE'; body?: object; version?: number } = {},
) => {
  const version = act.version ?? (await list()).find((one) => one.id === id)?.version ?? 0;
  return gateway.call(`${path}/${id}${act.to ?? ''}`, {
    ...{ person: 'ada', body: { reason, ...act.body }, headers: { 'if-match': `"${version}"` } },
    ...(act.method === undefined ? {} : { method: act.method }),
  });
};
const edit = (id: string, body: object = {}, version?: number) =>
  change(id, {
    ...{ method: 'PUT', body: { name: 'Code', scopes: ['acme/site'], ...body } },
    ...(version === undefined ? {} : { version }),
  });
const setState = (id: string, state: 'on' | 'off') =>
  change(id, { to: '/state', method: 'PUT', body: { state } });
const remove = (id: string) => change(id, { method: 'DELETE' });
const undo = (id: string, seq: number) => change(id, { to: '/undo', body: { seq } });
const changed = async (response: Response) => {
  expect(response.status).toBe(200);
  return connectorChangedSchema.parse(await response.json());
};
const refusal = async (response: Response) => {
  const { error } = errorBodySchema.parse(await response.json());
  return { status: response.status, code: error.code, param: error.param };
};
const latest = async () => {
  const page = await gateway.call('/v1/admin/audit?order=newest&limit=1', { person: 'aron' });
  return auditPageSchema.parse(await page.json()).rows[0];
};
afterEach(async () => {
  for (const { id, state } of await list()) if (state !== 'leaving') await remove(id);
  await expect.poll(list, { timeout: 30_000 }).toEqual([]);
});

describe('a connector', () => {
  test('is read at once, and its secret stands nowhere and in no answer', async () => {
    const { id } = await add();
    await expect
      .poll(async () => (await list())[0], { timeout: 30_000 })
      .toMatchObject({ id, state: 'on', host: new URL(app.url).host, objects: 3, done: 1, lastFault: null });
    expect(
      JSON.stringify([await list(), await latest(), await rowsOf(gateway.storage, 'acme')]),
    ).not.toContain(gitHubSecret);
    expect(gateway.log.join('')).not.toMatch(/"failure"/);
  });

  test('stands in the list of who can see what, with what comes in, until it is gone', async () => {
    const { id } = await add();
    const listed = async () =>
      accessSchema.parse(await (await gateway.call('/v1/admin/access', { person: 'aron' })).json()).leaves;
    const classes = ['objects', 'participants', 'access-lists'];
    expect(await listed()).toContainEqual(
      expect.objectContaining({ kind: 'connector', id, app: 'github', classes }),
    );
    expect(await changed(await remove(id))).toMatchObject({ state: 'leaving' });
    await expect.poll(async () => (await listed()).map(({ kind }) => kind)).not.toContain('connector');
  });

  test.each<[string, object]>([
    ['url', { url: 'http://app.example' }],
    ['url', { url: 'https://10.0.0.1' }],
    ['url', { url: 'https://user:password@app.example' }],
    ['url', { url: 'https://app.example/?key=1' }],
    ['secret', { secret: 'not a token of theirs' }],
    ['scopes.1', { scopes: ['acme', 'not a repository'] }],
    ['reason', { reason: ' ' }],
    ['app', { app: 'something' }],
    [
      'secret',
      { app: 'google-drive', url: undefined, scopes: ['ada@acme.example'], secret: '{"type":"user"}' },
    ],
  ])('is not added with another %s: %j', async (param, changes) => {
    expect(await refusal(await post(given(changes)))).toEqual({
      status: 400,
      code: 'invalid_request',
      param,
    });
    expect(await list()).toEqual([]);
  });

  test('is added by owners alone', async () => {
    for (const person of ['pia', 'aron', 'anouk', 'mira'] as const)
      expect((await post(given(), person)).status).toBe(403);
    expect((await gateway.call(path, { person: 'mira' })).status).toBe(403);
  });

  test('that is none is not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const acts = [edit(id), setState(id, 'on'), undo(id, 1), remove(id), change(id, { to: '/sync' })];
    for (const response of await Promise.all(acts)) expect(response.status).toBe(404);
  });

  test('is read again when that is asked for', async () => {
    const { id } = await add();
    await expect.poll(async () => (await list())[0]?.done, { timeout: 30_000 }).toBe(1);
    const asked = app.asked.length;
    await changed(await change(id, { to: '/sync' }));
    expect(await latest()).toMatchObject({ action: 'connector.sync', target: id, reason });
    await expect.poll(() => app.asked.length, { timeout: 30_000 }).toBeGreaterThan(asked);
    await setState(id, 'off');
    expect(await refusal(await change(id, { to: '/sync' }))).toMatchObject({ status: 400, param: 'state' });
  });
});

test('everybody is told which apps are connected, also paused ones, until they are removed', async () => {
  const told = async () => mineSchema.parse(await (await gateway.call('/v1/graph/mine')).json()).connected;
  const { id } = await add();
  await add({ app: 'figma', url: app.url, scopes: ['77'], secret: figmaSecret });
  await setState(id, 'off');
  expect(await told()).toEqual(['github', 'figma']);
  for (const one of await list()) await remove(one.id);
  expect(await told()).toEqual([]);
});

describe('a connector that reads in people’s names', () => {
  const called = { mira: 'mira@acme.example', jonas: 'jonas@acme.example' } as const;
  const personOf = async (person: 'mira' | 'jonas') => {
    await (await gateway.chat({}, { person })).arrayBuffer();
    const rows = () =>
      gateway.read((db) => db.selectFrom('interaction').select('person').orderBy('at', 'desc').execute());
    await expect.poll(async () => (await rows()).length, { timeout: 30_000 }).toBeGreaterThan(0);
    const found = (await rows())[0]?.person ?? '';
    await gateway.read((db) => db.deleteFrom('interaction').execute());
    return found;
  };

  test('reads no more in the name of who has switched the graph off, or was erased', async () => {
    for (const person of ['mira', 'jonas'] as const) {
      const of = { id: person, userName: called[person], externalId: null, active: true, now: 1 };
      const pseudonym = await personOf(person);
      await gateway.read((db) => addPerson(db, 'acme', { ...of, person: pseudonym }));
    }
    const google = await startAppServer(sampleGoogle('somebody'));
    const scopes = ['ada@acme.example', called.mira, called.jonas];
    const secret = googleSecret(google.url);
    await add({ app: 'google-calendar', url: google.url, scopes, secret });
    const shown = () => expect.poll(async () => (await list())[0], { timeout: 30_000 });
    await shown().toMatchObject({ done: 3, leftOut: [] });
    const off = { person: 'mira', body: { state: 'off' }, method: 'PUT' } as const;
    expect((await gateway.call('/v1/graph/mine', off)).status).toBe(200);
    await shown().toMatchObject({ done: 2, reads: 2, leftOut: [{ scope: called.mira, why: 'no_part' }] });
    const erased = await gateway.call('/v1/admin/people/erase', {
      ...{ person: 'ada', body: { subject: 'jonas', reason } },
    });
    expect(erased.status).toBe(204);
    const left = [called.mira, called.jonas].map((scope) => ({ scope, why: 'no_part' }));
    await shown().toMatchObject({ done: 1, reads: 1, leftOut: left });
    await google.close();
  });
});

describe('a change of a connector', () => {
  test('says what was before and after, and neither a scope nor a secret', async () => {
    const { id } = await add();
    const done = await changed(await edit(id, { name: 'Other', scopes: ['acme/site', 'acme/more'] }));
    expect(done).toMatchObject({ name: 'Other', version: 2, scopes: ['acme/site', 'acme/more'] });
    const row = await latest();
    const mark = expect.stringMatching(/^hmac:/);
    expect(row).toMatchObject({
      ...{ seq: done.audited, action: 'connector.change', target: id, reason },
      before: { app: 'github', name: 'Code', from: app.url, reads: mark, state: 'on', secret: 1, version: 1 },
      after: { app: 'github', name: 'Other', from: app.url, reads: mark, state: 'on', secret: 1, version: 2 },
    });
    expect(JSON.stringify(row)).not.toContain('acme/more');
  });

  test('of the secret has another fingerprint, and cannot be undone', async () => {
    const { id, fingerprint } = await add();
    const done = await changed(await edit(id, { secret: `${gitHubSecret}x` }));
    expect(done.fingerprint).not.toBe(fingerprint);
    expect(await refusal(await undo(id, done.audited))).toMatchObject({ code: 'not_undoable' });
  });

  test('by somebody who has seen it as it was is refused', async () => {
    const { id } = await add();
    await changed(await edit(id, { name: 'Other' }));
    expect(await refusal(await edit(id, { name: 'Third' }, 1))).toMatchObject({ code: 'changed_meanwhile' });
    const unseen = await gateway.call(`${path}/${id}`, { person: 'ada', body: { reason }, method: 'DELETE' });
    expect(await refusal(unseen)).toMatchObject({ code: 'changed_meanwhile' });
  });

  test('is undone by its row: name, scopes and state are as they were', async () => {
    const { id } = await add();
    const more = await changed(await edit(id, { name: 'Other', scopes: ['acme/more'] }));
    const off = await changed(await setState(id, 'off'));
    for (const seq of [more.audited, off.audited]) rowUndoneSchema.parse(await (await undo(id, seq)).json());
    expect((await list())[0]).toMatchObject({ name: 'Code', scopes: ['acme/site'] });
    expect((await list())[0]?.state).not.toBe('off');
    expect(await refusal(await undo(id, more.audited))).toMatchObject({ code: 'changed_since' });
  });

  test('that added it is undone by its leaving', async () => {
    const { id, audited } = await add();
    expect((await undo(id, audited)).status).toBe(200);
    await expect.poll(list, { timeout: 30_000 }).toEqual([]);
  });
});
