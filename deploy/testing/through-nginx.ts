import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import path from 'node:path';
import { Readable } from 'node:stream';
import { PUBLIC_HOST } from './certificates.ts';

/** The proxy's address as browsers know it, and how to reach it on a port of this machine. */
export function throughNginx({ secrets, port }: { secrets: string; port: number }) {
  const ca = readFileSync(path.join(secrets, 'public.pem'));
  const send = async (url: string, { method, headers, body, signal }: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const sent = request({
      ...{ ca, port, host: '127.0.0.1', servername: PUBLIC_HOST, path: pathname + search },
      method: method ?? 'GET',
      headers: { ...Object.fromEntries(new Headers(headers)), host: PUBLIC_HOST },
      agent: false,
      ...(signal == null ? {} : { signal }),
    });
    sent.on('error', () => undefined).end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const all = Object.entries(answer.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return new Response(Readable.toWeb(answer) as ReadableStream, {
      status: answer.statusCode ?? 500,
      headers: all,
    });
  };
  return { url: `https://${PUBLIC_HOST}`, send };
}
