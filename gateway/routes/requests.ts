import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';
import { Refusal } from './refusal.ts';

/** One line for each request, when its answer is over or broken. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    log.request({
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? '-',
      status: reply.raw.statusCode,
      code: request.outcome,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

/** Refuses what a well-meant client never sends, and everything once the gateway is on its way down. */
export function refuseOddRequests(app: FastifyInstance, isClosing: () => boolean): void {
  app.addHook('onRequest', async (request) => {
    if (isClosing()) throw new Refusal('busy');
    // Node takes the first of two; a proxy in front may take the second (RFC 9112, section 3.2).
    if (countHeader(request.raw.rawHeaders, 'host') !== 1) throw new Refusal('invalid_request');
  });
}

function countHeader(rawHeaders: readonly string[], name: string): number {
  return rawHeaders.filter((value, at) => at % 2 === 0 && value.toLowerCase() === name).length;
}
