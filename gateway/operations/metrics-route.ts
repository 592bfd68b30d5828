import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../routes/refusal.ts';
import type { Metrics } from './metrics.ts';
import { mayRead } from './metrics-access.ts';
import type { RouteDoc } from './route-doc.ts';

const doc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'Metrics for Prometheus',
  description:
    'Labels come from closed lists: routes, classes of status, codes, actions, providers. Only on a gateway of this machine alone, or with the token of the configured file; otherwise on an address of its own or not at all.',
  answers: [{ status: 200, says: 'All series.', type: 'text/plain', schema: z.string() }],
  codes: ['signed_out'],
};

/** `GET /metrics`: everything that is counted, in Prometheus' text format. */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, tokenFile: string | undefined): void {
  app.get('/metrics', { config: { rule: 'probe', doc } }, async (request, reply) => {
    if (!(await mayRead(tokenFile, request.headers.authorization))) throw new Refusal('signed_out');
    return reply.type(metrics.registry.contentType).send(await metrics.text());
  });
}
