import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';
import type { Drain } from '../operations/drain.ts';
import type { Metrics } from '../operations/metrics.ts';
import { Refusal } from './refusal.ts';
import { changesSomething } from './rules.ts';

/** One line in the log for each request, and its count, when its answer is over or broken. */
export function tellRequests(app: FastifyInstance, { log, metrics }: { log: Log; metrics: Metrics }): void {
  // Hooks that wait for nothing are called back: a promise for each costs every request.
  app.addHook('onResponse', (request, reply, done) => {
    metrics.request({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.raw.statusCode,
      outcome: request.outcome,
      ms: reply.elapsedTime,
    });
    const { url: route = '-', config } = request.routeOptions;
    if (reply.raw.statusCode < 400 && changesSomething(config.rule))
      log.act({ id: request.id, method: request.method, route });
    log.request({
      id: request.id,
      method: request.method,
      route,
      status: reply.raw.statusCode,
      code: request.outcome,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}

/** Refuses what a well-meant client never sends, and everything but probes once the gateway is on its way down. */
export function refuseOddRequests(app: FastifyInstance, drain: Drain): void {
  app.addHook('onRequest', (request, reply, done) => {
    // Whoever keeps the connection would send the next request to a gateway that is gone.
    if (drain.isDraining() && request.raw.httpVersionMajor === 1) reply.header('connection', 'close');
    if (drain.isRefusing() && request.routeOptions.config.rule !== 'probe') throw new Refusal('busy');
    // Node takes the first of two; a proxy in front may take the second (RFC 9112, section 3.2).
    if (!namesOneHost(request.raw)) throw new Refusal('invalid_request');
    done();
  });
}

/** HTTP/2 names the host as `:authority`, or in a header of its own, never differently in both (RFC 9113, 8.3.1). */
function namesOneHost({ httpVersionMajor, rawHeaders, headers }: IncomingMessage): boolean {
  const hosts = countHeader(rawHeaders, 'host');
  if (httpVersionMajor === 1) return hosts === 1;
  const authority = headers[':authority'];
  if (authority === undefined) return hosts === 1;
  return hosts === 0 || (hosts === 1 && headers.host === authority);
}

function countHeader(rawHeaders: readonly string[], name: string): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const own = rawHeaders[at];
    if (own?.length === name.length && own.toLowerCase() === name) count += 1;
  }
  return count;
}
