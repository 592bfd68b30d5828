import { once } from 'node:events';
import { connect } from 'node:http2';
import { type Connection, SILENCE_MS } from './connection.ts';
import type { Job } from './job.ts';

/** One HTTP/2 connection over TLS that carries one stream at a time, as many people with one answer each would. */
export async function openHttp2({ url, headers, body }: Job): Promise<Connection> {
  const { origin, pathname } = new URL(url);
  // The certificate was made a moment ago by this bench, for this machine.
  const session = connect(origin, { rejectUnauthorized: false });
  session.on('error', () => undefined);
  await once(session, 'connect');

  return {
    ask: (token, reader, onFirst) => {
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      const stream = session.request({
        ':method': 'POST',
        ':path': pathname,
        'content-type': 'application/json',
        ...headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      });
      let status = 0;
      let begun = false;
      stream.setEncoding('latin1');
      stream.setTimeout(SILENCE_MS, () => stream.destroy());
      stream.on('error', () => undefined);
      stream.on('response', (head) => {
        status = Number(head[':status']);
      });
      stream.on('data', (text: string) => {
        const read = reader.read(text);
        if (read && !begun) onFirst();
        begun ||= read;
      });
      stream.once('end', () => resolve(status === 200 ? reader.verdict() : `status ${status}`));
      stream.once('close', () => resolve('broken off'));
      stream.end(body);
      return promise;
    },
    get isOpen() {
      return !session.closed && !session.destroyed;
    },
    close: () => session.destroy(),
  };
}
