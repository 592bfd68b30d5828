import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  done,
  finish,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { aiSdkClient, type Client, type ClientOptions, langchainClient, openaiClient } from './clients.ts';

const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 } })}\n\n`;
const whole = head() + piece('The quick ') + piece('brown fox — 漢字 👩‍👩‍👧‍👦.') + finish + usage + done;
const ANSWER = 'The quick brown fox — 漢字 👩‍👩‍👧‍👦.';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let options: ClientOptions;

beforeAll(async () => {
  upstream = await startScriptedUpstream(({ socket }) => void socket.end(whole));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  options = { gatewayUrl: gateway.url, token: await gateway.token() };
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(() => {
  upstream.script = ({ socket }) => void socket.end(whole);
});

const ask = { action: 'improve-writing', text: 'Teh quick brown fox.' };
const nothing = () => undefined;
const clients: [string, (options: ClientOptions) => Client][] = [
  ['openai', openaiClient],
  ['AI SDK', aiSdkClient],
  ['LangChain', langchainClient],
];

/** The error a client ends with; fails when it takes the answer for a whole one. */
async function errorOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    (taken) => {
      throw new Error(`The client took this for a whole answer: ${JSON.stringify(taken)}`);
    },
    (error: unknown) => error,
  );
}

describe.each(clients)('the client %s', (_name, open) => {
  test('gets a whole answer, with its usage', async () => {
    expect(await open(options).whole(ask)).toEqual({ text: ANSWER, totalTokens: 7 });
    const sent = upstream.seen.at(-1)?.body.messages;
    expect(sent).toEqual([
      { role: 'system', content: expect.any(String) },
      { role: 'user', content: expect.stringContaining(`>\n${ask.text}\n</passage `) },
    ]);
  });

  test('gets a stream in pieces, with its usage', async () => {
    const pieces: string[] = [];
    const answer = await open(options).stream(ask, (text) => pieces.push(text));
    expect(answer).toEqual({ text: ANSWER, totalTokens: 7 });
    expect(pieces.length).toBeGreaterThan(1);
  });

  test('lists the actions as models, where it can', async () => {
    const models = await open(options).models?.();
    if (models !== undefined) expect(models).toContain('improve-writing');
  });

  test.each<[string, Partial<ClientOptions>, Partial<typeof ask>, string]>([
    ['no valid token', { token: 'none' }, {}, 'signed_out'],
    ['an unknown action', {}, { action: 'unheard-of' }, 'model_not_found'],
    ['too long a text', {}, { text: 'x'.repeat(100_001) }, 'selection_too_large'],
  ])('is told the code of %s, whole and streaming', async (_case, changes, asked, code) => {
    const client = open({ ...options, ...changes });
    const errors = [
      await errorOf(client.whole({ ...ask, ...asked })),
      await errorOf(client.stream({ ...ask, ...asked }, nothing)),
    ];
    expect(errors.map((error) => client.codeOf(error))).toEqual([code, code]);
  });

  test('is told the code when the upstream fails', async () => {
    upstream.script = ({ socket }) => void socket.end(`${head('application/json', '401 No')}{}`);
    const client = open(options);
    expect(client.codeOf(await errorOf(client.whole(ask)))).toBe('upstream_refused');
  });

  test.each<[string, string, string]>([
    ['cut off', head() + piece('The quick '), 'upstream_truncated'],
    ['cut off after its finish reason', head() + piece('The quick ') + finish, 'upstream_truncated'],
    [
      'that turns into an error',
      `${head() + piece('The quick ')}data: {"error":{"message":"x"}}\n\n`,
      'upstream_error',
    ],
  ])('never takes an answer %s for a whole one', async (_case, script, code) => {
    upstream.script = ({ socket }) => void socket.end(script);
    const client = open(options);
    const pieces: string[] = [];
    const error = await errorOf(client.stream(ask, (text) => pieces.push(text)));
    expect(client.codeOf(error)).toBe(code);
    expect(pieces.join('')).toBe('The quick ');
    await errorOf(client.whole(ask));
  });

  test('lets go of the upstream when it is aborted', async () => {
    upstream.script = ({ socket }) => void socket.write(head() + piece('The quick '));
    const asked = upstream.next();
    const stop = new AbortController();
    const answer = open(options).stream({ ...ask, signal: stop.signal }, () => stop.abort());
    // Some libraries reject, some just end: whoever stops an answer knows that it is not whole.
    await answer.catch(nothing);
    await (await asked).closed;
  });
});
