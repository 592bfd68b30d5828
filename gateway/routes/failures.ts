import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Code } from '@sidenote/contract/faults';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IdentityFault } from '../identity/fault.ts';
import { STEP_UP } from '../identity/fresh.ts';
import type { Log } from '../log.ts';
import { type Outcome, RelayFault } from '../relay/fault.ts';
import { StorageFault } from '../storage/fault.ts';
import { errorBody, Refusal, statusOf } from './refusal.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** How long a connection that is not understood stays open for its answer to be read. */
const LINGER_MS = 500;

/** The longest wait that a provider asks for and clients are told. */
const LONGEST_RETRY_SECONDS = 3_600;

/** Codes of Fastify's own errors that are more than a request nobody understands. */
const frameworkCodes: Record<string, Code> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
};

/** Makes every failure of a request one of our codes in OpenAI's form; nobody else's message gets through. */
export function answerFailures(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => sendFailure(error, request, reply, log));
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(app, request.url);
    if (methods.length === 0) throw new Refusal('not_found');
    request.outcome = 'invalid_request';
    return reply.code(405).header('allow', methods.join(', ')).send(errorBody('invalid_request'));
  });
}

/** What a request that failed is told, and how it ended; an error that is not foreseen is logged and `internal`. */
export function judge(error: unknown, request: FastifyRequest, log: Log): Refusal {
  request.outcome = outcomeOf(error);
  if (error instanceof StorageFault || request.outcome === 'internal') log.failure('request', error);
  return refusalOf(error);
}

/**
 * Answers with the code of an error, past the framework: where a hook of an answer failed, it would fail at this one as well,
 * and Fastify would tell whoever asked what the error said.
 */
export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const refusal = judge(error, request, log);
  const { retryAfterSeconds } = refusal.facts;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  if (refusal.code === 'signed_out') reply.header('www-authenticate', request.server.challenge);
  if (refusal.code === 'fresh_sign_in_needed')
    reply.header('www-authenticate', `${request.server.challenge}, ${STEP_UP}`);
  const body = JSON.stringify(errorBody(refusal.code, refusal.param, refusal.facts));
  reply.hijack();
  if (reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  reply.type('application/json; charset=utf-8').header('content-length', Buffer.byteLength(body));
  for (const [name, value = ''] of Object.entries(reply.getHeaders())) {
    try {
      reply.raw.setHeader(name, value);
    } catch {
      // One that cannot be sent must not keep the answer back.
    }
  }
  reply.raw.writeHead(statusOf(refusal.code)).end(body);
}

/** How a request ended that ended with an error. */
export function outcomeOf(error: unknown): Outcome {
  return error instanceof RelayFault ? error.code : refusalOf(error).code;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof IdentityFault) return new Refusal(error.code);
  if (error instanceof StorageFault) return new Refusal('storage_unavailable');
  // Nobody is left to read the answer to a request that its client stopped.
  if (error instanceof RelayFault) {
    const { retryAfterMs: wait } = error.hint;
    const retryAfterSeconds =
      wait === undefined ? undefined : Math.min(Math.ceil(wait / 1_000), LONGEST_RETRY_SECONDS);
    return new Refusal(error.code === 'stopped' ? 'busy' : error.code, null, { retryAfterSeconds });
  }
  if (!(error instanceof Error)) return new Refusal('internal');
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  const known = frameworkCodes[code];
  if (known !== undefined) return new Refusal(known);
  return new Refusal(statusCode >= 400 && statusCode < 500 ? 'invalid_request' : 'internal');
}

function methodsOf(app: FastifyInstance, url: string): string[] {
  const path = url.split('?', 1)[0] ?? '';
  return METHODS.filter((method) => app.findRoute({ method, url: path }) !== null);
}

/** Answers what Node's parser could not make a request of: broken framing, headers too large or too slow. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(errorBody('invalid_request'));
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  // Destroyed at once, the answer would be lost where the client is still sending.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
