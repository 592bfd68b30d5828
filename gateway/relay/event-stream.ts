import type { ServerResponse } from 'node:http';

/** A broken stream is told so, but not waited for longer than this by a client that does not read. */
const LAST_WORD_MS = 300;

/** How long after its last word a broken stream stays open, in milliseconds. */
const READ_MS = 50;

export interface EventStream {
  /** Resolves when the client has room for more, so that a slow reader slows the provider down, or on the signal. */
  send(data: string): Promise<void>;
  /** The one clean end. */
  finish(): void;
  /** Sends a last event and breaks the connection, so that a half answer never looks whole. */
  breakOff(data: string): void;
}

/**
 * Starts an answer as server-sent events: headers and a comment at once, and a comment whenever nothing else was
 * to say for `heartbeatMs`, so that neither a proxy nor the browser's worker takes silence for the end.
 */
export function openEventStream(
  response: ServerResponse,
  options: { headers: Record<string, string>; heartbeatMs: number; signal: AbortSignal },
): EventStream {
  response.writeHead(200, {
    ...options.headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write(': sidenote\n\n');
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': still working\n\n');
  }, options.heartbeatMs);
  response.once('close', () => clearInterval(heartbeat));

  return {
    send: async (data) => {
      heartbeat.refresh();
      if (!response.write(`data: ${data}\n\n`)) await drained(response, options.signal);
    },
    finish: () => {
      clearInterval(heartbeat);
      response.end('data: [DONE]\n\n');
    },
    breakOff: (data) => {
      clearInterval(heartbeat);
      const destroy = () => response.destroy();
      const deadline = setTimeout(destroy, LAST_WORD_MS);
      response.once('close', () => clearTimeout(deadline));
      // A reader that is told of the broken connection forgets what it has not read yet: it gets a moment to read.
      response.write(`data: ${data}\n\n`, () => setTimeout(destroy, READ_MS));
    },
  };
}

function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const settle = () => {
    response.off('drain', settle).off('close', settle);
    signal.removeEventListener('abort', settle);
    resolve();
  };
  response.once('drain', settle).once('close', settle);
  signal.addEventListener('abort', settle);
  if (response.destroyed || signal.aborted) settle();
  return promise;
}
