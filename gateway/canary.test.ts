import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  done,
  finish,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from './testing/scripted-upstream.ts';
import { chatBody, readStream, startTestGateway, type TestGateway } from './testing/test-gateway.ts';

const marker = () => `CANARY${randomBytes(18).toString('hex')}`;
const input = marker();
const output = marker();
const upstreamMessage = marker();
const apiKey = marker();
const header = marker();
const query = marker();
const all = { input, output, upstreamMessage, apiKey, header, query };

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let stdio: string[];

beforeAll(async () => {
  stdio = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      stdio.push(String(text));
      return true;
    });
  process.env.SIDENOTE_TEST_KEY = apiKey;
  upstream = await startScriptedUpstream(({ socket }) => void socket.destroy());
  gateway = await startTestGateway({
    upstreamUrl: '',
    upstream: {
      kind: 'openai-compatible',
      baseUrl: upstream.baseUrl,
      apiKeyEnv: 'SIDENOTE_TEST_KEY',
      model: 'm',
      provider: 'P',
      timeouts: { firstByteMs: 300, idleMs: 300 },
    },
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  delete process.env.SIDENOTE_TEST_KEY;
  await gateway.close();
  await upstream.close();
});

/** The forms a marker could hide in: as it is, in UTF-16, hexadecimal, and base64 at each of three offsets. */
function forms(value: string): Buffer[] {
  const encoded = [0, 1, 2].map((shift) => {
    const text = Buffer.from('x'.repeat(shift) + value).toString('base64');
    return text.slice(shift === 0 ? 0 : 4, -4);
  });
  const utf16 = Buffer.from(value, 'utf16le');
  return [
    Buffer.from(value),
    utf16,
    Buffer.from(Buffer.from(value).toString('hex')),
    ...encoded.map((text) => Buffer.from(text)),
  ];
}

/** Names of the markers that were written anywhere: the data folder with its database and log, and every output. */
function leaks(): string[] {
  const files = readdirSync(gateway.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));
  const written = Buffer.concat([...files, Buffer.from(gateway.log.join('')), Buffer.from(stdio.join(''))]);
  return Object.entries(all).flatMap(([name, value]) =>
    forms(value).some((form) => written.includes(form)) ? [name] : [],
  );
}

const chunked = head() + piece(output);
const paths: [name: string, script: Script][] = [
  ['a whole answer', ({ socket }) => void socket.end(chunked + finish + done)],
  ['a cut', ({ socket }) => void socket.end(chunked)],
  ['a stall', ({ socket }) => void socket.write(chunked)],
  ['garbage', ({ socket }) => void socket.end(`${head()}data: {${output}\n\n`)],
  ['no HTTP', ({ socket }) => void socket.end(output)],
  ['an error status', ({ socket }) => void socket.end(head('text/plain', '500 No') + upstreamMessage)],
  [
    'an error that quotes the input',
    ({ socket }) =>
      void socket.end(
        head('application/json', '400 No') + JSON.stringify({ error: { message: upstreamMessage + input } }),
      ),
  ],
  [
    'an error in the stream',
    ({ socket }) => void socket.end(`${chunked}data: {"error":{"message":"${upstreamMessage}"}}\n\n`),
  ],
  ['an HTML page', ({ socket }) => void socket.end(head('text/html') + output)],
  ['a reset', ({ socket }) => void socket.resetAndDestroy()],
];

const ask = (stream: boolean) =>
  gateway.call(`/v1/chat/completions?q=${query}`, {
    body: { ...chatBody(input), stream },
    headers: { 'x-marker': header },
  });

/** An admin's own action on trial: its words are a person's as well, and no rule of the organisation yet. */
const tryOut = () =>
  gateway.call(`/v1/admin/organisation/try-out?q=${query}`, {
    person: 'pia',
    body: { site: 'acme.atlassian.net', product: 'jira', parameters: { task: input }, text: input },
    headers: { 'x-marker': header },
  });

describe('nothing of what a person wrote or read is written', () => {
  test.each(paths)('on %s', async (_name, script) => {
    upstream.script = script;
    const whole = await (await ask(false)).text();
    const streamed = await readStream(await ask(true));
    const tried = await (await tryOut()).text();
    expect(upstream.seen.at(-1)?.head).toContain(apiKey);
    const told = whole + streamed.events.join() + tried;
    expect([told.includes(apiKey), told.includes(upstreamMessage), told.includes(input)]).toEqual([
      false,
      false,
      false,
    ]);
    await expect.poll(() => gateway.log.length).toBeGreaterThan(0);
    expect(leaks()).toEqual([]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['broken JSON', () => gateway.call('/v1/chat/completions', { body: `{"model": ${input}` })],
    ['an unknown field', () => gateway.chat({ [input]: input })],
    ['an unknown action', () => gateway.chat({ model: input.slice(0, 50) })],
    [
      'another site',
      () =>
        gateway.chat({
          metadata: { ...chatBody().metadata, site: `${input.toLowerCase()}.example`, product: 'web' },
        }),
    ],
    ['too long a text', () => gateway.chat({ messages: [{ role: 'user', content: input.repeat(5_000) }] })],
    ['too large a body', () => gateway.call('/v1/chat/completions', { body: input.repeat(50_000) })],
    ['an unknown address', () => gateway.call(`/${input}?${query}`)],
    ['a bad token', () => gateway.call('/v1/policy', { headers: { authorization: `Bearer ${input}.a.b` } })],
    [
      'an outcome with a text',
      () => gateway.call('/v1/outcomes', { body: { requestId: input, outcome: input, version: 1 } }),
    ],
    [
      'a vote with a text',
      () => gateway.call('/v1/feedback', { body: { requestId: input, vote: 'up', reasons: [input] } }),
    ],
  ])('on %s', async (_name, send) => {
    const response = await send();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain(`${input}"`);
    expect(leaks()).toEqual([]);
  });

  test('and the search would find it', () => {
    stdio.push(Buffer.from(`x${input}`).toString('base64'));
    expect(leaks()).toEqual(['input']);
  });
});
