import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Readiness, unreadyReasons } from './readiness.ts';
import type { RouteDoc } from './route-doc.ts';

const healthDoc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'Is the process alive?',
  description:
    'For whoever starts the process anew when it is not. Says nothing of what the gateway depends on.',
  answers: [{ status: 200, says: 'It is.', schema: z.strictObject({ status: z.literal('ok') }) }],
};

const readinessSchema = z.strictObject({
  status: z.enum(['ready', 'degraded', 'not_ready']),
  reasons: z.array(z.enum(unreadyReasons)),
});

const readyDoc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'Should requests be sent here?',
  description:
    'For load balancers. Looks at the parts at most once a second. `degraded` is a yes: something is gone, and the gateway serves from what it knows for a bounded time.',
  answers: [
    { status: 200, says: 'Yes.', schema: readinessSchema },
    { status: 503, says: 'No, for these reasons.', schema: readinessSchema },
  ],
};

/** `GET /healthz`: the process is up and answers. `GET /readyz`: a request sent here would be served. */
export function addProbeRoutes(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/healthz', { config: { rule: 'probe', doc: healthDoc } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { rule: 'probe', doc: readyDoc } }, async (_request, reply) => {
    const answer = await readiness();
    return reply
      .code(answer.status === 'not_ready' ? 503 : 200)
      .header('cache-control', 'no-store')
      .send(answer);
  });
}
