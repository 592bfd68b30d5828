import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, createConnection, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type EventStream, openEventStream } from './event-stream.ts';

const servers: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What a server does with each of its answers. */
type Act = (stream: EventStream) => void;

function answerBy(act: Act) {
  return (response: ServerResponse) => act(opened(response));
}

/** A stream with what its caller is asked and told. */
function opened(response: ServerResponse, told: Partial<Parameters<typeof openEventStream>[1]> = {}) {
  return openEventStream(response, {
    headers: () => ({ 'x-by': 'us' }),
    heartbeatMs: 1_000,
    onRoom: () => undefined,
    ...told,
  });
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

describe('what a stream says of itself', () => {
  test('is that nobody keeps it, and no proxy holds it back', async () => {
    const answer = await rawAnswer(inOne, '1.1');
    expect(answer).toMatch(/\r\ncontent-type: text\/event-stream; charset=utf-8\r\n/);
    expect(answer).toMatch(/\r\ncache-control: no-store\r\n/);
    expect(answer).toMatch(/\r\nx-accel-buffering: no\r\n/);
  });

  test('is told once, with the first event', async () => {
    const open: boolean[] = [];
    await rawAnswer((stream) => {
      open.push(stream.isOpen());
      stream.write('data: 1\n\n');
      open.push(stream.isOpen());
      stream.finish('');
    }, '1.1');
    expect(open).toEqual([false, true]);
  });

  test('is a character to a byte, in its last events too', async () => {
    const answer = await rawAnswer((stream) => {
      stream.write('data: \xc3\xa9\n\n');
      stream.finish('data: \xc3\xbc\n\n');
    }, '1.0');
    expect(Buffer.from(answer, 'latin1').toString()).toMatch(/data: é\n\ndata: ü\n\ndata: \[DONE\]\n\n$/);
  });
});

/** Streams whose responses and errors are seen, at a server that begins one for each request. */
async function watched(told: Partial<Parameters<typeof openEventStream>[1]>) {
  const begun: { stream: EventStream; response: ServerResponse; errors: unknown[] }[] = [];
  const port = await listening(
    createServer((_request, response) => {
      const errors: unknown[] = [];
      response.on('error', (error) => errors.push(error));
      begun.push({ stream: opened(response, told), response, errors });
    }),
  );
  const ask = async () => {
    const socket = createConnection(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    let text = '';
    socket.on('data', (part) => {
      text += part.toString('latin1');
    });
    const at = begun.length;
    await vi.waitFor(() => expect(begun[at]).toBeDefined());
    const one = begun[at];
    if (one === undefined) throw new Error('No stream was begun.');
    return { ...one, socket, text: () => text };
  };
  return { ask };
}

describe('a stream that has nothing to say yet', () => {
  test('sends its headers by itself, and then a comment now and again', async () => {
    const { ask } = await watched({ heartbeatMs: 20 });
    const { text, socket } = await ask();
    await vi.waitFor(() => expect(text().match(/: still working/g)?.length).toBeGreaterThan(2));
    expect(text()).toMatch(/\r\n\r\nc\r\n: sidenote\n\n\r\n11\r\n: still working\n\n\r\n/);
    socket.destroy();
  });

  test.each<[string, (one: { stream: EventStream; socket: Socket }) => void]>([
    ['has ended', ({ stream }) => stream.finish('')],
    ['is left', ({ socket }) => void socket.destroy()],
  ])('says nothing more once it %s', async (_name, end) => {
    let headers = 0;
    const { ask } = await watched({
      heartbeatMs: 20,
      headers: () => {
        headers += 1;
        return {};
      },
    });
    const one = await ask();
    end(one);
    await vi.waitFor(() => expect(one.response.closed).toBe(true));
    const before = headers;
    const written = vi.spyOn(one.response, 'write');
    // Another one has said so three times meanwhile.
    const other = await ask();
    await vi.waitFor(() => expect(other.text().match(/: still working/g)?.length).toBeGreaterThan(2));
    expect([headers - before, written.mock.calls.length, one.errors]).toEqual([1, 0, []]);
    other.socket.destroy();
  });
});

test('what is broken off has its last event last, however long it stays open', async () => {
  const { ask } = await watched({ heartbeatMs: 20 });
  const { stream, socket, text } = await ask();
  const closed = once(socket, 'close');
  stream.breakOff('data: last\n\n');
  await closed;
  expect(text()).toMatch(/data: last\n\n\r\n$/);
});

test('who reads slowly is waited for, and told of when there is room', async () => {
  const { promise: room, resolve: onRoom } = Promise.withResolvers<void>();
  const { ask } = await watched({ heartbeatMs: 20, onRoom });
  const { stream, socket, response, text } = await ask();
  socket.pause();
  expect(stream.write('data: 1\n\n')).toBe(true);
  // More than the sockets of both sides hold.
  expect(stream.write(`data: ${'x'.repeat(32_000_000)}\n\n`)).toBe(false);
  // No comment is put on top of what nobody has read.
  const held = response.writableLength;
  const other = await ask();
  await vi.waitFor(() => expect(other.text().match(/: still working/g)?.length).toBeGreaterThan(2));
  expect(response.writableLength).toBe(held);
  socket.resume();
  await room;
  // Now there is room for comments again.
  await vi.waitFor(() => expect(text().slice(-40)).toContain(': still working'));
  expect(stream.write('data: 2\n\n')).toBe(true);
  for (const one of [socket, other.socket]) one.destroy();
});
