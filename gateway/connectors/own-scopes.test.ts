import { randomBytes } from 'node:crypto';
import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { terms } from '@sidenote/contract/terms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { addConnector, findConnector, setConnectorState, syncNow } from '../storage/connectors.ts';
import { addPerson } from '../storage/directory-people.ts';
import { joinGraph, leaveGraph } from '../storage/graph-mine.ts';
import { addressesOf } from '../storage/people-called.ts';
import { erasePerson } from '../storage/person-data.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { googleSecret, sampleGoogle } from '../testing/apps/sample-google.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listConnectors } from './described.ts';
import { leaveOut } from './own-scopes.ts';
import { connectorSecretContext, sealConnectorSecret } from './secret.ts';
import { type Connectors, startConnectors } from './worker.ts';

const masterKey = randomBytes(32);
const graphKey = randomBytes(32);
const keys = nodeKeysOf(graphKey, 'acme');
const [ada, ben] = ['ada@acme.example', 'ben@acme.example'] as const;
const adas = { orgId: 'acme', person: personNo(1) };
const apps = ['google-calendar', 'google-drive'] as const;

describe.each(storageKinds)('somebody’s address that a connector reads, on %s,', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  const started: Connectors[] = [];
  const failures: unknown[] = [];
  let app: AppServer;
  beforeEach(async () => {
    app = await startAppServer(sampleGoogle('somebody'));
    await across((db) => addOrganisation(db, 'acme'));
    await as(async (db) => {
      const graph = JSON.stringify({ ...noGraph, on: true, people: 'people' });
      const optedIn = { switch: 'on', terms_version: terms.version } as const;
      await db
        .updateTable('organisation')
        .set({ graph, ...optedIn })
        .where('id', '=', 'acme')
        .execute();
      const of = { externalId: null, active: true, now: 1 };
      await addPerson(db, 'acme', { ...of, id: 'ada', userName: 'Ada@acme.example', person: personNo(1) });
      await addPerson(db, 'acme', { ...of, id: 'ben', userName: ben, person: personNo(2) });
    });
  });
  afterEach(async () => {
    for (const connectors of started.splice(0)) await connectors.close();
    await app.close();
    expect(failures.splice(0)).toEqual([]);
  });

  const start = () => {
    const connectors = startConnectors({
      ...{ storage: at.storage, masterKey, graphKey, gatewayIsLoopback: true },
      ...{ everyMs: 20, timeoutMs: 60_000, roundMs: 3_600_000 },
      onFailure: (error) => void failures.push(error),
    });
    started.push(connectors);
  };
  const add = (of: ConnectorApp, scopes: readonly string[] = [ada, ben]) =>
    as((db) =>
      addConnector(db, keys, {
        ...{ orgId: 'acme', app: of, name: 'Work', url: app.url, scopes: [...scopes] },
        ...{ createdBy: personNo(3), at: Date.now(), fingerprint: 'sha256:0' },
        seal: (id, version) =>
          sealConnectorSecret(masterKey, googleSecret(app.url), connectorSecretContext('acme', id, version)),
      }),
    );
  const told = async () => (await as((db) => listConnectors(db, keys, 'acme')))[0];
  const through = () => expect.poll(told, { timeout: 30_000 });
  const rowOf = async (id: string): Promise<ConnectorRow> => {
    const row = await as((db) => findConnector(db, 'acme', id));
    if (row === undefined) throw new Error('The connector is gone.');
    return row;
  };
  const leave = () =>
    as(async (db) => {
      const now = Date.now();
      await leaveGraph(db, kind, { ...adas, now });
      await leaveOut(db, keys, { orgId: 'acme', addresses: await addressesOf(db, adas), now });
    });
  const erase = () =>
    as(async (db) => {
      const addresses = await addressesOf(db, adas);
      await erasePerson(db, kind, adas);
      await leaveOut(db, keys, { orgId: 'acme', addresses, now: Date.now() });
    });
  /** In whose name the app was asked, since so many questions. */
  const readAs = (since = 0) =>
    app.asked
      .slice(since)
      .filter(({ path }) => path === '/token')
      .map(({ body }) => {
        const claims = new URLSearchParams(body).get('assertion')?.split('.')[1] ?? '';
        return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub?: string }).sub;
      });
  const graph = () =>
    as(async (db) =>
      JSON.stringify([
        await db.selectFrom('graph_edge').selectAll().execute(),
        await db.selectFrom('graph_node').selectAll().execute(),
      ]),
    );
  /** What stands in the graph for where it is read: a calendar itself, and a mark of whoever was told a list. */
  const tracesOf = (id: string, name: (typeof apps)[number], scope: string) => {
    const site = 'calendar.google.com';
    const calendar = {
      app: 'google-calendar',
      site,
      id: keys.container({ app: name, site, id: scope }),
    } as const;
    return name === 'google-calendar'
      ? [keys.container(calendar)]
      : [`=${keys.container({ app: name, site: id, id: scope })}`];
  };
  const leftOut = [{ scope: ada, why: 'no_part' }];

  test.each(apps)(
    'is read no more once they switch the graph off, and what %s brought goes',
    async (name) => {
      const id = await add(name);
      start();
      await through().toMatchObject({ done: 2, leftOut: [] });
      for (const trace of [...tracesOf(id, name, ada), ...tracesOf(id, name, ben)])
        expect(await graph()).toContain(trace);
      const asked = app.asked.length;
      await leave();
      await through().toMatchObject({ leftOut, reads: 1, done: 1, state: 'on', lastFault: null });
      for (const trace of tracesOf(id, name, ada)) expect(await graph()).not.toContain(trace);
      for (const trace of tracesOf(id, name, ben)) expect(await graph()).toContain(trace);
      expect(readAs(asked)).toEqual([ben]);
    },
  );

  test('that is read no more anyway has nobody else’s forgotten, however often it is switched off', async () => {
    await add('google-calendar');
    start();
    await through().toMatchObject({ done: 2 });
    await leave();
    await through().toMatchObject({ leftOut, reads: 1, done: 1 });
    const [before, asked] = [await graph(), app.asked.length];
    await leave();
    await leave();
    expect(await told()).toMatchObject({ leftOut, reads: 1, done: 1 });
    expect(await graph()).toBe(before);
    expect(app.asked.length).toBe(asked);
  });

  test('goes with what was brought also where the connector is off', async () => {
    const id = await add('google-calendar');
    start();
    await through().toMatchObject({ done: 2 });
    const row = await rowOf(id);
    await as((db) => setConnectorState(db, row, 'off'));
    const asked = app.asked.length;
    await leave();
    await expect.poll(graph, { timeout: 30_000 }).toBe('[[],[]]');
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    expect(await told()).toMatchObject({ state: 'off', leftOut });
    expect(app.asked.length).toBe(asked);
  });

  test.each([
    ['switched off', leave],
    ['was erased', erase],
  ])('is not read for a new connector either, after they %s', async (_how, goes) => {
    await goes();
    const id = await add('google-calendar', ['ADA@acme.example']);
    start();
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    expect(await told()).toMatchObject({
      leftOut: [{ scope: 'ADA@acme.example', why: 'no_part' }],
      reads: 0,
    });
    expect(app.asked).toEqual([]);
  });

  test('is read no more after they were erased', async () => {
    await add('google-calendar');
    start();
    await through().toMatchObject({ done: 2 });
    const asked = app.asked.length;
    await erase();
    await through().toMatchObject({ leftOut, reads: 1, done: 1 });
    expect(readAs(asked)).toEqual([ben]);
  });

  test('is read again once they take part again', async () => {
    await leave();
    const id = await add('google-calendar');
    start();
    await through().toMatchObject({ leftOut, done: 1 });
    await as((db) => joinGraph(db, kind, adas));
    const row = await rowOf(id);
    await as((db) => syncNow(db, row, Date.now()));
    await through().toMatchObject({ leftOut: [], done: 2 });
  });

  test('was being read while they left: nothing of that page is kept', async () => {
    const whole = sampleGoogle('somebody');
    const asked = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    app.answers = (question, answer) => {
      if (!question.path.includes('/events')) return whole(question, answer);
      asked.resolve();
      gone.promise.then(() => answer.end(JSON.stringify(whole(question, answer)?.body)));
      return undefined;
    };
    const id = await add('google-calendar', [ada]);
    start();
    await asked.promise;
    await leave();
    gone.resolve();
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    expect(await graph()).toBe('[[],[]]');
  });
});
