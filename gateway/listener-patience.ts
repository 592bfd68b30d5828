import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';

/** How long the other side of a connection is waited for, in milliseconds. */
export interface Patience {
  /** A reader may take nothing of what is written to it. Any progress begins it anew. */
  readonly readMs: number;
  /** The whole of a request may take to arrive. */
  readonly requestMs: number;
  /** A connection of HTTP/2 may stay without a request. */
  readonly idleMs: number;
}

/**
 * Ends connections of HTTP/1.1 whose reader takes nothing of its answer: a thousand of them would hold a thousand
 * answers in memory, without a token. Node bounds only how long requests take to arrive.
 */
export function refuseIdleReader(
  { httpVersionMajor, socket }: IncomingMessage,
  response: ServerResponse,
  { readMs }: Patience,
): void {
  if (httpVersionMajor !== 1) return;
  socket.setTimeout(readMs);
  response.on('timeout', onSilence);
}

function onSilence(socket: Socket): void {
  // Nothing waits to be read: the answer is not there yet.
  if (socket.writableLength === 0) socket.setTimeout(socket.timeout ?? 0);
  else socket.destroy();
}

interface Watched {
  readonly since: number;
  /** When something was last read of what was written, and how much waited then. */
  progressAt: number;
  waiting: number;
}

/**
 * The same for HTTP/2, of which Node bounds nothing: requests that do not arrive, readers that do not read, and
 * sessions without a request. A stream is ended alone, and a session once nothing runs in it.
 */
export function watchSessions(patience: Patience) {
  const sessions = new Map<ServerHttp2Session, { streams: Set<ServerHttp2Stream>; idleSince: number }>();
  const streams = new Map<ServerHttp2Stream, Watched>();

  const look = () => {
    const now = performance.now();
    for (const [stream, watched] of streams)
      if (isStuck(stream, watched, { now, patience })) stream.close(constants.NGHTTP2_CANCEL);
    for (const [session, { streams: own, idleSince }] of sessions)
      if (own.size === 0 && now - idleSince > patience.idleMs) session.close();
  };
  const timer = setInterval(look, Math.min(patience.readMs, patience.requestMs, patience.idleMs) / 4);
  timer.unref();

  const add = (session: ServerHttp2Session) => {
    const kept = { streams: new Set<ServerHttp2Stream>(), idleSince: performance.now() };
    sessions.set(session, kept);
    session.once('close', () => sessions.delete(session));
    session.on('stream', (stream) => {
      const now = performance.now();
      const watched = { since: now, progressAt: now, waiting: 0 };
      streams.set(stream, watched);
      kept.streams.add(stream);
      stream.on('drain', () => {
        watched.progressAt = performance.now();
      });
      stream.once('close', () => {
        streams.delete(stream);
        kept.streams.delete(stream);
        kept.idleSince = performance.now();
      });
    });
  };
  return {
    add,
    /** Asks every session to end once its requests are over. */
    closeAll: () => {
      for (const session of sessions.keys()) session.close();
    },
    stop: () => clearInterval(timer),
  };
}

function isStuck(
  stream: ServerHttp2Stream,
  watched: Watched,
  { now, patience }: { now: number; patience: Patience },
): boolean {
  const waiting = stream.writableLength;
  if (waiting === 0 || waiting < watched.waiting) watched.progressAt = now;
  watched.waiting = waiting;
  const isWhole = stream.endAfterHeaders || stream.readableEnded;
  return now - watched.progressAt > patience.readMs || (!isWhole && now - watched.since > patience.requestMs);
}
