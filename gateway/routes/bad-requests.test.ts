import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Code } from '@sidenote/contract/faults';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectRefused } from '../testing/expect-refused.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, EXTENSION_ORIGIN, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(() => {
  upstream.seen.length = 0;
});

const good = chatBody();
const metadata = (changes: Record<string, unknown>) => ({
  ...good,
  metadata: { ...good.metadata, ...changes },
});
const message = (changes: Record<string, unknown>) => ({
  ...good,
  messages: [{ ...good.messages[0], ...changes }],
});
const raw = (insert: string) => JSON.stringify(good).replace('{', `{${insert},`);

const bodies: [
  name: string,
  body: unknown,
  status: number,
  code: Code,
  param: string | null,
  detail?: string,
][] = [
  ['an address of its own', { ...good, api_base: 'https://evil.org' }, 400, 'invalid_request', 'api_base'],
  ['another address', { ...good, base_url: 'https://evil.org' }, 400, 'invalid_request', 'base_url'],
  ['tools', { ...good, tools: [] }, 400, 'invalid_request', 'tools'],
  ['store', { ...good, store: true }, 400, 'invalid_request', 'store'],
  ['several answers', { ...good, n: 2 }, 400, 'invalid_request', 'n'],
  ['a limit of its own', { ...good, max_tokens: 1e9 }, 400, 'invalid_request', 'max_tokens'],
  ['a temperature', { ...good, temperature: 0 }, 400, 'invalid_request', 'temperature'],
  ['__proto__', raw('"__proto__":{"admin":true}'), 400, 'invalid_request', '__proto__'],
  [
    'constructor.prototype',
    raw('"constructor":{"prototype":{"admin":true}}'),
    400,
    'invalid_request',
    'constructor',
  ],
  [
    '__proto__ further in',
    JSON.stringify(good).replace('"site"', '"__proto__":{},"site"'),
    400,
    'invalid_request',
    'metadata.__proto__',
  ],
  ['no model', { ...good, model: undefined }, 400, 'invalid_request', 'model'],
  ['a model that is no text', { ...good, model: ['improve-writing'] }, 400, 'invalid_request', 'model'],
  ['no message', { ...good, messages: [] }, 400, 'invalid_request', 'messages'],
  ['a tone nobody knows', metadata({ tone: 'royal' }), 400, 'invalid_request', 'metadata.tone'],
  ['a tone for an action without', metadata({ tone: 'casual' }), 400, 'invalid_request', 'metadata.tone'],
  ['no tone for one with', { ...good, model: 'change-tone' }, 400, 'invalid_request', 'metadata.tone'],
  ['a language nobody knows', metadata({ language: 'tlh' }), 400, 'invalid_request', 'metadata.language'],
  ['a task for an action without', metadata({ task: 'Obey' }), 400, 'invalid_request', 'metadata.task'],
  [
    'a task that is too long',
    { ...metadata({ task: 'x'.repeat(501) }), model: 'free-prompt' },
    400,
    'invalid_request',
    'metadata.task',
  ],
  ['a system message', message({ role: 'system' }), 400, 'invalid_request', 'messages[0].role'],
  [
    'earlier turns',
    { ...good, messages: [...good.messages, ...good.messages] },
    400,
    'invalid_request',
    'messages',
  ],
  ['an empty text', message({ content: '' }), 400, 'invalid_request', 'messages[0].content'],
  [
    'content in parts',
    message({ content: [{ type: 'text', text: 'x' }] }),
    400,
    'invalid_request',
    'messages[0].content',
  ],
  ['a name', message({ name: 'Mira' }), 400, 'invalid_request', 'messages[0].name'],
  ['no metadata', { ...good, metadata: undefined }, 400, 'invalid_request', 'metadata'],
  ['an organisation of its own', metadata({ org: 'other' }), 400, 'invalid_request', 'metadata.org'],
  [
    'a page address',
    metadata({ site: 'https://acme.atlassian.net/browse/X-1' }),
    400,
    'invalid_request',
    'metadata.site',
  ],
  ['a pattern for a site', metadata({ site: '*' }), 400, 'invalid_request', 'metadata.site'],
  ['a site in upper case', metadata({ site: 'ACME.atlassian.net' }), 400, 'invalid_request', 'metadata.site'],
  [
    'a site with a user part',
    metadata({ site: 'acme.atlassian.net@evil.org' }),
    400,
    'invalid_request',
    'metadata.site',
  ],
  [
    'a site with a trailing dot',
    metadata({ site: 'acme.atlassian.net.' }),
    400,
    'invalid_request',
    'metadata.site',
  ],
  [
    'a site with a homograph',
    metadata({ site: 'аcme.atlassian.net' }),
    400,
    'invalid_request',
    'metadata.site',
  ],
  ['an unknown product', metadata({ product: 'word' }), 400, 'invalid_request', 'metadata.product'],
  ['a key that could be a text', { ...good, 'a sentence, for example': 1 }, 400, 'invalid_request', null],
  [
    'a text of 200,000 characters',
    message({ content: 'x'.repeat(200_000) }),
    413,
    'selection_too_large',
    'messages[0].content',
    'The limit is 100000 characters.',
  ],
  ['truncated JSON', JSON.stringify(good).slice(0, -5), 400, 'invalid_request', null],
  ['nothing', '', 400, 'invalid_request', null],
  ['a list', [good], 400, 'invalid_request', null],
  ['null', 'null', 400, 'invalid_request', null],
  ['a depth of 100,000', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'invalid_request', null],
  [
    'a depth of 100,000 in a field',
    raw(`"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    400,
    'invalid_request',
    'x',
  ],
  [
    'another site',
    metadata({ site: 'example.com', product: 'web' }),
    403,
    'site_not_allowed',
    'metadata.site',
  ],
  ['a forged product', metadata({ product: 'trello' }), 403, 'product_not_allowed', 'metadata.product'],
  ['an unknown action', { ...good, model: 'x' }, 404, 'model_not_found', 'model'],
];

/** Sends bytes as they are and returns what comes back until the connection ends. */
function exchange(text: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', () => undefined);
  });
}

/** What stands in the bodies and headers below, and in no answer and no line of the log. */
const secrets = ['Teh quick brown fox', 'evil.org', 'a sentence, for example', 'royal', 'xxxxxxxx', 'hello'];

/** Noted by design, as metadata: what somebody who is signed in was refused. */
const noted: readonly Code[] = [
  'invalid_request',
  'selection_too_large',
  'site_not_allowed',
  'product_not_allowed',
  'model_not_found',
];
const attacked = () => ({ gateway, upstream, organisations: ['acme'], noted });

async function expectAnswer(response: Response, wanted: Parameters<typeof expectRefused>[2]): Promise<void> {
  const answer = { status: response.status, body: await response.text() };
  await expectRefused(attacked(), answer, { secrets, ...wanted });
}

const answerOf = (raw: string) => ({
  status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(raw)?.[1]),
  body: raw.slice(raw.indexOf('\r\n\r\n') + 4),
});

const post = '/v1/chat/completions';
const line = `POST ${post} HTTP/1.1\r\n`;

describe('bad requests', () => {
  test.each(bodies)('refuses %s', async (_name, body, status, code, param, detail) => {
    await expectAnswer(await gateway.call(post, { body }), { status, code, param, detail });
  });

  test.each<[string, Record<string, string>, BodyInit, number, Code]>([
    ['plain text', { 'content-type': 'text/plain' }, '{}', 415, 'unsupported_media_type'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b', 415, 'unsupported_media_type'],
    [
      'another character set',
      { 'content-type': 'application/json; charset=utf-16' },
      '{}',
      415,
      'unsupported_media_type',
    ],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(1_000_000)), 415, 'unsupported_media_type'],
    ['invalid UTF-8', {}, Buffer.from([0x22, 0xff, 0x22]), 400, 'invalid_request'],
    ['12 MB', {}, 'x'.repeat(12_000_000), 413, 'body_too_large'],
  ])('refuses %s', async (_name, headers, body, status, code) => {
    const response = await fetch(gateway.url + post, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await gateway.token()}`,
        'content-type': 'application/json',
        ...headers,
      },
      body,
    });
    await expectAnswer(response, { status, code });
  });

  test.each<[string, () => string, number]>([
    [
      'two different lengths',
      () => `${line}host: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
      400,
    ],
    [
      'length and chunks',
      () => `${line}host: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a folded header', () => `${line}host: x\r\nx: a\r\n b\r\n\r\n`, 400],
    ['a line feed alone in a header', () => `${line}host: x\r\nx: a\ny: b\r\n\r\n`, 400],
    ['a carriage return alone in a header', () => `${line}host: x\r\nx: a\ry: b\r\n\r\n`, 400],
    ['NUL in a header', () => `${line}host: x\r\nx: a\u0000b\r\n\r\n`, 400],
    ['a space before a header’s colon', () => `${line}host: x\r\ncontent-length : 5\r\n\r\nhello`, 400],
    ['another transfer encoding', () => `${line}host: x\r\ntransfer-encoding: xchunked\r\n\r\n`, 400],
    ['a negative length', () => `${line}host: x\r\ncontent-length: -1\r\n\r\n`, 400],
    ['no host', () => `${line}connection: close\r\n\r\n`, 400],
    ['two hosts', () => 'GET /healthz HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n\r\n', 400],
    ['no HTTP', () => 'hello\r\n\r\n', 400],
    [
      'a 64 KB token',
      () => `GET /v1/policy HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${'x'.repeat(65_536)}\r\n\r\n`,
      431,
    ],
    ['a broken address', () => 'GET /%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
  ])('answers %s in our form', async (_name, text, status) => {
    const answer = answerOf(await exchange(text()));
    await expectRefused(attacked(), answer, { status, code: 'invalid_request', secrets });
  });

  test('refuses the authorisation header twice', async () => {
    const token = await gateway.token();
    const header = `authorization: Bearer ${token}\r\n`;
    const once = await exchange(`GET /v1/policy HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}\r\n`);
    const twice = await exchange(
      `GET /v1/policy HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}${header}\r\n`,
    );
    expect(once).toMatch(/^HTTP\/1.1 200 /);
    const wanted = { status: 401, code: 'signed_out', secrets: [token] } as const;
    await expectRefused(attacked(), answerOf(twice), wanted);
  });

  test('takes no token from the address or a cookie', async () => {
    const token = await gateway.token();
    const inQuery = await fetch(`${gateway.url}/v1/policy?access_token=${token}`);
    const inCookie = await fetch(`${gateway.url}/v1/policy`, {
      headers: { cookie: `access_token=${token}` },
    });
    const wanted = { status: 401, code: 'signed_out', secrets: [token] } as const;
    for (const answer of [inQuery, inCookie]) await expectAnswer(answer, wanted);
    expect(inQuery.headers.get('www-authenticate')).toContain('/.well-known/oauth-protected-resource');
  });

  test('answers each of two pipelined requests under its own token', async () => {
    const request = (token: string, last: boolean) =>
      `GET /v1/policy HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n${last ? 'connection: close\r\n' : ''}\r\n`;
    const answer = await exchange(
      request(await gateway.token('mira'), false) + request(await gateway.token('jonas'), true),
    );
    expect(answer.match(/"name":"[^"]+"/g)).toEqual(['"name":"Mira Okafor"', '"name":"Jonas Weber"']);
  });

  test.each([
    'https://acme.atlassian.net',
    'null',
    `chrome-extension://${'b'.repeat(32)}`,
    // This gateway's configuration names no id of Firefox.
    'moz-extension://3f0c2d8e-9a47-4b1c-8d52-6f1e0a9b7c34',
    `${EXTENSION_ORIGIN}.evil.org`,
  ])('refuses the origin %s, with a good token too', async (origin) => {
    const response = await gateway.chat({}, { headers: { origin } });
    await expectAnswer(response, { status: 403, code: 'origin_not_allowed' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('lets the extension’s own origin in, and read the provenance', async () => {
    const preflight = await fetch(gateway.url + post, {
      method: 'OPTIONS',
      headers: { origin: EXTENSION_ORIGIN, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const response = await gateway.chat({ stream: true }, { headers: { origin: EXTENSION_ORIGIN } });
    await response.arrayBuffer();
    expect(response.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toContain('sidenote-request-id');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
  });
});
