import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type Connection, SILENCE_MS } from './connection.ts';
import { responseReader } from './http1-response.ts';
import type { Job } from './job.ts';
import type { AnswerReader } from './read-answer.ts';

interface Asked {
  readonly reader: AnswerReader;
  readonly onFirst: () => void;
  readonly settle: (wrong: string | undefined) => void;
  status: number;
  begun: boolean;
}

/** One HTTP/1.1 connection, kept alive, over a bare socket: a full client would cost more than what it measures. */
export async function openHttp1(job: Job): Promise<Connection> {
  const url = new URL(job.url);
  const where = { host: url.hostname, port: Number(url.port), noDelay: true };
  const secure = url.protocol === 'https:';
  // The certificate was made a moment ago by this bench, for this machine.
  const socket = secure ? connectTls({ ...where, rejectUnauthorized: false }) : connect(where);
  await once(socket, secure ? 'secureConnect' : 'connect');
  const requestOf = requestWriter(url, job);
  let asked: Asked | undefined;

  const settle = (wrong: string | undefined) => {
    const { settle: resolve } = asked ?? {};
    asked = undefined;
    resolve?.(wrong);
  };
  const read = responseReader({
    head: (status) => {
      if (asked !== undefined) asked.status = status;
    },
    body: (text) => {
      if (asked === undefined) return;
      const begun = asked.reader.read(text);
      if (begun && !asked.begun) asked.onFirst();
      asked.begun ||= begun;
    },
    end: () => settle(asked?.status === 200 ? asked.reader.verdict() : `status ${asked?.status}`),
    broken: () => {
      settle('no HTTP');
      socket.destroy();
    },
  });
  socket.on('data', read);
  socket.on('error', () => undefined);
  socket.once('close', () => settle('broken off'));
  socket.setTimeout(SILENCE_MS, () => {
    settle('silence');
    socket.destroy();
  });

  return {
    ask: (token, reader, onFirst) => {
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      asked = { reader, onFirst, settle: resolve, status: 0, begun: false };
      socket.write(requestOf(token));
      return promise;
    },
    get isOpen() {
      return !socket.destroyed && socket.writable;
    },
    close: () => socket.destroy(),
  };
}

/** The bytes of a request are the same for a token each time, so they are made once. */
function requestWriter(url: URL, { headers, body }: Job): (token: string | undefined) => string {
  const made = new Map<string | undefined, string>();
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const write = (token: string | undefined) =>
    `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n${token === undefined ? '' : `authorization: Bearer ${token}\r\n`}` +
    `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${fields.join('')}\r\n${body}`;
  return (token) => {
    const known = made.get(token) ?? write(token);
    made.set(token, known);
    return known;
  };
}
