import { request } from 'node:http';
import { chatBody } from '../test-gateway.ts';
import type { Markers } from './paths.ts';

/** Who asks, and with what. */
export interface HookRequests {
  readonly url: string;
  /** A person's. */
  readonly token: string;
  /** What an organisation's directory comes with. */
  readonly directoryToken: string;
  readonly markers: Markers;
}

/**
 * Asks so that each hook, parser and handler of a gateway sees one request at least, with these headers and a marker wherever
 * one can stand. Gives what was answered, `cut` where that ended early.
 */
export async function passEveryHook(
  { url, token, directoryToken, markers }: HookRequests,
  headers: Record<string, string>,
): Promise<string[]> {
  const { input, query, header } = markers;
  const chat = { ...chatBody(input), stream: false };
  const send = (route: string, body: string, more: Record<string, string> = {}) =>
    fetch(`${url}${route}?q=${query}`, {
      ...{ method: 'POST', body },
      headers: {
        ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-marker': header },
        ...{ ...more, ...headers },
      },
    })
      .then((response) => response.text())
      .catch(() => 'cut');
  const answered = Promise.all([
    send('/v1/chat/completions', JSON.stringify(chat)),
    send('/v1/chat/completions', JSON.stringify({ ...chat, stream: true })),
    send('/v1/chat/completions', `{"model": ${input}`),
    send('/scim/v2/Users', JSON.stringify({ schemas: [input] }), {
      ...{ authorization: `Bearer ${directoryToken}`, 'content-type': 'application/scim+json' },
    }),
    send('/oidc/interaction/none', `person=${input}`, {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  ]);
  await abandon(`${url}/v1/chat/completions?q=${query}`, input, {
    ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-marker': header },
    ...headers,
  });
  return answered;
}

/** Begins a body, and goes before it is sent. */
async function abandon(url: string, body: string, headers: Record<string, string>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = request(url, {
    ...{ method: 'POST', agent: false },
    headers: { ...headers, 'content-length': 2 * body.length, expect: '100-continue' },
  });
  begun.on('continue', () => begun.write(body, () => begun.destroy()));
  begun.on('response', (response) => void response.resume().on('error', () => undefined));
  begun.on('error', () => undefined).on('close', resolve);
  begun.flushHeaders();
  await promise;
}
