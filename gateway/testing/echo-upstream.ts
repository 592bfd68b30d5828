import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

export interface EchoUpstream {
  readonly baseUrl: string;
  /** How often each text was asked about so far. */
  readonly asked: ReadonlyMap<string, number>;
  /** When the last answer to each text was over or left, by `performance.now()`. */
  readonly over: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export interface EchoOptions {
  /** Pieces that an answer is cut into, and milliseconds between them. */
  readonly pieces?: number;
  readonly everyMs?: number;
}

/** An upstream that answers each text with itself, so that an answer says whose it is. */
export async function startEchoUpstream({
  pieces = 4,
  everyMs = 0,
}: EchoOptions = {}): Promise<EchoUpstream> {
  const asked = new Map<string, number>();
  const over = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { messages } = JSON.parse(Buffer.concat(parts).toString()) as { messages: { content: string }[] };
    // The lines around the passage are the gateway's.
    const text = messages.at(-1)?.content.split('\n').slice(1, -1).join('\n') ?? '';
    asked.set(text, (asked.get(text) ?? 0) + 1);
    response.once('close', () => over.set(text, performance.now()));
    await answer(response, { text, pieces, everyMs });
  });
  // Left connections are the matter of some tests, and no fault.
  server.on('clientError', (_error, socket) => socket.destroy());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    over,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(
  response: ServerResponse,
  { text, pieces, everyMs }: { text: string; pieces: number; everyMs: number },
): Promise<void> {
  response.on('error', () => undefined).writeHead(200, { 'content-type': 'text/event-stream' });
  const size = Math.ceil(text.length / pieces);
  for (let from = 0; from < text.length; from += size) {
    if (response.destroyed) return;
    response.write(event({ delta: { content: text.slice(from, from + size) }, finish_reason: null }));
    await (everyMs === 0 ? nextTurn() : wait(everyMs));
  }
  response.end(`${event({ delta: {}, finish_reason: 'stop' })}data: [DONE]\n\n`);
}

function event(choice: object): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`;
}
