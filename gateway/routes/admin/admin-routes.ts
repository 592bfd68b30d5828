import type { FastifyInstance } from 'fastify';
import { type AccessRouteParts, addAccessRoute } from './access.ts';
import { addAuditRoutes } from './audit.ts';
import { addCertificationRoute, type CertificationParts } from './certifications.ts';
import type { ConnectorParts } from './connector-act.ts';
import { addConnectorRoutes } from './connectors.ts';
import { addDeployRoute, type DeployParts } from './deploy.ts';
import { addExportRoutes } from './exports.ts';
import { addFleetRoute, type FleetParts } from './fleet.ts';
import { addGraphRoutes, type GraphParts } from './graph.ts';
import { addInsightsRoutes } from './insights.ts';
import type { KeyParts } from './key-change.ts';
import { addKeyRoutes } from './keys.ts';
import { addNotesRoute, type NoteParts } from './notes.ts';
import { addOrganisationRoutes } from './organisation.ts';
import { addPeopleRoutes } from './people.ts';
import { addProvidersRoute, type ProviderParts } from './providers.ts';
import { addTrustRoute, type TrustRouteParts } from './trust.ts';
import { addUndoRoutes } from './undo.ts';
import type { WebhookParts } from './webhook-act.ts';
import { addWebhookRoutes } from './webhooks.ts';

export type AdminRouteParts = KeyParts &
  FleetParts &
  TrustRouteParts &
  CertificationParts &
  DeployParts &
  ProviderParts &
  NoteParts &
  AccessRouteParts &
  WebhookParts &
  ConnectorParts &
  GraphParts;

/** Everything that admins do, each about their own organisation: no route names another. */
export function addAdminRoutes(app: FastifyInstance, parts: AdminRouteParts): void {
  addOrganisationRoutes(app, parts);
  addPeopleRoutes(app, parts);
  addKeyRoutes(app, parts);
  addAuditRoutes(app, parts);
  addUndoRoutes(app, parts);
  addExportRoutes(app, parts);
  addTrustRoute(app, parts);
  addCertificationRoute(app, parts);
  addDeployRoute(app, parts);
  addProvidersRoute(app, parts);
  addNotesRoute(app, parts);
  addAccessRoute(app, parts);
  addWebhookRoutes(app, parts);
  addConnectorRoutes(app, parts);
  addFleetRoute(app, parts);
  addInsightsRoutes(app, parts);
  addGraphRoutes(app, parts);
}
