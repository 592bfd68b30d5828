import { type ProtectedResource, protectedResourceSchema } from '@sidenote/contract/wire';
import type { FastifyInstance } from 'fastify';
import type { RouteDoc } from '../operations/route-doc.ts';

export const PROTECTED_RESOURCE_PATH = '/.well-known/oauth-protected-resource';

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'Where to sign in',
  description:
    'Protected resource metadata (RFC 9728): all that a client has to be told is the gateway’s address.',
  answers: [
    {
      status: 200,
      says: 'The identity providers, and the client to sign in as at each.',
      schema: protectedResourceSchema,
    },
  ],
};

/** `GET /.well-known/oauth-protected-resource` (RFC 9728): where to sign in for this gateway. */
export function addProtectedResourceRoute(app: FastifyInstance, resource: ProtectedResource): void {
  app.get(PROTECTED_RESOURCE_PATH, { config: { rule: 'public', doc } }, async () => resource);
}
