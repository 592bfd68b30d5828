import type { FastifyInstance } from 'fastify';
import { addAuditRoutes } from './audit.ts';
import { addFleetRoute, type FleetParts } from './fleet.ts';
import { addKeyRoutes, type KeyParts } from './keys.ts';
import { addOrganisationRoutes } from './organisation.ts';
import { addPeopleRoutes } from './people.ts';

/** Everything that admins do, each about their own organisation: no route names another. */
export function addAdminRoutes(app: FastifyInstance, parts: KeyParts & FleetParts): void {
  addOrganisationRoutes(app, parts);
  addPeopleRoutes(app, parts);
  addKeyRoutes(app, parts);
  addAuditRoutes(app, parts);
  addFleetRoute(app, parts);
}
