import type { FastifyInstance } from 'fastify';

/** `GET /healthz`: the process is up and answers. */
export function addHealthRoute(app: FastifyInstance): void {
  app.get('/healthz', { config: { rule: 'public' } }, async () => ({ status: 'ok' }));
}
