import { connectorSchema } from '@sidenote/contract/graph/connectors';
import { describe, expect, onTestFinished, test } from 'vitest';
import { claimConnector } from '../storage/connector-work.ts';
import { changeConnector, setConnectorState } from '../storage/connectors.ts';
import type { OrganisationRow } from '../storage/tables.ts';
import type { Given } from '../testing/apps/app-server.ts';
import { sampleGitHub } from '../testing/apps/sample-github.ts';
import { keys, masterKey, text, useConnectors } from '../testing/apps/use-connectors.ts';
import { storageKinds } from '../testing/test-storage.ts';
import { openAsker } from './ask.ts';
import { listConnectors } from './described.ts';
import { runConnector } from './run.ts';
import { scopeState } from './scope-rows.ts';
import { scopesOf } from './sealed-scopes.ts';

describe.each(storageKinds)('connectors on %s', (kind) => {
  const on = useConnectors(kind);
  const {
    as,
    at,
    setGraph,
    start,
    add,
    told,
    rowOf,
    again,
    edges,
    container,
    account,
    mayOpen,
    through,
    questions,
  } = on;

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
    const [before, asked] = [await edges(), on.app.asked.length];
    await again(id);
    await expect.poll(() => on.app.asked.length).toBe(asked * 2);
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    expect(await edges()).toEqual(before);
    const since = on.app.asked
      .filter(({ body }) => body.includes('issues('))
      .map(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? '');
    expect(Date.parse(since.at(-1) ?? '')).toBeGreaterThan(Date.parse(since[0] ?? '') + 86_400_000);
  });

  test('stopped in the middle go on where they were: nothing twice, nothing left out', async () => {
    const whole = sampleGitHub(on.world, text);
    const halfway = Promise.withResolvers<void>();
    on.app.answers = (asked, answer) => {
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
    on.app.answers = whole;
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
      on.world.repositories.push(name);
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
    on.world.collaborators = [2];
    await again(id);
    await expect.poll(mayOpen, { timeout: 30_000 }).toEqual([account(2)]);
    on.world.repositories = [];
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
    on.world.repositories = ['acme/site', 'acme/more'];
    const id = await add(['acme', 'other/repo']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_found', reads: 4, objects: 12 });
    on.world.repositories = ['acme/site'];
    await again(id);
    await through().toMatchObject({ reads: 3 });
  });

  test('whose secret does not open say that it is refused', async () => {
    const id = await add();
    await as((db) => db.updateTable('connector').set({ secret_version: 7 }).where('id', '=', id).execute());
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'refused' });
    expect(on.app.asked).toEqual([]);
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
    on.world.repositories = ['acme/site', 'acme/more'];
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
    expect(on.app.asked).toEqual([]);
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
    const [before, asked] = [await edges(), on.app.asked.length];
    await as((db) => db.updateTable('organisation').set(standing).where('id', '=', 'acme').execute());
    await again(id);
    await expect.poll(async () => (await rowOf(id)).due_at).toBeGreaterThan(Date.now() + 30_000);
    expect([await edges(), on.app.asked.length]).toEqual([before, asked]);
    await setGraph({ on: true, people: 'people' });
    await again(id);
    await expect.poll(() => on.app.asked.length).toBeGreaterThan(asked);
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
    const whole = sampleGitHub(on.world, text);
    on.app.answers = (asked, answer) => {
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
    expect(on.app.asked).toHaveLength(1);
  });

  test('that were reading when the graph was switched off keep nothing of it', async () => {
    const whole = sampleGitHub(on.world, text);
    const asked = Promise.withResolvers<void>();
    const off = Promise.withResolvers<void>();
    on.app.answers = (question, answer) => {
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
