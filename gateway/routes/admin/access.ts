import { accessSchema } from '@sidenote/contract/access';
import type { FastifyInstance } from 'fastify';
import { accessTo } from '../../access/access.ts';
import type { GatewayConfig } from '../../config.ts';
import type { Issuer } from '../../identity/issuer.ts';
import type { Routing } from '../../providers/routing.ts';
import { listDataOut } from '../../storage/data-out.ts';
import type { Storage } from '../../storage/database.ts';
import { callerOf } from '../rules.ts';

export interface AccessRouteParts {
  readonly storage: Storage;
  readonly config: GatewayConfig;
  readonly routing: () => Routing;
  readonly issuerOf: (orgId: string) => Issuer;
}

/** `GET /v1/admin/access`: who and what can see something of the organisation, generated from what is configured. */
export function addAccessRoute(app: FastifyInstance, parts: AccessRouteParts): void {
  const { storage, config, routing, issuerOf } = parts;
  app.get(
    '/v1/admin/access',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Who can see what',
          description:
            'Read off what this gateway runs with: roles with their screens and routes, whose sign-in is taken and what gives a role, the directory, providers and sub-processors, files and webhooks, metrics, traces and logs, and what is kept about whom for how long.',
          answers: [{ status: 200, says: 'All of it, as of now.', schema: accessSchema }],
        },
      },
    },
    async (request) => {
      const { organisation } = callerOf(request);
      const routes = request.server.ruledRoutes;
      const { id } = organisation;
      const leaves = await storage.inOrganisation(id, (db) => listDataOut(db, id));
      return accessTo({
        config,
        organisation,
        issuer: issuerOf(organisation.id),
        routing: routing(),
        routes,
        leaves,
      });
    },
  );
}
