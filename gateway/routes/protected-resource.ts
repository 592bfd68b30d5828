import type { ProtectedResource } from '@sidenote/contract/wire';
import type { FastifyInstance } from 'fastify';

export const PROTECTED_RESOURCE_PATH = '/.well-known/oauth-protected-resource';

/** `GET /.well-known/oauth-protected-resource` (RFC 9728): where to sign in for this gateway. */
export function addProtectedResourceRoute(app: FastifyInstance, resource: ProtectedResource): void {
  app.get(PROTECTED_RESOURCE_PATH, { config: { rule: 'public' } }, async () => resource);
}
