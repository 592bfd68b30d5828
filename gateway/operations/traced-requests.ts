import type { FastifyInstance, FastifyRequest } from 'fastify';
import { noSpan, type Span, type Tracing } from './tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | null;
  }
}

/** Gives each request a span from its first hook to the end of its answer; probes are left out. */
export function traceRequests(app: FastifyInstance, tracing: Tracing): void {
  app.decorateRequest('span', null);
  if (!tracing.on) return;
  app.addHook('onRequest', async (request) => {
    const { traceparent } = request.headers;
    if (request.routeOptions.config.rule === 'probe') return;
    request.span = tracing.begin(typeof traceparent === 'string' ? traceparent : undefined);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, outcome } = request;
    request.span?.end({
      method,
      status: reply.raw.statusCode,
      ...(routeOptions.url === undefined ? {} : { route: routeOptions.url }),
      ...(outcome === null ? {} : { outcome }),
    });
  });
}

/** The span of a request, for its parts. */
export function spanOf(request: FastifyRequest): Span {
  return request.span ?? noSpan;
}
