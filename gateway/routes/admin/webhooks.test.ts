import { accessSchema } from '@sidenote/contract/access';
import { auditPageSchema } from '@sidenote/contract/audit';
import { deadLettersSchema, webhookListSchema, webhookSecretSchema } from '@sidenote/contract/webhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
const send = (route: string, body: object, person: SamplePersonId = 'ada', method?: 'PUT' | 'DELETE') =>
  gateway.call(route, { person, body, ...(method === undefined ? {} : { method }) });
const add = async (changes: object = {}) => {
  const body = { name: 'SIEM', url: receiver.url, format: 'json', reason, ...changes };
  const response = await send(path, body);
  expect(response.status).toBe(201);
  return webhookSecretSchema.parse(await response.json());
};
const list = async () =>
  webhookListSchema.parse(await (await gateway.call(path, { person: 'aron' })).json()).webhooks;
afterEach(async () => {
  for (const { id } of await list()) await send(`${path}/${id}`, { reason }, 'ada', 'DELETE');
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
    const page = await gateway.call('/v1/admin/audit?order=newest&limit=1', { person: 'aron' });
    const [row] = auditPageSchema.parse(await page.json()).rows;
    expect(row).toMatchObject({ action: 'webhook.add', reason, after: { name: 'SIEM', format: 'json' } });
    expect(row?.after).toMatchObject({ to: new URL(receiver.url).origin });
    await send(`${path}/${id}`, { reason }, 'ada', 'DELETE');
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
    const response = await send(`${path}/${id}/rotate`, { reason });
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
    expect((await send(`${path}/${id}/state`, { state: 'off', reason }, 'ada', 'PUT')).status).toBe(204);
    expect(await list()).toMatchObject([{ state: 'off', waiting: 0, dead: 1 }]);
    for (const act of ['redeliver', 'test'])
      expect((await send(`${path}/${id}/${act}`, { reason })).status).toBe(400);
    const letters = deadLettersSchema.parse(
      await (await gateway.call(`${path}/${id}/dead-letters`, { person: 'aron' })).json(),
    );
    expect(letters.letters).toMatchObject([{ attempts: 1, lastStatus: 500, lastFault: 'status' }]);
    receiver.answer = (response) => void response.writeHead(204).end();
    await send(`${path}/${id}/state`, { state: 'on', reason }, 'ada', 'PUT');
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
    for (const act of ['rotate', 'test', 'redeliver'])
      expect((await send(`${path}/${id}/${act}`, { reason })).status).toBe(404);
    expect((await gateway.call(`${path}/${id}/dead-letters`, { person: 'aron' })).status).toBe(404);
  });

  test('stands in the list of who can see what, until it is removed', async () => {
    const { id } = await add();
    const listed = async () =>
      accessSchema.parse(await (await gateway.call('/v1/admin/access', { person: 'aron' })).json()).leaves;
    expect(await listed()).toContainEqual(
      expect.objectContaining({ kind: 'webhook', id, classes: ['audit'], host: new URL(receiver.url).host }),
    );
    expect((await send(`${path}/${id}`, { reason }, 'ada', 'DELETE')).status).toBe(204);
    expect((await listed()).map(({ kind }) => kind)).toEqual(['export', 'export', 'export']);
  });
});
