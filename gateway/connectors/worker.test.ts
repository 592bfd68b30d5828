import { randomBytes } from 'node:crypto';
import { connectorSchema } from '@sidenote/contract/graph/connectors';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import { terms } from '@sidenote/contract/terms';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { claimConnector } from '../storage/connector-work.ts';
import {
  addConnector,
  type ConnectorTexts,
  changeConnector,
  findConnector,
  forgetFirst,
  type SealedSecret,
  setConnectorState,
  syncNow,
} from '../storage/connectors.ts';
import type { Database } from '../storage/database.ts';
import type { ConnectorRow, OrganisationRow } from '../storage/tables.ts';
import { type Answers, type AppServer, type Given, startAppServer } from '../testing/apps/app-server.ts';
import { type GitHubWorld, gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { openAsker } from './ask.ts';
import { listConnectors } from './described.ts';
import { runConnector } from './run.ts';
import { scopeState } from './scope-rows.ts';
import { scopesOf } from './sealed-scopes.ts';
import { connectorSecretContext, sealConnectorSecret } from './secret.ts';
import { type ConnectorOptions, type Connectors, startConnectors } from './worker.ts';

const masterKey = randomBytes(32);
const graphKey = randomBytes(32);
const keys = nodeKeysOf(graphKey, 'acme');
const text = 'what somebody wrote';

describe.each(storageKinds)('connectors on %s', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  const started: Connectors[] = [];
  let app: AppServer;
  let world: GitHubWorld;
  beforeEach(async () => {
    world = { collaborators: [1, 2], issues: [[1, 2], [3, 4], [5]], repositories: ['acme/site'] };
    app = await startAppServer(sampleGitHub(world, text));
    await across((db) => addOrganisation(db, 'acme'));
    await setGraph({ on: true, people: 'people' });
  });
  afterEach(async () => {
    for (const connectors of started.splice(0)) await connectors.close();
    await app.close();
  });

  const setGraph = (rules: Partial<GraphRules>) =>
    as((db) =>
      db
        .updateTable('organisation')
        .set({ graph: JSON.stringify({ ...noGraph, ...rules }), switch: 'on', terms_version: terms.version })
        .where('id', '=', 'acme')
        .execute(),
    );
  const start = (changes: Partial<ConnectorOptions> = {}) => {
    const failures: unknown[] = [];
    const connectors = startConnectors({
      ...{ storage: at.storage, masterKey, graphKey, gatewayIsLoopback: true },
      ...{ everyMs: 20, timeoutMs: 60_000, roundMs: 3_600_000 },
      onFailure: (error) => void failures.push(error),
      ...changes,
    });
    started.push(connectors);
    return { connectors, failures };
  };
  const add = (scopes = ['acme'], secret = gitHubSecret) =>
    as((db) =>
      addConnector(db, keys, {
        ...{ orgId: 'acme', app: 'github', name: 'Code', url: app.url, scopes, createdBy: personNo(1) },
        ...{ at: Date.now(), fingerprint: 'sha256:0' },
        seal: (id, version) =>
          sealConnectorSecret(masterKey, secret, connectorSecretContext('acme', id, version)),
      }),
    );
  const told = async () => {
    const [connector] = await as((db) => listConnectors(db, keys, 'acme'));
    return connector;
  };
  const rowOf = async (id: string): Promise<ConnectorRow> => {
    const row = await as((db) => findConnector(db, 'acme', id));
    if (row === undefined) throw new Error('The connector is gone.');
    return row;
  };
  const again = async (id: string) => {
    const row = await rowOf(id);
    await as((db) => syncNow(db, row, Date.now()));
  };
  /** Until it was looked at once more, and is put off. */
  const rested = (id: string) =>
    expect
      .poll(async () => (await rowOf(id)).due_at, { timeout: 30_000 })
      .toBeGreaterThan(Date.now() + 30_000);
  const rowAtRest = (id: string) =>
    expect
      .poll(
        async () => {
          const { lease, due_at } = await rowOf(id);
          return lease === null && due_at > Date.now();
        },
        { timeout: 30_000 },
      )
      .toBe(true);
  const edges = () =>
    as((db) =>
      db.selectFrom('graph_edge').selectAll().orderBy('source').orderBy('kind').orderBy('target').execute(),
    );
  const container = () => keys.container({ app: 'github', site: new URL(app.url).host, id: 'acme/site' });
  const account = (id: number) =>
    keys.account({ app: 'github', site: new URL(app.url).host, id: String(id) });
  const mayOpen = async () =>
    (await edges()).filter(({ kind }) => kind === 'may-open').map(({ source }) => source);
  const through = () => expect.poll(told, { timeout: 30_000 });
  const questions = (part: string) => app.asked.filter(({ body }) => body.includes(part)).length;

  test('read everything that is found, page by page, and rest until the next round', async () => {
    const id = await add();
    const { failures } = start();
    await through().toMatchObject({ state: 'on', lastFault: null, reads: 2, done: 2, objects: 6 });
    expect(failures).toEqual([]);
    expect((await told())?.lastAt).toBeGreaterThan(0);
    expect((await edges()).every(({ origin }) => origin === id)).toBe(true);
    expect(new Set(await mayOpen())).toEqual(new Set([account(1), account(2)]));
    // On each of the five issues are 1, 2 and 3, and on the pull request 2 and 3.
    const together = (await edges()).filter(({ kind }) => kind === 'works-with');
    expect(together.map(({ count }) => count).sort()).toEqual([5, 5, 6]);
    expect(JSON.stringify(await edges())).not.toContain('acme/site');
    const scopes = await as((db) => db.selectFrom('connector_scope').selectAll().execute());
    expect(JSON.stringify(scopes)).not.toMatch(/acme\/site|page-/);
    expect(connectorSchema.parse(await told())).toBeDefined();
  });

  test('ask in the next round for what has changed since, and bring nothing twice', async () => {
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    const [before, asked] = [await edges(), app.asked.length];
    await again(id);
    await expect.poll(() => app.asked.length).toBe(asked * 2);
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    expect(await edges()).toEqual(before);
    const since = app.asked
      .filter(({ body }) => body.includes('issues('))
      .map(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? '');
    expect(Date.parse(since.at(-1) ?? '')).toBeGreaterThan(Date.parse(since[0] ?? '') + 86_400_000);
  });

  test('stopped in the middle go on where they were: nothing twice, nothing left out', async () => {
    const whole = sampleGitHub(world, text);
    const halfway = Promise.withResolvers<void>();
    app.answers = (asked, answer) => {
      if (!asked.body.includes('"after":"page-1"')) return whole(asked, answer);
      halfway.resolve();
      return undefined;
    };
    await add(['acme/site']);
    const { connectors } = start();
    await halfway.promise;
    const before = performance.now();
    await connectors.close();
    expect(performance.now() - before).toBeLessThan(5_000);
    app.answers = whole;
    start();
    await through().toMatchObject({ done: 1, objects: 6 });
    expect(questions('collaborators(')).toBe(1);
    expect(questions('"after":"page-1"')).toBe(2);
    expect(questions('"after":"page-2"')).toBe(1);
  });

  test('of a gateway that died are taken on by another one once its claim has run out', async () => {
    await add(['acme/site']);
    // What a killed gateway leaves: a claim of its own, and nobody who gives it back.
    await as((db) =>
      db
        .updateTable('connector')
        .set({ lease: 'dead', leased_until: Date.now() + 400 })
        .execute(),
    );
    start();
    await through().toMatchObject({ done: 1, objects: 6 });
  });

  test('of several gateways share the work, and each page is asked for once', async () => {
    for (const name of ['acme/a', 'acme/b', 'acme/c']) {
      world.repositories.push(name);
      await add([name]);
    }
    const gateways = Array.from({ length: 3 }, () => start({ leaseMs: 6_000_000 }));
    await expect
      .poll(async () => (await as((db) => listConnectors(db, keys, 'acme'))).map(({ objects }) => objects), {
        timeout: 60_000,
      })
      .toEqual([6, 6, 6]);
    expect(gateways.flatMap(({ failures }) => failures)).toEqual([]);
    expect(questions('collaborators(')).toBe(3);
    expect(questions('issues(')).toBe(9);
  });

  test('take somebody off who may not open something any more, in the round that sees it', async () => {
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    world.collaborators = [2];
    await again(id);
    await expect.poll(mayOpen, { timeout: 30_000 }).toEqual([account(2)]);
    world.repositories = [];
    await again(id);
    await through().toMatchObject({ state: 'failing', lastFault: 'not_found' });
    const open = await mayOpen();
    expect(open).toHaveLength(1);
    expect(open).not.toContain(account(2));
    const [node] = await as((db) =>
      db.selectFrom('graph_node').select('listed').where('key', '=', container()).execute(),
    );
    expect(node?.listed).toBe(1);
  });

  test('that meet something which is gone read the others, and forget what they had found by themselves', async () => {
    world.repositories = ['acme/site', 'acme/more'];
    const id = await add(['acme', 'other/repo']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_found', reads: 4, objects: 12 });
    world.repositories = ['acme/site'];
    await again(id);
    await through().toMatchObject({ reads: 3 });
  });

  const others = ['acme/a', 'acme/b', 'acme/c', 'acme/d'];
  /** An app that fails wherever a question says so, and answers everything else. */
  const failingAt =
    (part: string, given: Given = { status: 502 }): Answers =>
    (asked, answer) =>
      asked.body.includes(part) ? given : sampleGitHub(world, text)(asked, answer);

  test('whose app fails at one thing read all others, and that one once it does not', async () => {
    world.repositories = [...others, 'acme/site'];
    app.answers = failingAt('"name":"site"');
    const id = await add(world.repositories);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'unreachable', objects: 24, lastAt: null });
    await rowAtRest(id);
    expect((await rowOf(id)).due_at).toBeLessThan(Date.now() + 60_000);
    expect(questions('"name":"site"')).toBe(1);
    app.answers = sampleGitHub(world, text);
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null, objects: 30 });
  });

  test('whose app fails at everything leave it alone after a few questions', async () => {
    world.repositories = [...others, 'acme/site'];
    app.answers = () => ({ status: 502 });
    const id = await add(world.repositories);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'unreachable' });
    await rowAtRest(id);
    expect(app.asked).toHaveLength(3);
    app.answers = sampleGitHub(world, text);
    for (let round = 0; round < 2; round += 1) {
      await again(id);
      await rowAtRest(id);
    }
    expect(await told()).toMatchObject({ state: 'on', lastFault: null, objects: 30 });
  });

  test.each<[string, Given, string]>([
    ['fails again and again', { status: 502 }, 'unreachable'],
    ['answers what nobody understands', { body: '{"half":' }, 'not_understood'],
  ])('whose app %s at one page read what is behind it, and say so', async (_how, given, lastFault) => {
    app.answers = failingAt('"after":"page-1"', given);
    const id = await add(['acme/site']);
    start();
    for (let round = 0; round < 4; round += 1) {
      await rowAtRest(id);
      await again(id);
    }
    // The first page's two issues and the pull request.
    await through().toMatchObject({ state: 'failing', lastFault, objects: 3 });
    app.answers = sampleGitHub(world, text);
    await again(id);
    await through().toMatchObject({ objects: 6 });
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null });
  });

  test('leave out one thing that nobody understands, say so, and do not ask for it for ever', async () => {
    const bad = sampleGitHub(world, text);
    app.answers = (asked, answer) => {
      const given = bad(asked, answer);
      return given && { body: JSON.stringify(given.body).replace('"number":1,', '"number":null,') };
    };
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_understood', objects: 5 });
    await rowAtRest(id);
    app.answers = sampleGitHub({ ...world, issues: [] }, text);
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null });
    const since = app.asked.flatMap(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? []);
    expect(Date.parse(since.at(-1) ?? '')).toBeGreaterThan(Date.parse(since[0] ?? '') + 86_400_000);
  });

  /** Accounts that may open what the app calls by a name; undefined where no list of it was kept. */
  const openersOf = async (name: string) => {
    const key = keys.container({ app: 'github', site: new URL(app.url).host, id: name });
    const [node] = await as((db) =>
      db.selectFrom('graph_node').select('listed').where('key', '=', key).execute(),
    );
    if (node?.listed !== 1) return undefined;
    const known = new Map([1, 2, 3].map((id) => [account(id), id]));
    const open = (await edges()).filter(({ kind, target }) => kind === 'may-open' && target === key);
    return open.flatMap(({ source }) => known.get(source) ?? []).sort();
  };
  /** An app that calls a repository by another name than it is asked for. */
  const calling = (name: string): Answers => {
    const whole = sampleGitHub(world, text);
    return (asked, answer) => {
      const given = whole(asked, answer);
      const said = JSON.stringify(given?.body).replace(
        /"nameWithOwner":"[^"]+"/g,
        `"nameWithOwner":"${name}"`,
      );
      return given && { ...given, body: said };
    };
  };

  test.each<[string, string]>([
    ['is written in another case', 'Acme/Site'],
    ['was renamed before', 'acme/before'],
  ])('shut what they lose where its name %s', async (_how, scope) => {
    world.repositories = [scope];
    app.answers = calling('acme/site');
    const id = await add([scope]);
    start();
    await through().toMatchObject({ done: 1 });
    expect(await openersOf('acme/site')).toEqual([1, 2]);
    world.repositories = [];
    await again(id);
    await through().toMatchObject({ lastFault: 'not_found' });
    expect(await openersOf('acme/site')).toEqual([]);
  });

  test('shut the old name of what is renamed', async () => {
    app.answers = calling('acme/old');
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    app.answers = calling('acme/new');
    await again(id);
    await expect.poll(() => openersOf('acme/new'), { timeout: 30_000 }).toEqual([1, 2]);
    expect(await openersOf('acme/old')).toEqual([]);
  });

  test('read nothing of what they have no list of yet, as its list cannot be read', async () => {
    app.answers = failingAt('collaborators(', { body: 'oh' });
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_understood' });
    await rowAtRest(id);
    expect([questions('collaborators('), questions('issues(')]).toEqual([1, 0]);
    expect(await edges()).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['by its app’s clock', true],
    ['where its app tells no time, by the newest change', false],
  ])('whose own clock is ahead leave nothing out: they go on %s', async (_how, tellsTime) => {
    const behind = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 3_600_000);
    const sample = sampleGitHub(world, text, behind);
    app.answers = (asked, answer) => {
      answer.sendDate = false;
      const given = sample(asked, answer);
      return given && { ...given, ...(tellsTime ? { headers: { date: behind.toUTCString() } } : {}) };
    };
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    const asked = app.asked.length;
    await again(id);
    await expect.poll(() => app.asked.length).toBe(asked * 2);
    const [since = ''] = app.asked
      .slice(asked)
      .flatMap(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? []);
    expect(Date.parse(since)).toBe(behind.getTime() - (tellsTime ? 60_000 : 0));
  });

  test('whose app has no points left for them wait until it has', async () => {
    const reset = Math.floor(Date.now() / 1_000) + 1_800;
    app.answers = () => ({
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
      body: { data: null, errors: [{ type: 'RATE_LIMITED', message: text }] },
    });
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'on', lastFault: 'rate_limited', failingSince: null });
    await rowAtRest(id);
    const { waitsUntil } = (await told()) ?? {};
    expect(Math.abs((waitsUntil ?? 0) - reset * 1_000)).toBeLessThan(60_000);
  });

  test.each<[string, Answers, object]>([
    ['refuses', () => ({ status: 401, body: { message: text } }), { state: 'failing', lastFault: 'refused' }],
    ['is out of order', () => ({ status: 500 }), { state: 'failing', lastFault: 'unreachable' }],
    [
      'says what nobody understands',
      () => ({ body: 'oh' }),
      { state: 'failing', lastFault: 'not_understood' },
    ],
    [
      'asks to wait',
      () => ({ status: 429, headers: { 'retry-after': '3600' } }),
      { state: 'on', lastFault: 'rate_limited', failingSince: null },
    ],
  ])('whose app %s say so, and go on once it does not', async (_name, answers, says) => {
    app.answers = answers;
    const id = await add(['acme/site']);
    const { failures } = start();
    await through().toMatchObject(says);
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    const asked = app.asked.length;
    const waits = (await told())?.waitsUntil ?? 0;
    await again(id);
    if (waits > 0) {
      expect(waits).toBeGreaterThan(Date.now() + 3_000_000);
      await rested(id);
      expect((await told())?.waitsUntil).toBe(waits);
      expect(app.asked.length).toBe(asked);
    }
    app.answers = sampleGitHub(world, text);
    await as((db) => db.updateTable('connector').set({ due_at: 0, waits_until: 0 }).execute());
    await through().toMatchObject({ state: 'on', lastFault: null, failingSince: null, done: 1, objects: 6 });
    expect(failures).toEqual([]);
  });

  describe('whose app has asked them to wait', () => {
    const limited: Answers = () => ({ status: 429, headers: { 'retry-after': '600' } });
    const texts = { name: 'Code', scopes: ['acme/site', 'acme/more'] };
    type Decision = (db: Database, row: ConnectorRow) => Promise<void>;
    const edit =
      (changes: Partial<ConnectorTexts>): Decision =>
      (db, row) =>
        changeConnector(db, keys, row, { url: row.url, ...texts, ...changes });
    const secret = (version: number): SealedSecret => ({
      envelope: sealConnectorSecret(masterKey, gitHubSecret, connectorSecretContext('acme', '', version)),
      fingerprint: 'sha256:1',
    });
    const waiting = async () => {
      app.answers = limited;
      const id = await add(texts.scopes);
      start();
      await through().toMatchObject({ lastFault: 'rate_limited' });
      await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
      return { id, waits: (await told())?.waitsUntil ?? 0, asked: app.asked.length };
    };
    const decided = async (id: string, decision: Decision) => {
      const row = await rowOf(id);
      await as((db) => decision(db, row));
    };
    test.each<[string, Decision[]]>([
      ['are called otherwise', [edit({ name: 'Other' })]],
      ['are to read more', [edit({ scopes: [...texts.scopes, 'acme/third'] })]],
      [
        'are paused and go on',
        [(db, row) => setConnectorState(db, row, 'off'), (db, row) => setConnectorState(db, row, 'on')],
      ],
      ['are to read now', [(db, row) => syncNow(db, row, Date.now())]],
    ])('do not ask it earlier when they %s', async (_what, decisions) => {
      const { id, waits, asked } = await waiting();
      expect(waits).toBeGreaterThan(Date.now() + 500_000);
      for (const decision of decisions) await decided(id, decision);
      await rested(id);
      expect(await told()).toMatchObject({ state: 'on', failingSince: null, waitsUntil: waits });
      expect(app.asked.length).toBe(asked);
    });

    test.each<[string, Decision[]]>([
      ['are to read less', [edit({ scopes: ['acme/site'] })]],
      ['have somebody leave in whose name they read', [(db, row) => forgetFirst(db, row)]],
    ])('forget at once what they brought when they %s, and ask it no earlier', async (_what, decisions) => {
      world.repositories = texts.scopes;
      const id = await add(texts.scopes);
      start();
      await through().toMatchObject({ objects: 12 });
      app.answers = limited;
      await again(id);
      await through().toMatchObject({ lastFault: 'rate_limited' });
      const [waits, asked] = [(await told())?.waitsUntil, app.asked.length];
      for (const decision of decisions) await decided(id, decision);
      await again(id);
      await through().toMatchObject({ objects: 0, waitsUntil: waits });
      await rested(id);
      expect(app.asked.length).toBe(asked);
    });

    test('are gone at once when they are removed', async () => {
      const { id, asked } = await waiting();
      await decided(id, (db, row) => setConnectorState(db, row, 'leaving'));
      await through().toBeUndefined();
      expect(app.asked.length).toBe(asked);
    });

    test('ask with another secret, or at another server, at once: there they have not been asked to', async () => {
      const elsewhere = await startAppServer(limited);
      for (const changes of [{ secret: secret(2) }, { url: elsewhere.url }]) {
        const { id } = await waiting();
        await decided(id, edit(changes));
        expect(await told()).toMatchObject({ waitsUntil: null });
        await as((db) => db.deleteFrom('connector').where('id', '=', id).execute());
      }
      await elsewhere.close();
    });

    test('heed that also where something was decided before the answer came', async () => {
      const asked = Promise.withResolvers<void>();
      const answered = Promise.withResolvers<void>();
      app.answers = (_question, answer) => {
        asked.resolve();
        answered.promise.then(() => answer.writeHead(429, { 'retry-after': '600' }).end());
        return undefined;
      };
      const id = await add(texts.scopes);
      const { connectors } = start({ everyMs: 60_000 });
      connectors.look();
      await asked.promise;
      await decided(id, edit({ name: 'Other' }));
      answered.resolve();
      await expect.poll(async () => (await told())?.waitsUntil).toBeGreaterThan(Date.now() + 500_000);
      connectors.look();
      await rested(id);
      expect(app.asked).toHaveLength(1);
    });
  });

  test('whose secret does not open say that it is refused', async () => {
    const id = await add();
    await as((db) => db.updateTable('connector').set({ secret_version: 7 }).where('id', '=', id).execute());
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'refused' });
    expect(app.asked).toEqual([]);
  });

  test('that leave take everything with them', async () => {
    const id = await add();
    start();
    await through().toMatchObject({ done: 2 });
    const row = await rowOf(id);
    await as((db) => setConnectorState(db, row, 'leaving'));
    await through().toBeUndefined();
    expect(await edges()).toEqual([]);
    expect(await as((db) => db.selectFrom('graph_node').selectAll().execute())).toEqual([]);
    expect(await as((db) => db.selectFrom('connector_scope').selectAll().execute())).toEqual([]);
    // Longer than what is waited for, so that it is known which of it did not come.
  }, 60_000);

  test('that are to read less forget first what they brought', async () => {
    world.repositories = ['acme/site', 'acme/more'];
    const id = await add(['acme/site', 'acme/more']);
    start();
    await through().toMatchObject({ objects: 12, done: 2 });
    const row = await rowOf(id);
    await as((db) => changeConnector(db, keys, row, { name: 'Code', url: row.url, scopes: ['acme/site'] }));
    await through().toMatchObject({ objects: 6, done: 1, reads: 1 });
    expect(scopesOf(keys, await rowOf(id))).toEqual(['acme/site']);
  });

  test('read nothing while there is no graph, or they are off', async () => {
    const id = await add();
    await setGraph({ on: false });
    start();
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    const row = await rowOf(id);
    await as((db) => setConnectorState(db, row, 'off'));
    await setGraph({ on: true });
    expect(app.asked).toEqual([]);
    expect(await told()).toMatchObject({ state: 'off', reads: 0 });
  });

  test.each<[string, Partial<OrganisationRow>]>([
    ['has opted out', { switch: 'off' }],
    ['is suspended', { switch: 'suspended' }],
    ['accepted terms that are in force no more', { terms_version: 'of before' }],
  ])('of an organisation that %s ask nobody, and keep what they brought', async (_how, standing) => {
    const id = await add();
    start();
    await through().toMatchObject({ done: 2 });
    const [before, asked] = [await edges(), app.asked.length];
    await as((db) => db.updateTable('organisation').set(standing).where('id', '=', 'acme').execute());
    await again(id);
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    expect([await edges(), app.asked.length]).toEqual([before, asked]);
    await setGraph({ on: true, people: 'people' });
    await again(id);
    await expect.poll(() => app.asked.length).toBeGreaterThan(asked);
  });

  test.each<[string, Partial<OrganisationRow>]>([
    ['a site that is blocked', { sites_block: JSON.stringify(['127.0.0.1']) }],
    ['a site with health data', { hipaa_sites: JSON.stringify(['127.0.0.1']) }],
    ['a product with health data', { hipaa_products: JSON.stringify(['github']) }],
  ])('bring nothing of %s', async (_what, rules) => {
    await as((db) => db.updateTable('organisation').set(rules).where('id', '=', 'acme').execute());
    await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'on', done: 1, objects: 0 });
    expect(await edges()).toEqual([]);
    expect(await as((db) => db.selectFrom('graph_node').selectAll().execute())).toEqual([]);
  });

  test.each<[string, Given | undefined]>([
    ['the page comes', undefined],
    ['the app fails', { status: 502 }],
  ])('whose claim was lost before %s write nothing', async (_when, fails) => {
    const id = await add(['acme/site']);
    const asker = openAsker({ gatewayIsLoopback: true, timeoutMs: 60_000, maxBytes: 1_000_000 });
    onTestFinished(() => asker.close());
    const taken = { lease: 'another', leased_until: Date.now() + 600_000, due_at: 1 };
    const whole = sampleGitHub(world, text);
    app.answers = (asked, answer) => {
      void as((db) => db.updateTable('connector').set(taken).execute()).then(() => {
        const { status = 200, body } = fails ?? whole(asked, answer) ?? {};
        answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
      return undefined;
    };
    const leaseMs = 600_000;
    const row = await as((db) => claimConnector(db, kind, { orgId: 'acme', id, leaseMs }));
    if (row === undefined) throw new Error('Nobody else is at it.');
    const parts = { storage: at.storage, masterKey, asker, leaseMs, roundMs: 3_600_000, pages: 200 };
    await runConnector({ ...parts, keysOf: () => keys }, row, new AbortController().signal);
    expect(await edges()).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ ...taken, last_fault: null, last_at: null });
    const [scope] = await as((db) => db.selectFrom('connector_scope').selectAll().execute());
    expect(scopeState({ keys }, scope ?? { scope: '', sealed: '' })).toMatchObject({
      cursor: null,
      failed: 0,
    });
    expect(app.asked).toHaveLength(1);
  });

  test('that were reading when the graph was switched off keep nothing of it', async () => {
    const whole = sampleGitHub(world, text);
    const asked = Promise.withResolvers<void>();
    const off = Promise.withResolvers<void>();
    app.answers = (question, answer) => {
      asked.resolve();
      off.promise.then(() => answer.end(JSON.stringify(whole(question, answer)?.body)));
      return undefined;
    };
    const id = await add(['acme/site']);
    start();
    await asked.promise;
    await setGraph({ on: false });
    off.resolve();
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    expect(await edges()).toEqual([]);
  });

  test('write nobody’s account where the graph knows teams alone, and read anew once it knows people', async () => {
    await setGraph({ on: true, people: 'teams' });
    const id = await add(['acme/site']);
    start();
    // Without people, places and lists there is nothing that they hang together by.
    await through().toMatchObject({ done: 1, objects: 0 });
    const kinds = new Set((await edges()).map(({ kind }) => kind));
    expect(kinds).not.toContain('created');
    expect(kinds).not.toContain('works-with');
    expect(await mayOpen()).not.toContain(account(1));
    await setGraph({ on: true, people: 'people' });
    await again(id);
    await expect.poll(mayOpen, { timeout: 30_000 }).toContain(account(1));
  });
});
