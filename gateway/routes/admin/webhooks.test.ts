import { accessSchema } from '@sidenote/contract/access';
import { auditPageSchema } from '@sidenote/contract/audit';
import { rowUndoneSchema } from '@sidenote/contract/undo';
import {
  deadLettersSchema,
  webhookChangedSchema,
  webhookListSchema,
  webhookSecretSchema,
} from '@sidenote/contract/webhooks';
import { errorBodySchema } from '@sidenote/contract/wire';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { rowsOf } from '../../testing/rows-of.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts';
import { signedHeaders } from '../../webhooks/signature.ts';

const path = '/v1/admin/webhooks';
const reason = 'A reason of the test';

let gateway: TestGateway;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  gateway = await startTestGateway({ upstreamUrl: 'https://models.example/v1' });
});
afterAll(async () => {
  await gateway.close();
  await receiver.close();
});
const send = (route: string, body: object, person: SamplePersonId = 'ada') =>
  gateway.call(route, { person, body });
/** Changes a webhook as somebody who has seen it as it is now, or in the version told. */
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
const remove = (id: string) => change(id, { method: 'DELETE' });
const setState = (id: string, state: 'on' | 'off', version?: number) =>
  change(id, { to: '/state', method: 'PUT', body: { state }, ...(version === undefined ? {} : { version }) });
const edit = (id: string, body: object, version?: number) =>
  change(id, {
    ...{ method: 'PUT', body: { name: 'SIEM', format: 'json', ...body } },
    ...(version === undefined ? {} : { version }),
  });
const undo = (id: string, seq: number) => change(id, { to: '/undo', body: { seq } });
const changed = async (response: Response) => {
  expect(response.status).toBe(200);
  return webhookChangedSchema.parse(await response.json());
};
const refusal = async (response: Response) => {
  const { error } = errorBodySchema.parse(await response.json());
  return { status: response.status, code: error.code, changed: error.changed };
};
const latest = async (count: number) => {
  const page = await gateway.call(`/v1/admin/audit?order=newest&limit=${count}`, { person: 'aron' });
  return auditPageSchema.parse(await page.json()).rows;
};
const add = async (changes: object = {}) => {
  const body = { name: 'SIEM', url: receiver.url, format: 'json', reason, ...changes };
  const response = await send(path, body);
  expect(response.status).toBe(201);
  return webhookSecretSchema.parse(await response.json());
};
const list = async () =>
  webhookListSchema.parse(await (await gateway.call(path, { person: 'aron' })).json()).webhooks;
afterEach(async () => {
  for (const { id } of await list()) await remove(id);
  receiver.answer = (response) => void response.writeHead(204).end();
});

