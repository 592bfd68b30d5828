import { randomUUIDv7 } from 'node:crypto';
import type { Server } from 'node:http';
import type { ProtectedResource } from '@sidenote/contract/wire';
import Fastify, { type FastifyInstance } from 'fastify';
import type { PeopleSeen } from './insights/people-seen.ts';
import type { Log } from './log.ts';
import { addDocsRoutes } from './operations/docs-routes.ts';
import type { Drain } from './operations/drain.ts';
import type { Metrics } from './operations/metrics.ts';
import { addMetricsRoute } from './operations/metrics-route.ts';
import { addProbeRoutes } from './operations/probe-routes.ts';
import type { Readiness } from './operations/readiness.ts';
import { traceRequests } from './operations/traced-requests.ts';
import type { Tracing } from './operations/tracing.ts';
import { type AdminRouteParts, addAdminRoutes } from './routes/admin/admin-routes.ts';
import { addChatRoute, type ChatParts } from './routes/chat.ts';
import { addExplainRoute, type ExplainParts } from './routes/explain.ts';
import { answerFailures, sendFailure } from './routes/failures.ts';
import { addFeedbackRoutes } from './routes/feedback.ts';
import { addGraphRoutes, type GraphRouteParts } from './routes/graph.ts';
import { takeJsonOnly } from './routes/json-body.ts';
import { addModelsRoute } from './routes/models.ts';
import { guardOrigins } from './routes/origins.ts';
import { addOutcomesRoute } from './routes/outcomes.ts';
import { addPolicyRoute } from './routes/policy.ts';
import { addProtectedResourceRoute, PROTECTED_RESOURCE_PATH } from './routes/protected-resource.ts';
import { refuseOddRequests, tellRequests } from './routes/requests.ts';
import { type Gate, guardRoutes } from './routes/rules.ts';
import { addScimRoutes, type ScimParts } from './routes/scim/scim.ts';
import { addTermsRoute } from './routes/terms.ts';
import { addTransparencyRoute, type TransparencyParts } from './routes/transparency.ts';
import { addTryOutRoute } from './routes/try-out.ts';
import { addUpdatesRoute, type UpdateParts } from './routes/updates.ts';
import type { Storage } from './storage/database.ts';
import type { FleetCounts } from './updates/fleet-counts.ts';

export interface AppParts
  extends ChatParts,
    ExplainParts,
    Gate,
    Pick<GraphRouteParts, 'graph'>,
    UpdateParts,
    Pick<TransparencyParts, 'retention'> {
  readonly server: Server;
  readonly storage: Storage;
  /** Where this gateway's data stays. */
  readonly region: string;
  readonly log: Log;
  readonly bodyBytes: number;
  readonly isOrigin: (origin: string) => boolean;
  readonly resource: ProtectedResource;
  readonly drain: Drain;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  /** Where `/metrics` is on the gateway's own address, and the token it asks for; undefined where it is not. */
  readonly metricsRoute: { readonly tokenFile: string | undefined } | undefined;
  readonly readiness: () => Promise<Readiness>;
  readonly scim: ScimParts;
  readonly admin: AdminRouteParts;
  readonly fleet: FleetCounts;
  readonly insights: Pick<PeopleSeen, 'note'>;
  /** Adds the admin console, where there is a build of it. */
  readonly mountConsole: (app: FastifyInstance) => void;
  /** Adds the routes of the sample sign-in, where that is configured. */
  readonly mountIdentity: (app: FastifyInstance) => Promise<void>;
}

/** Puts the gateway's routes together. The order of the guards is the order in which a request is refused. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: parts.bodyBytes,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    // Ids that grow with time keep new rows beside each other in an index.
    genReqId: () => randomUUIDv7(),
    serverFactory: (handler) => parts.server.on('request', handler),
    frameworkErrors: (error, request, reply) => sendFailure(error, request, reply, parts.log),
  });
  app.decorate(
    'challenge',
    `Bearer resource_metadata="${new URL(PROTECTED_RESOURCE_PATH, parts.resource.resource)}"`,
  );

  traceRequests(app, parts.tracing);
  tellRequests(app, parts);
  answerFailures(app, parts.log);
  refuseOddRequests(app, parts.drain);
  guardOrigins(app, { isOrigin: parts.isOrigin, ownOrigin: new URL(parts.resource.resource).origin });
  guardRoutes(app, parts);
  takeJsonOnly(app);

  addProbeRoutes(app, parts.readiness);
  if (parts.metricsRoute !== undefined) addMetricsRoute(app, parts.metrics, parts.metricsRoute.tokenFile);
  addDocsRoutes(app, parts.resource.resource);
  addProtectedResourceRoute(app, parts.resource);
  addUpdatesRoute(app, parts);
  addPolicyRoute(app, {
    region: parts.region,
    upstream: () => parts.relay.provenance(),
    fleet: parts.fleet,
    peopleSeen: parts.insights,
  });
  addModelsRoute(app, (action) => parts.relay.canAnswer(action));
  addChatRoute(app, parts);
  addTryOutRoute(app, parts);
  addFeedbackRoutes(app, parts);
  addOutcomesRoute(app, parts);
  addGraphRoutes(app, parts);
  addScimRoutes(app, parts.scim);
  addTermsRoute(app);
  addExplainRoute(app, parts);
  addTransparencyRoute(app, parts);
  addAdminRoutes(app, parts.admin);
  parts.mountConsole(app);
  await parts.mountIdentity(app);

  await app.ready();
  return app;
}
