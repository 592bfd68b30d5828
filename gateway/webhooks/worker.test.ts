import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { appendAudit } from '../storage/audit.ts';
import { verifyAudit } from '../storage/audit-verify.ts';
import { listDeadLetters, listDue, queueForWebhooks, redeliver } from '../storage/webhook-deliveries.ts';
import {
  addWebhook,
  findWebhook,
  listWebhooks,
  lockWebhook,
  replaceSecret,
  setWebhookState,
} from '../storage/webhooks.ts';
import { rowsWaitedFor } from '../testing/locks.ts';
import { ocsfFault } from '../testing/ocsf-schema.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import { sealSecret, webhookSecretContext } from './secret.ts';
import { makeSecret, signedHeaders } from './signature.ts';
import { startWebhooks, type WebhookOptions, type Webhooks } from './worker.ts';

const masterKey = randomBytes(32);
const auditKey = randomBytes(32);

describe.each(storageKinds)('webhooks on %s', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  let receiver: WebhookReceiver;
  const started: Webhooks[] = [];
  beforeEach(async () => {
    receiver = await startWebhookReceiver();
    await across((db) => addOrganisation(db, 'acme'));
  });
  afterEach(async () => {
    for (const webhooks of started.splice(0)) await webhooks.close();
    await receiver.close();
  });

  const start = (changes: Partial<WebhookOptions> = {}) => {
    const failures: unknown[] = [];
    const webhooks = startWebhooks({
      ...{ storage: at.storage, masterKey, auditKey, gatewayIsLoopback: true, version: '1' },
      ...{ everyMs: 20, timeoutMs: 2_000, waits: [10, 10, 10] },
      onFailure: (error) => void failures.push(error),
      ...changes,
    });
    started.push(webhooks);
    return { webhooks, failures };
  };
  const seal =
    (secret: string, orgId = 'acme') =>
    (id: string, version: number) =>
      sealSecret(masterKey, secret, webhookSecretContext(orgId, id, version));
  const add = (
    secret = makeSecret(),
    format: 'json' | 'ocsf' = 'json',
    { orgId, url } = { orgId: 'acme', url: receiver.url },
  ) =>
    as(
      (db) =>
        addWebhook(db, {
          ...{ orgId, name: 'SIEM', url, format, createdBy: personNo(1), at: 1 },
          seal: seal(secret, orgId),
        }),
      orgId,
    );
  const change = (reason = 'agreed', orgId = 'acme') =>
    as(
      (db) =>
        appendAudit(db, auditKey, {
          ...{ orgId, actor: personNo(1), action: 'rules.change', target: orgId, reason, at: Date.now() },
        }),
      orgId,
    );
  const healthOf = async (orgId: string) => (await as((db) => listWebhooks(db, orgId), orgId))[0];
  const health = () => healthOf('acme');
  const ids = () => receiver.received.map(({ headers }) => headers['webhook-id']);

  test('send each row once, signed so that the receiver can tell', async () => {
    const secret = makeSecret();
    const id = await add(secret);
    start();
    await change();
    await expect.poll(health).toMatchObject({ waiting: 0, lastStatus: 204, lastFault: null });
    const [{ headers, body } = { headers: {}, body: '' }, ...more] = receiver.received;
    expect(more).toEqual([]);
    const timestamp = Number(headers['webhook-timestamp']);
    const signed = signedHeaders({ id: headers['webhook-id'] ?? '', timestamp, body }, [secret]);
    expect(headers).toMatchObject(signed);
    expect(Math.abs(Date.now() / 1_000 - timestamp)).toBeLessThan(300);
    expect(JSON.parse(body)).toMatchObject({
      type: 'audit.rules.change',
      data: { organisation: 'acme', seq: 1, actor: personNo(1), reason: 'agreed' },
    });
    expect(id).not.toBe(headers['webhook-id']);
  });

  test('send events of OCSF 1.6 where that is asked for', async () => {
    await add(makeSecret(), 'ocsf');
    start();
    await change();
    await expect.poll(() => receiver.received.length).toBe(1);
    expect(ocsfFault(JSON.parse(receiver.received[0]?.body ?? ''))).toBeUndefined();
  });

  test('sign with both secrets while one takes the other’s place', async () => {
    const [older, newer] = [makeSecret(), makeSecret()];
    const id = await add(older);
    await as(async (db) => {
      const row = await findWebhook(db, 'acme', id);
      if (row === undefined) throw new Error('The webhook is gone.');
      await replaceSecret(db, row, { envelope: seal(newer)(id, 2), oldUntil: Date.now() + 60_000 });
    });
    start();
    await change();
    await expect.poll(() => receiver.received.length).toBe(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    const message = {
      id: headers['webhook-id'] ?? '',
      timestamp: Number(headers['webhook-timestamp']),
      body,
    };
    expect(headers).toMatchObject(signedHeaders(message, [newer, older]));
  });

  test('try again under the same id after an error, a time-out and a broken connection', async () => {
    await add();
    receiver.answer = (response, n) => {
      if (n === 0) response.writeHead(500).end('what went wrong, at length');
      else if (n === 1) response.socket?.destroy();
      else if (n > 2) response.writeHead(200).end('{}');
    };
    start({ timeoutMs: 300 });
    await change();
    await expect.poll(health, { timeout: 5_000 }).toMatchObject({ waiting: 0, dead: 0, failingSince: null });
    expect(receiver.received).toHaveLength(4);
    expect(new Set(ids()).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  test('give up in the end, and send it again when asked to', async () => {
    const id = await add();
    receiver.answer = (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    start();
    await change();
    await expect.poll(health).toMatchObject({ waiting: 0, dead: 1, lastStatus: 302, lastFault: 'redirect' });
    const [letter] = await as((db) => listDeadLetters(db, 'acme', id));
    expect(letter).toMatchObject({ seq: 1, attempts: 4, lastFault: 'redirect' });
    receiver.answer = (response) => void response.writeHead(200).end();
    await as((db) => redeliver(db, { orgId: 'acme', webhookId: id, now: Date.now() }));
    await expect.poll(health).toMatchObject({ waiting: 0, dead: 0, lastFault: null });
    expect(ids()).toEqual(Array(5).fill(letter?.id));
  });

  test('end for a receiver that says it is gone, and the audit says so', async () => {
    await add();
    receiver.answer = (response) => void response.writeHead(410).end();
    start();
    await change();
    await expect.poll(health).toMatchObject({ state: 'gone', dead: 1, lastFault: 'gone' });
    await change();
    expect(await health()).toMatchObject({ waiting: 0 });
    expect(await as((db) => verifyAudit(db, auditKey, 'acme'))).toMatchObject({ rows: 3, broken: undefined });
  });

  test('to a receiver that is gone, several at once and while somebody switches it off, wait for nobody in a circle', async () => {
    const id = await add();
    const answers: (() => void)[] = [];
    receiver.answer = (response) => void answers.push(() => response.writeHead(410).end());
    for (let n = 0; n < 4; n += 1) await change();
    const { failures } = start({ timeoutMs: 600_000 });
    await expect.poll(() => answers.length).toBe(2);
    await as(async (db) => {
      const row = await lockWebhook(db, kind, 'acme', id);
      if (row === undefined) throw new Error('The webhook is gone.');
      for (const answer of answers) answer();
      // SQLite has one writer at a time: nobody else gets as far as a lock.
      if (kind === 'postgres') await expect.poll(() => rowsWaitedFor(db)).toBe(2);
      await setWebhookState(db, row, 'off');
    });
    await expect.poll(health).toMatchObject({ state: 'off', waiting: 0, dead: 4, lastFault: 'gone' });
    expect(failures).toEqual([]);
  });

  test('that are stopped in the middle send it again under the same id', async () => {
    await add();
    const asked = Promise.withResolvers<void>();
    receiver.answer = () => asked.resolve();
    const { webhooks } = start({ timeoutMs: 60_000 });
    await change();
    await asked.promise;
    await webhooks.close();
    receiver.answer = (response) => void response.writeHead(200).end();
    start();
    await expect.poll(health).toMatchObject({ waiting: 0, dead: 0, lastStatus: 200 });
    expect(ids()).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });

  test('of a gateway that died are sent by another one once its claim has run out', async () => {
    await add();
    await change();
    // What a killed gateway leaves: a claim of its own, and nobody who settles it.
    await as((db) =>
      db
        .updateTable('webhook_delivery')
        .set({ lease: 'dead', attempts: 1, due_at: Date.now() + 400 })
        .execute(),
    );
    start();
    await expect.poll(health).toMatchObject({ waiting: 0, lastStatus: 204 });
    expect(ids()).toHaveLength(1);
  });

  test('of several gateways share the work, and nothing is sent twice', async () => {
    await add();
    for (let n = 0; n < 30; n += 1) await change(`reason ${n}`);
    // Nobody crashes, no claim runs out, and no answer is waited for in vain: then each is sent once, however long it takes.
    const gateways = Array.from({ length: 3 }, () => start({ timeoutMs: 600_000, leaseMs: 6_000_000 }));
    await expect.poll(health, { timeout: 60_000 }).toMatchObject({ waiting: 0, dead: 0 });
    expect(gateways.flatMap(({ failures }) => failures)).toEqual([]);
    expect(new Set(ids()).size).toBe(30);
    expect(ids()).toHaveLength(30);
  });

  test('of an organisation whose receivers are slow hold up nobody else’s', async () => {
    const slow = await Promise.all(Array.from({ length: 8 }, startWebhookReceiver));
    onTestFinished(async () => void (await Promise.all(slow.map((one) => one.close()))));
    for (const one of slow) one.answer = () => {};
    const asked = () => slow.flatMap((one) => one.received).length;
    await across((db) => addOrganisation(db, 'elsewhere'));
    for (const { url } of slow) await add(makeSecret(), 'json', { orgId: 'acme', url });
    for (let n = 0; n < 2; n += 1) await change();
    await add(makeSecret(), 'json', { orgId: 'elsewhere', url: receiver.url });
    start({ timeoutMs: 60_000 });
    await expect.poll(asked).toBeGreaterThanOrEqual(4);
    await change('agreed', 'elsewhere');
    await expect.poll(() => healthOf('elsewhere')).toMatchObject({ waiting: 0, lastStatus: 204 });
    expect(asked()).toBe(4);
  });

  test('that have waited longest are looked after first', async () => {
    await across((db) => addOrganisation(db, 'elsewhere'));
    await add();
    await add(makeSecret(), 'json', { orgId: 'elsewhere', url: receiver.url });
    for (const [orgId, due] of [
      ['acme', 2],
      ['elsewhere', 1],
      ['elsewhere', 3],
    ] as const)
      await as((db) => queueForWebhooks(db, { orgId, seq: due, at: due }), orgId);
    const due = (limit: number) => across((db) => listDue(db, { now: 3, limit }));
    expect((await due(9)).map(({ orgId }) => orgId)).toEqual(['elsewhere', 'acme']);
    expect(await due(1)).toMatchObject([{ orgId: 'elsewhere' }]);
  });

  test('are told of nothing that was not written, nor while they are off', async () => {
    const id = await add();
    const failing = as(async (db) => {
      await queueForWebhooks(db, { orgId: 'acme', seq: 1, at: 1 });
      throw new RangeError('the change is refused');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await health()).toMatchObject({ waiting: 0 });
    await as(async (db) => {
      const row = await findWebhook(db, 'acme', id);
      if (row !== undefined) await setWebhookState(db, row, 'off');
    });
    await change();
    expect(await health()).toMatchObject({ waiting: 0, dead: 0 });
  });

  test('whose secret does not open, or whose address is inside a network, are sent nothing', async () => {
    await add();
    await change();
    const { failures } = start({ masterKey: randomBytes(32), waits: [] });
    await expect.poll(health).toMatchObject({ dead: 1, lastFault: 'secret' });
    expect(failures).toHaveLength(1);
    for (const webhooks of started.splice(0)) await webhooks.close();
    await change();
    start({ gatewayIsLoopback: false, waits: [] });
    await expect.poll(health).toMatchObject({ dead: 2, lastFault: 'address_refused' });
    expect(receiver.received).toEqual([]);
  });
});