describe('a webhook', () => {
  test('is told of its own adding first, and its secret is told once and stands nowhere', async () => {
    const { id, secret } = await add();
    await expect.poll(() => receiver.received.at(-1)?.body).toContain(`"target":"${id}"`);
    const { headers = {}, body = '' } = receiver.received.at(-1) ?? {};
    const message = {
      id: headers['webhook-id'] ?? '',
      timestamp: Number(headers['webhook-timestamp']),
      body,
    };
    expect(headers).toMatchObject(signedHeaders(message, [secret]));
    await expect.poll(list).toMatchObject([{ id, state: 'on', waiting: 0, lastStatus: 204 }]);
    const told = await (await gateway.call(path, { person: 'ada' })).text();
    const stored = JSON.stringify(await rowsOf(gateway.storage, 'acme'));
    for (const place of [told, stored, body, gateway.log.join('')])
      expect(place).not.toContain(secret.slice('whsec_'.length));
  });

  test('is told of, and stands in the audit, without the part of its address that may hold a key', async () => {
    const { id } = await add();
    const { origin, pathname } = new URL(receiver.url);
    for (const person of ['ada', 'aron'] as const) {
      const told = await (await gateway.call(path, { person })).text();
      expect(told).toContain(`"url":"${origin}"`);
      for (const key of [pathname, 'in-the-query']) expect(told).not.toContain(key);
    }
    const [row] = await latest(1);
    expect(row).toMatchObject({ action: 'webhook.add', reason, after: { name: 'SIEM', format: 'json' } });
    expect(row?.after).toMatchObject({ to: new URL(receiver.url).origin });
    await remove(id);
    const all = await (await gateway.call('/v1/admin/audit?limit=1000', { person: 'aron' })).text();
    expect(all).toContain('webhook.remove');
    for (const part of ['in-the-path', 'in-the-query']) expect(all).not.toContain(part);
  });

  test('is tried at once, and how that ended is told without a word of the answer', async () => {
    const { id } = await add();
    expect(await (await send(`${path}/${id}/test`, { reason })).json()).toEqual({
      ...{ taken: true, status: 204, fault: null },
    });
    receiver.answer = (response) => void response.writeHead(500).end('a secret of the receiver');
    const failed = await send(`${path}/${id}/test`, { reason });
    expect(await failed.json()).toEqual({ taken: false, status: 500, fault: 'status' });
    expect(await list()).toMatchObject([{ lastStatus: 500, failingSince: expect.any(Number) }]);
  });

  test('gets another secret, and signs with both for a day', async () => {
    const { id, secret } = await add();
    const response = await change(id, { to: '/rotate' });
    const next = webhookSecretSchema.parse(await response.json()).secret;
    expect(next).not.toBe(secret);
    const [{ oldSecretUntil } = { oldSecretUntil: 0 }] = await list();
    expect((oldSecretUntil ?? 0) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await send(`${path}/${id}/test`, { reason });
    expect(receiver.received.at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
  });

  test('is switched off with what was on its way, which is sent again only once it is on', async () => {
    receiver.answer = (response) => void response.writeHead(500).end();
    const { id } = await add();
    await expect.poll(list).toMatchObject([{ waiting: 1, lastStatus: 500 }]);
    expect((await changed(await setState(id, 'off'))).state).toBe('off');
    expect(await list()).toMatchObject([{ state: 'off', waiting: 0, dead: 1 }]);
    for (const act of ['redeliver', 'test'])
      expect((await send(`${path}/${id}/${act}`, { reason })).status).toBe(400);
    const letters = deadLettersSchema.parse(
      await (await gateway.call(`${path}/${id}/dead-letters`, { person: 'aron' })).json(),
    );
    expect(letters.letters).toMatchObject([{ attempts: 1, lastStatus: 500, lastFault: 'status' }]);
    receiver.answer = (response) => void response.writeHead(204).end();
    await setState(id, 'on');
    expect(await (await send(`${path}/${id}/redeliver`, { reason })).json()).toEqual({ redelivered: 1 });
    await expect.poll(list).toMatchObject([{ waiting: 0, dead: 0, failingSince: null }]);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toContain(letters.letters[0]?.id);
  });

  test.each([
    ['http://receiver.example/'],
    ['https://10.0.0.1/'],
    ['https://169.254.169.254/latest'],
    ['https://user:password@receiver.example/'],
    ['javascript:alert(1)'],
    ['no address'],
  ])('is not added to %s', async (url) => {
    const body = { name: 'SIEM', url, format: 'json', reason };
    const response = await send(path, body);
    expect([response.status, await response.json()]).toMatchObject([400, { error: { param: 'url' } }]);
  });

  test('is not added without a reason, nor beyond ten', async () => {
    const body = { name: 'SIEM', url: receiver.url, format: 'json', reason: ' ' };
    expect((await send(path, body)).status).toBe(400);
    for (let n = 0; n < 10; n += 1) await add();
    expect((await send(path, { ...body, reason })).status).toBe(400);
  });

  test('that is none is not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const act of ['test', 'redeliver'])
      expect((await send(`${path}/${id}/${act}`, { reason })).status).toBe(404);
    const acts = [change(id, { to: '/rotate' }), edit(id, {}), setState(id, 'on'), undo(id, 1), remove(id)];
    for (const response of await Promise.all(acts)) expect(response.status).toBe(404);
    expect((await gateway.call(`${path}/${id}/dead-letters`, { person: 'aron' })).status).toBe(404);
  });

  test('stands in the list of who can see what, until it is removed', async () => {
    const { id } = await add();
    const listed = async () =>
      accessSchema.parse(await (await gateway.call('/v1/admin/access', { person: 'aron' })).json()).leaves;
    expect(await listed()).toContainEqual(
      expect.objectContaining({ kind: 'webhook', id, classes: ['audit'], host: new URL(receiver.url).host }),
    );
    expect((await remove(id)).status).toBe(204);
    const files = ['audit', 'records', 'person', 'figures', 'picture'];
    expect((await listed()).map(({ id }) => id)).toEqual(files);
  });
});

describe('a change of a webhook', () => {
  const pseudonym = expect.stringMatching(/^[0-9a-f]{32}$/);

  test('says what was before and after, and no address in full', async () => {
    const { id } = await add();
    const done = await changed(await edit(id, { name: 'Other', format: 'ocsf' }));
    expect(done).toMatchObject({ name: 'Other', format: 'ocsf', version: 2 });
    const to = new URL(receiver.url).origin;
    expect(await latest(1)).toMatchObject([
      {
        ...{ seq: done.audited, action: 'webhook.change', target: id, reason },
        before: { name: 'SIEM', to, format: 'json', state: 'on', secret: 1, version: 1 },
        after: { name: 'Other', to, format: 'ocsf', state: 'on', secret: 1, version: 2 },
      },
    ]);
  });

  test('of its address sends there from then on, and undoing it sends to the one before, which no row tells', async () => {
    const other = await startWebhookReceiver();
    onTestFinished(() => other.close());
    const { id } = await add();
    const done = await changed(await edit(id, { url: other.url }));
    const sentTo = (one: WebhookReceiver) => one.received.map(({ body }) => body).join('\n');
    await expect.poll(() => sentTo(other)).toContain('webhook.change');
    expect((await undo(id, done.audited)).status).toBe(200);
    await expect.poll(() => sentTo(receiver)).toContain('webhook.undo');
    const [row] = await latest(1);
    expect(row).toMatchObject({ action: 'webhook.undo', target: id });
    expect(JSON.stringify(row)).not.toMatch(/in-the-path|in-the-query/);
  });

  test('that leaves only the path another one is told apart by the address’s mark', async () => {
    const { id } = await add();
    await edit(id, { url: `${receiver.url}&more` });
    const [row] = await latest(1);
    const marks = [row?.before, row?.after].map((state) => (state as { address: string }).address);
    expect(marks).toEqual(Array(2).fill(expect.stringMatching(/^hmac:[0-9a-f]{12}$/)));
    expect(new Set(marks).size).toBe(2);
  });

  test('without the version that was seen, or with an older one, is refused and says who and what', async () => {
    const { id } = await add();
    await changed(await edit(id, { format: 'ocsf' }, 1));
    const late = { status: 412, code: 'changed_meanwhile' };
    const facts = { version: 2, keys: ['format'], by: [pseudonym] };
    for (const response of [
      await edit(id, { name: 'Other' }, 1),
      await setState(id, 'off', 1),
      await change(id, { to: '/rotate', version: 1 }),
      await change(id, { method: 'DELETE', version: 1 }),
    ])
      expect(await refusal(response)).toEqual({ ...late, changed: facts });
    const unseen = await gateway.call(`${path}/${id}`, { person: 'ada', method: 'DELETE', body: { reason } });
    expect(await refusal(unseen)).toMatchObject(late);
    expect(await list()).toMatchObject([{ name: 'SIEM', format: 'ocsf', state: 'on', version: 2 }]);
  });

  test('by two at once is made once', async () => {
    const { id } = await add();
    const both = await Promise.all([setState(id, 'off', 1), change(id, { to: '/rotate', version: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await list()).toMatchObject([{ version: 2 }]);
  });

  test('is undone by its row, with what stands beside it left alone, and the undo as well', async () => {
    const { id } = await add();
    const off = await changed(await setState(id, 'off'));
    await edit(id, { name: 'Other' });
    const undone = rowUndoneSchema.parse(await (await undo(id, off.audited)).json());
    expect(await list()).toMatchObject([{ name: 'Other', state: 'on', version: 4 }]);
    expect((await undo(id, undone.audited)).status).toBe(200);
    expect(await list()).toMatchObject([{ name: 'Other', state: 'off' }]);
  });

  test('that was changed again since is not undone, and what and who are told', async () => {
    const { id } = await add();
    const first = await changed(await edit(id, { name: 'First' }));
    await edit(id, { name: 'Second' });
    expect(await refusal(await undo(id, first.audited))).toEqual({
      ...{ status: 409, code: 'changed_since' },
      changed: { version: 3, keys: ['name'], by: [pseudonym] },
    });
  });

  test('of the secret is undone for as long as the one before signs', async () => {
    const { id, secret } = await add();
    const rotated = webhookSecretSchema.parse(await (await change(id, { to: '/rotate' })).json());
    expect((await undo(id, rotated.audited)).status).toBe(200);
    await send(`${path}/${id}/test`, { reason });
    const { headers = {}, body = '' } = receiver.received.at(-1) ?? {};
    const message = {
      id: headers['webhook-id'] ?? '',
      timestamp: Number(headers['webhook-timestamp']),
      body,
    };
    expect(headers).toMatchObject(signedHeaders(message, [secret, rotated.secret]));
    const again = webhookSecretSchema.parse(await (await change(id, { to: '/rotate' })).json());
    await gateway.read((db) => db.updateTable('webhook').set({ old_until: Date.now() }).execute());
    expect(await refusal(await undo(id, again.audited))).toMatchObject({ status: 409, code: 'not_undoable' });
  });

  test('that added it is undone by removing it, and one that removed it is not undone', async () => {
    const { id, audited } = await add();
    expect((await undo(id, audited)).status).toBe(200);
    expect(await list()).toEqual([]);
    const [row] = await latest(1);
    expect(row).toMatchObject({ action: 'webhook.undo', target: id, before: { name: 'SIEM' }, after: null });
    expect((await undo(id, row?.seq ?? 0)).status).toBe(404);
  });

  test('is not undone by a row about something else', async () => {
    const { id } = await add();
    const { audited } = await add();
    const tested = await send(`${path}/${id}/test`, { reason });
    expect(tested.status).toBe(200);
    const [test] = (await latest(3)).filter(({ action }) => action === 'webhook.test');
    expect((await refusal(await undo(id, audited))).code).toBe('not_found');
    expect((await refusal(await undo(id, test?.seq ?? 0))).code).toBe('not_undoable');
  });
});
