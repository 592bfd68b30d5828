import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** One request as it reached the upstream. */
export interface SeenRequest {
  readonly head: string;
  readonly body: Record<string, unknown>;
  readonly socket: Socket;
  /** Resolves when the connection is gone. */
  readonly closed: Promise<unknown>;
}

/** What the upstream does with a request: it has the bare socket, so it can break every rule of HTTP. */
export type Script = (request: SeenRequest) => void;

export interface ScriptedUpstream {
  readonly baseUrl: string;
  /** All requests so far. */
  readonly seen: SeenRequest[];
  /** What happens from the next request on. */
  script: Script;
  /** Resolves with the next request that arrives. */
  next(): Promise<SeenRequest>;
  close(): Promise<void>;
}

/** An upstream on a raw socket, for the faults that no HTTP server will make. */
export async function startScriptedUpstream(script: Script): Promise<ScriptedUpstream> {
  const sockets = new Set<Socket>();
  let waiting: ((request: SeenRequest) => void)[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    readRequest(socket, (request) => {
      upstream.seen.push(request);
      for (const resolve of waiting) resolve(request);
      waiting = [];
      upstream.script(request);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const upstream: ScriptedUpstream = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen: [],
    script,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return upstream;
}

function readRequest(socket: Socket, done: (request: SeenRequest) => void): void {
  let bytes = Buffer.alloc(0);
  const closed = once(socket, 'close').catch(() => undefined);
  socket.on('data', (part) => {
    bytes = Buffer.concat([bytes, part]);
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = bytes.subarray(0, end).toString('latin1');
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const body = bytes.subarray(end + 4);
    if (body.length < length) return;
    bytes = body.subarray(length);
    done({ head, body: JSON.parse(body.subarray(0, length).toString()), socket, closed });
  });
}

/** The head of an answer that goes on until the connection ends. */
export function head(type = 'text/event-stream', status = '200 OK', more = ''): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\n${more}connection: close\r\n\r\n`;
}

/** One event with a piece of text. */
export function piece(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
}

/** The event with the finish reason, and the mark of the end. */
export const finish = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`;
export const done = 'data: [DONE]\n\n';

/** A script that sends a whole, ordinary answer. */
export function answering(text: string): Script {
  return ({ socket }) => void socket.end(head() + piece(text) + finish + done);
}
