import { drawing } from '@sidenote/contract/guard/corpus/random';
import { done, finish, head, piece, type Script } from '../scripted-upstream.ts';
import { chatBody } from '../test-gateway.ts';

/** What is marked on the way of a request through a gateway. */
export const marked = ['input', 'output', 'upstreamMessage', 'header', 'query'] as const;
export type Markers = Readonly<Record<(typeof marked)[number], string>>;

/** Every way in which a provider answers, or fails to. */
export function upstreamPaths({ input, output, upstreamMessage }: Markers): [name: string, script: Script][] {
  const chunked = head() + piece(output);
  const json = (body: object, status = '400 No') => head('application/json', status) + JSON.stringify(body);
  const message = upstreamMessage + input;
  return [
    ['a whole answer', ({ socket }) => void socket.end(chunked + finish + done)],
    ['a cut', ({ socket }) => void socket.end(chunked)],
    ['a stall', ({ socket }) => void socket.write(chunked)],
    ['silence', () => undefined],
    ['garbage', ({ socket }) => void socket.end(`${head()}data: {${output}\n\n`)],
    ['no HTTP', ({ socket }) => void socket.end(output)],
    ['an error status', ({ socket }) => void socket.end(head('text/plain', '500 No') + upstreamMessage)],
    ['an error that quotes the input', ({ socket }) => void socket.end(json({ error: { message } }))],
    [
      'a refused key that is quoted',
      ({ socket }) => void socket.end(json({ error: { message, code: output } }, `401 ${upstreamMessage}`)),
    ],
    [
      'an error in the stream',
      ({ socket }) => void socket.end(`${chunked}data: {"error":{"message":"${upstreamMessage}"}}\n\n`),
    ],
    ['an HTML page', ({ socket }) => void socket.end(head('text/html') + output)],
    [
      'a way elsewhere',
      ({ socket }) =>
        void socket.end(head('text/html', '302 Found', `location: https://${output}.example/\r\n`)),
    ],
    ['a reset', ({ socket }) => void socket.resetAndDestroy()],
  ];
}

/** A request that a gateway refuses, with a marker in it. */
export interface OddRequest {
  readonly route: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Requests that are refused for their form or their words, each with the input where it can stand. */
export function oddRequests({ input, query }: Markers): [name: string, request: OddRequest][] {
  const chat = (changes: object) => ({ route: '/v1/chat/completions', body: { ...chatBody(), ...changes } });
  const metadata = { ...chatBody().metadata, site: `${input}.example`, product: 'web' };
  const secret = `gh${'p_'}${drawing(21)('base62', 36)}`;
  return [
    ['broken JSON', { route: '/v1/chat/completions', body: `{"model": ${input}` }],
    ['an unknown field', chat({ [input]: input })],
    ['an unknown action', chat({ model: input })],
    ['another site', chat({ metadata })],
    ['a secret that is kept back', chat({ messages: [{ role: 'user', content: `${input} ${secret}` }] })],
    ['too long a text', chat({ messages: [{ role: 'user', content: input.repeat(6_000) }] })],
    ['too large a body', { route: '/v1/chat/completions', body: input.repeat(60_000) }],
    ['an unknown address', { route: `/${input}?${query}` }],
    ['an address that is none', { route: `/v1/%${input}` }],
    ['a bad token', { route: '/v1/policy', headers: { authorization: `Bearer ${input}.a.b` } }],
    [
      'an outcome with a text',
      { route: '/v1/outcomes', body: { requestId: input, outcome: input, version: 1 } },
    ],
    [
      'a vote with a text',
      { route: '/v1/feedback', body: { requestId: input, vote: 'up', reasons: [input] } },
    ],
    [
      'a type of its own',
      { route: '/v1/chat/completions', body: input, headers: { 'content-type': `text/${input}` } },
    ],
    [
      'a type with a word of its own',
      {
        route: '/v1/chat/completions',
        body: { words: input },
        headers: { 'content-type': `application/json; words="${input}"` },
      },
    ],
  ];
}
