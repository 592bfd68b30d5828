import type { Server } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { buildApp } from './app.ts';
import { openCluster } from './cluster/open-cluster.ts';
import type { GatewayConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type Identify, openIdentify } from './identity/identify.ts';
import { organisationsByClaim } from './identity/organisation-of.ts';
import { pseudonyms } from './identity/person.ts';
import { signInOf } from './identity/sign-in.ts';
import { openLimits } from './limits/open-limits.ts';
import { addressOf, listen } from './listener.ts';
import { openLog } from './log.ts';
import { countedRecords } from './operations/counted-records.ts';
import { openOperations } from './operations/operations.ts';
import type { Rules } from './policy/decide.ts';
import { type RuledOrganisation, ruled } from './policy/state.ts';
import { watchPolicy } from './policy/watch.ts';
import { openRelay } from './relay/open-relay.ts';
import { trackRunning } from './relay/running.ts';
import { Refusal } from './routes/refusal.ts';
import type { Caller, RuledRoute } from './routes/rules.ts';
import { openStorage, type Storage } from './storage/database.ts';
import { writeInteractions } from './storage/interactions.ts';
import { findOrganisation } from './storage/organisations.ts';
import { startRecordQueue } from './storage/record-queue.ts';
import { ensureConfigured } from './storage/seed.ts';

/** How long a stopping gateway waits for connections to end by themselves. */
const STOP_MS = 2_000;

export interface Gateway {
  /** Where the gateway listens, without a trailing slash. */
  readonly url: string;
  /** Where metrics and probes are read on an address of their own, if anywhere. */
  readonly metricsUrl: string | undefined;
  /** Every route with the rule it is guarded by. */
  readonly routes: readonly RuledRoute[];
  /** Lets running answers end for as long as configured, or until the signal aborts; then closes. */
  drain(hurry: AbortSignal): Promise<void>;
  /** Ends running answers with `busy`, writes what is still to be recorded and closes everything. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  /** Where log lines go; standard output unless told otherwise. */
  readonly writeLog?: (line: string) => void;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Starts a gateway. Rejects with a `ConfigError` when the configuration cannot be followed. */
export async function startGateway(config: GatewayConfig, options: GatewayOptions = {}): Promise<Gateway> {
  const { writeLog = (line: string) => void process.stdout.write(line), environment = process.env } = options;
  refuseUncheckedTls(environment);
  const log = openLog(config.logLevel, writeLog);
  const relay = await openRelay(config, {
    environment,
    onRefused: log.registryRefused,
    onUnforeseen: (error) => log.failure('request', error),
  });
  const storage = await openConfiguredStorage(config).catch(async (error: unknown) => {
    await relay.close();
    throw error;
  });
  const onAway = (error: unknown) => log.failure('redis', error);
  const cluster = await openCluster(config, onAway).catch(async (error: unknown) => {
    await Promise.all([relay.close(), storage.close()]);
    throw error;
  });
  const { membership } = cluster;
  const limits = await openLimits(config, { membership, storage });
  const closeParts = async () => {
    await limits.close();
    await Promise.all([cluster.close(), relay.close(), storage.close()]);
  };
  const server = await listen(config.listen).catch(async (error: unknown) => {
    await closeParts();
    throw error;
  });
  const url = addressOf(server, config.listen.host);

  const records = startRecordQueue({
    write: (batch) => storage.acrossOrganisations((db) => writeInteractions(db, batch)),
    onFailure: (error) => log.failure('records', error),
  });
  const { heartbeatMs, bodyBytes } = config.limits;
  const running = trackRunning<Rules>();
  const watch = watchPolicy({
    running,
    findOrganisation: (id) => findRuled(storage, id),
    onFailure: (error) => log.failure('policy', error),
  });
  const publicUrl = (config.publicUrl ?? url).replace(/\/$/, '');
  const signIn = signInOf(config, publicUrl, (error) => log.failure('request', error));
  const operations = await openOperations(config, {
    checks: [
      { reason: 'database', works: () => databaseAnswers(storage) },
      {
        reason: 'redis',
        works: () => (membership?.awayMs() ?? 0) === 0,
        carriesMs: config.limits.ownShareMs,
      },
    ],
    providers: () => new Set(relay.routing().all.map(({ provenance }) => provenance.provider)),
    running: running.count,
  }).catch(async (error: unknown) => {
    watch.stop();
    await Promise.all([closeServer(server), closeParts()]);
    throw error;
  });
  const { drain, metrics } = operations;
  const identity = openIdentify({
    issuers: signIn.issuers,
    organisationOf: organisationsByClaim(config.organisations, signIn.issuers[0].issuer),
    personOf: pseudonyms(config.dataDir),
  });

  const app = await buildApp({
    ...{ server, storage, log, limits, running, relay, heartbeatMs, bodyBytes, ...operations },
    records: countedRecords(records, metrics),
    origins: signIn.origins,
    resource: signIn.resource,
    identify: callerFinder(identity, storage),
    mountIdentity: signIn.mount,
  });

  const stop = once(async () => {
    drain.refuse();
    watch.stop();
    running.stopAll('busy');
    await closeServer(server);
    await app.close();
    await records.close().catch((error: unknown) => log.failure('records', error));
    await Promise.all([closeParts(), operations.close()]);
  });

  return {
    url,
    metricsUrl: operations.metricsUrl,
    routes: app.ruledRoutes,
    drain: async (hurry) => {
      await drain.run(config.operations.drain, hurry);
      await stop();
    },
    close: stop,
  };
}

function callerFinder(identity: Identify, storage: Storage) {
  return async (request: FastifyRequest): Promise<Caller> => {
    const { principal, orgId, person } = await identity.identify(request.raw.rawHeaders);
    const organisation = orgId === undefined ? undefined : await findRuled(storage, orgId);
    if (organisation === undefined) throw new Refusal('not_opted_in');
    return { principal, organisation, person };
  };
}

async function findRuled(storage: Storage, id: string): Promise<RuledOrganisation | undefined> {
  const organisation = await storage.inOrganisation(id, (db) => findOrganisation(db, id));
  return organisation && ruled(organisation, []);
}

async function openConfiguredStorage(config: GatewayConfig): Promise<Storage> {
  try {
    const storage = await openStorage({ dataDir: config.dataDir });
    await storage.acrossOrganisations((db) => ensureConfigured(db, config));
    return storage;
  } catch {
    throw new ConfigError(
      'Configuration key dataDir: the gateway cannot keep its database there. Check that the folder can be written and the disk is not full, or change it or SIDENOTE_DATA_DIR.',
    );
  }
}

function refuseUncheckedTls(environment: NodeJS.ProcessEnv): void {
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    throw new ConfigError(
      'The environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so no certificate would be checked. Remove it, and add a private authority with NODE_EXTRA_CA_CERTS.',
    );
}

/** Whether the database answers a query. */
async function databaseAnswers(storage: Storage): Promise<boolean> {
  await storage.acrossOrganisations((db) => db.selectFrom('organisation').select('id').limit(1).execute());
  return true;
}

/** Runs a function for the first call; later ones get the same promise. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}

async function closeServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const deadline = setTimeout(() => server.closeAllConnections(), STOP_MS);
  server.close(() => resolve());
  server.closeIdleConnections();
  await promise;
  clearTimeout(deadline);
}
