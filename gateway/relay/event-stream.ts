import type { ServerResponse } from 'node:http';
import { Http2ServerResponse } from 'node:http2';

/** A broken stream is told so, but not waited for longer than this by a client that does not read. */
const LAST_WORD_MS = 800;

/**
 * How long after its last word a broken stream stays open, in milliseconds, unless its reader goes first, as ours does: a
 * busy machine takes its time to read, and everything has to be over within a second.
 */
const READ_MS = 500;

/** How long headers wait for the one who answers; then they name the one who was asked. */
const HEADERS_MS = 1_000;

const RST_INTERNAL_ERROR = 2;

export interface EventStream {
  /** Whether headers are gone, and with them the chance to say something else in them. */
  isOpen(): boolean;
  /**
   * Writes events, each a character to a byte.
   *
   * @returns false when the client has no room for more before `onRoom`
   */
  write(events: string): boolean;
  /** The one clean end, after the last events. */
  finish(events: string): void;
  /** Sends a last event and breaks the connection, so that a half answer never looks whole. */
  breakOff(lastEvent: string): void;
}

/**
 * Starts an answer as server-sent events. Headers go out with the first event, or after a second at most; and a
 * comment whenever nothing else was to say for `heartbeatMs`, so that neither a proxy nor the browser's worker takes
 * silence for the end.
 *
 * @param options.headers made when they are sent, and not before
 */
export function openEventStream(
  response: ServerResponse,
  options: { headers: () => Record<string, string>; heartbeatMs: number; onRoom: () => void },
): EventStream {
  const { headers, heartbeatMs, onRoom } = options;
  let open = false;
  let full = false;
  let framed = false;

  /** What stands before the first event, once headers are on their way. */
  const opening = (): string => {
    if (open) return '';
    open = true;
    clearTimeout(unopened);
    response.writeHead(200, {
      ...headers(),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    framed = takeFraming(response);
    return ': sidenote\n\n';
  };
  const put = (text: string, written?: () => void) => {
    const all = opening() + text;
    return response.write(framed ? frame(all) : all, 'latin1', written);
  };
  const unopened = setTimeout(() => put(''), Math.min(HEADERS_MS, heartbeatMs));
  const beat = setInterval(() => {
    if (!full) put(': still working\n\n');
  }, heartbeatMs);
  const quiet = () => {
    clearTimeout(unopened);
    clearInterval(beat);
  };
  response.once('close', quiet);
  response.on('drain', () => {
    full = false;
    onRoom();
  });

  return {
    isOpen: () => open,
    write: (events) => {
      beat.refresh();
      full = !put(events);
      return !full;
    },
    finish: (events) => {
      quiet();
      const all = `${opening()}${events}data: [DONE]\n\n`;
      response.end(framed ? `${frame(all)}0\r\n\r\n` : all, 'latin1');
    },
    breakOff: (lastEvent) => {
      quiet();
      const cut = () => breakConnection(response);
      const deadline = setTimeout(cut, LAST_WORD_MS);
      response.once('close', () => clearTimeout(deadline));
      // A reader that is told of the broken connection forgets what it has not read yet: it gets a moment to read.
      put(lastEvent, () => setTimeout(cut, READ_MS));
    },
  };
}

/**
 * Takes HTTP/1.1's chunks over from Node, which writes each in four parts; a stream of many small ones costs half as
 * much when each is one. Over HTTP/2, and to a client of HTTP/1.0, there are none.
 */
function takeFraming(response: ServerResponse): boolean {
  if (response.chunkedEncoding !== true) return false;
  response.chunkedEncoding = false;
  return true;
}

/** One chunk, of text whose characters are a byte each. */
function frame(text: string): string {
  return text === '' ? '' : `${text.length.toString(16)}\r\n${text}\r\n`;
}

/** Ends an answer so that its reader learns of it; over HTTP/2 that is the answer's own stream, not the connection. */
function breakConnection(response: ServerResponse): void {
  if (response instanceof Http2ServerResponse) response.stream.close(RST_INTERNAL_ERROR);
  else response.destroy();
}
