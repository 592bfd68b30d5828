import { providersSchema } from '@sidenote/contract/providers';
import { utcDay } from '@sidenote/contract/utc-day';
import type { FastifyInstance } from 'fastify';
import { type Health, providersOf } from '../../providers/provider-facts.ts';
import type { Endpoint } from '../../providers/registry.ts';
import type { Routing } from '../../providers/routing.ts';
import type { Storage } from '../../storage/database.ts';
import { listProviderKeys } from '../../storage/provider-keys.ts';
import { callerOf } from '../rules.ts';
import { factsOf } from './keys.ts';

export interface ProviderParts {
  readonly storage: Storage;
  /** The gateway's region. */
  readonly region: string;
  readonly routing: () => Routing;
  readonly healthOf: (orgId: string, endpoint: Endpoint) => Health | undefined;
}

/** `GET /v1/admin/providers`: who may be asked here, on which terms, how they are, and about what. */
export function addProvidersRoute(app: FastifyInstance, parts: ProviderParts): void {
  app.get(
    '/v1/admin/providers',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Providers of models',
          description:
            'Everyone who may be asked in this region: their models, what they attest and until when, whose key they are asked with, why nothing is sent to one of them today, how they are as this instance of the gateway has it, and which actions go to whom. No key is told.',
          answers: [{ status: 200, says: 'The providers and the routes.', schema: providersSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const keys = await parts.storage.inOrganisation(orgId, (db) => listProviderKeys(db, orgId));
      return providersOf({
        routing: parts.routing(),
        region: parts.region,
        today: utcDay(),
        keys: keys.map(factsOf),
        healthOf: (endpoint) => parts.healthOf(orgId, endpoint),
      });
    },
  );
}
