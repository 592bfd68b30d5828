import { describe, expect, test } from 'vitest';
import {
  type ConnectorTexts,
  changeConnector,
  forgetFirst,
  type SealedSecret,
  setConnectorState,
  syncNow,
} from '../storage/connectors.ts';
import type { Database } from '../storage/database.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { type Answers, startAppServer } from '../testing/apps/app-server.ts';
import { gitHubSecret } from '../testing/apps/sample-github.ts';
import { keys, masterKey, useConnectors } from '../testing/apps/use-connectors.ts';
import { storageKinds } from '../testing/test-storage.ts';
import { connectorSecretContext, sealConnectorSecret } from './secret.ts';

describe.each(storageKinds)('connectors whose app has asked them to wait, on %s', (kind) => {
  const on = useConnectors(kind);
  const { as, start, add, told, rowOf, again, rested, through } = on;

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
    on.app.answers = limited;
    const id = await add(texts.scopes);
    start();
    await through().toMatchObject({ lastFault: 'rate_limited' });
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    return { id, waits: (await told())?.waitsUntil ?? 0, asked: on.app.asked.length };
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
    expect(on.app.asked.length).toBe(asked);
  });

  test.each<[string, Decision[]]>([
    ['are to read less', [edit({ scopes: ['acme/site'] })]],
    ['have somebody leave in whose name they read', [(db, row) => forgetFirst(db, row)]],
  ])('forget at once what they brought when they %s, and ask it no earlier', async (_what, decisions) => {
    on.world.repositories = texts.scopes;
    const id = await add(texts.scopes);
    start();
    await through().toMatchObject({ objects: 12 });
    on.app.answers = limited;
    await again(id);
    await through().toMatchObject({ lastFault: 'rate_limited' });
    const [waits, asked] = [(await told())?.waitsUntil, on.app.asked.length];
    for (const decision of decisions) await decided(id, decision);
    await again(id);
    await through().toMatchObject({ objects: 0, waitsUntil: waits });
    await rested(id);
    expect(on.app.asked.length).toBe(asked);
  });

  test('are gone at once when they are removed', async () => {
    const { id, asked } = await waiting();
    await decided(id, (db, row) => setConnectorState(db, row, 'leaving'));
    await through().toBeUndefined();
    expect(on.app.asked.length).toBe(asked);
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
    on.app.answers = (_question, answer) => {
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
    expect(on.app.asked).toHaveLength(1);
  });
});
