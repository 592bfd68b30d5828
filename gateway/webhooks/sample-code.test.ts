import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeSecret, signedHeaders } from './signature.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/admins/data-out.md'), 'utf8');
const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? [];
const moduleSchema = z.object({
  isFromGateway: z.custom<(headers: object, body: string, secret: string) => boolean>(
    (value) => typeof value === 'function',
  ),
});
const { isFromGateway } = moduleSchema.parse(
  await import(`data:text/javascript,${encodeURIComponent(code)}`),
);

const [secret, other] = [makeSecret(), makeSecret()];
const now = Math.floor(Date.now() / 1_000);
const message = { id: 'msg_1', timestamp: now, body: '{"type":"audit.rules.change"}' };
const headers = signedHeaders(message, [secret]);

test.each<[string, object, string, string, boolean]>([
  ['a message as it came', headers, message.body, secret, true],
  ['with two secrets', signedHeaders(message, [other, secret]), message.body, secret, true],
  ['signed by somebody else', signedHeaders(message, [other]), message.body, secret, false],
  ['another body', headers, `${message.body} `, secret, false],
  ['another id', { ...headers, 'webhook-id': 'msg_2' }, message.body, secret, false],
  [
    'an old one, sent once more',
    signedHeaders({ ...message, timestamp: now - 600 }, [secret]),
    message.body,
    secret,
    false,
  ],
  ['another time', { ...headers, 'webhook-timestamp': String(now + 1) }, message.body, secret, false],
  ['no time', { ...headers, 'webhook-timestamp': 'x' }, message.body, secret, false],
  ['no headers', {}, message.body, secret, false],
  [
    'a signature of another kind',
    { ...headers, 'webhook-signature': 'v2,AAAA' },
    message.body,
    secret,
    false,
  ],
])('the code on the page for admins, given %s', (_name, given, body, own, expected) => {
  expect(isFromGateway(given, body, own)).toBe(expected);
});
