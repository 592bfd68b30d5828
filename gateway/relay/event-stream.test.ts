import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, createConnection } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type EventStream, openEventStream } from './event-stream.ts';

const servers: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What a server does with each of its answers. */
type Act = (stream: EventStream) => void;

function answerBy(act: Act) {
  return (response: ServerResponse) =>
    act(
      openEventStream(response, {
        headers: () => ({ 'x-by': 'us' }),
        heartbeatMs: 1_000,
        onRoom: () => undefined,
      }),
    );
}

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** The whole of an answer as it stands on the wire, asked for in a version of HTTP. */
async function rawAnswer(act: Act, version: string): Promise<string> {
  const answer = answerBy(act);
  const port = await listening(createServer((_request, response) => answer(response)));
  const socket = createConnection(port, '127.0.0.1');
  socket.write(`GET / HTTP/${version}\r\nhost: x\r\nconnection: close\r\n\r\n`);
  let text = '';
  socket.on('data', (part) => {
    text += part.toString('latin1');
  });
  await once(socket, 'close');
  return text;
}

/** The body of an answer over HTTP/2, and the code its stream was closed with. */
async function http2Answer(act: Act): Promise<{ body: string; code: number }> {
  const answer = answerBy(act);
  // HTTP/2's answers are used through the interface of HTTP/1.1.
  const server = createHttp2Server((_request, response) => answer(response as unknown as ServerResponse));
  const port = await listening(server as unknown as Server);
  const session = connect(`http://127.0.0.1:${port}`);
  const stream = session.request({ ':path': '/' });
  let body = '';
  stream.on('data', (part: Buffer) => {
    body += part.toString();
  });
  stream.on('error', () => undefined);
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  stream.on('close', resolve);
  await closed;
  session.destroy();
  return { body, code: stream.rstCode ?? 0 };
}

const whole: Act = (stream) => {
  stream.write('data: 1\n\n');
  setImmediate(() => {
    stream.write('data: 2\n\n');
    stream.finish('data: 3\n\n');
  });
};
const inOne: Act = (stream) => stream.finish('data: 1\n\n');
const broken: Act = (stream) => {
  stream.write('data: 1\n\n');
  stream.breakOff('data: last\n\n');
};

describe('an event stream', () => {
  test('over HTTP/1.1 is in chunks that end', async () => {
    expect(await rawAnswer(whole, '1.1')).toMatch(
      /^HTTP\/1.1 200 OK\r\nx-by: us\r\n[\s\S]*Transfer-Encoding: chunked\r\n\r\n15\r\n: sidenote\n\ndata: 1\n\n\r\n9\r\ndata: 2\n\n\r\n17\r\ndata: 3\n\ndata: \[DONE\]\n\n\r\n0\r\n\r\n$/,
    );
    expect(await rawAnswer(inOne, '1.1')).toMatch(
      /\r\n\r\n23\r\n: sidenote\n\ndata: 1\n\ndata: \[DONE\]\n\n\r\n0\r\n\r\n$/,
    );
  });

  test('over HTTP/1.0 ends with its connection', async () => {
    const answer = await rawAnswer(whole, '1.0');
    expect(answer).not.toMatch(/chunked/i);
    expect(answer).toMatch(/\r\n\r\n: sidenote\n\ndata: 1\n\ndata: 2\n\ndata: 3\n\ndata: \[DONE\]\n\n$/);
  });

  test('over HTTP/2 has no chunks, and ends cleanly', async () => {
    const body = ': sidenote\n\ndata: 1\n\ndata: 2\n\ndata: 3\n\ndata: [DONE]\n\n';
    expect(await http2Answer(whole)).toEqual({ body, code: 0 });
  });

  test('that breaks off says so last and has no end, over either', async () => {
    const answer = await rawAnswer(broken, '1.1');
    expect(answer).toMatch(/data: last\n\n\r\n$/);
    const { body, code } = await http2Answer(broken);
    expect(body).toMatch(/data: last\n\n$/);
    expect(code).not.toBe(0);
  });
});
