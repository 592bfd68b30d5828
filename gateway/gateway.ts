import { buildApp } from './app.ts';
import { openCluster } from './cluster/open-cluster.ts';
import type { GatewayConfig } from './config.ts';
import { sealOpenScopes } from './connectors/sealed-scopes.ts';
import { startConnectors } from './connectors/worker.ts';
import { openConsole } from './console/open-console.ts';
import { CONSOLE_PATH } from './console/paths.ts';
import { startAnalyses } from './graph/analysis/job.ts';
import { startForgetting } from './graph/forget-job.ts';
import { nameKinds } from './graph/kind-names.ts';
import { openGraph } from './graph/open-graph.ts';
import { openIdentity } from './identity/open-identity.ts';
import { signInOf } from './identity/sign-in.ts';
import { openInsights } from './insights/open-insights.ts';
import { pricesOf } from './insights/prices.ts';
import { storedKeys } from './keys/stored-keys.ts';
import { openLimits } from './limits/open-limits.ts';
import { listen } from './listener.ts';
import { liveFacts } from './live-facts.ts';
import { openLog } from './log.ts';
import { countedLimits } from './operations/counted-limits.ts';
import { countedRecords } from './operations/counted-records.ts';
import { gaugesOf } from './operations/gateway-gauges.ts';
import { metricsAccessOf } from './operations/metrics-access.ts';
import { openOperations } from './operations/operations.ts';
import { readinessChecks } from './operations/readiness-checks.ts';
import packageJson from './package.json' with { type: 'json' };
import { openPolicy } from './policy/open-policy.ts';
import { unknownPerson } from './policy/people.ts';
import type { Review } from './policy/watch.ts';
import { askOnce } from './relay/ask-once.ts';
import { openRelay } from './relay/open-relay.ts';
import { trackRunning } from './relay/running.ts';
import { callerFinder, directoryFinder } from './routes/callers.ts';
import { openRequestRates } from './routes/request-rates.ts';
import type { RuledRoute } from './routes/rules.ts';
import { keepRecords } from './storage/keep-records.ts';
import { openKept } from './storage/open-kept.ts';
import { findStandings } from './storage/person-standing.ts';
import { DamagedJournal } from './storage/record-journal.ts';
import { startRecordQueue } from './storage/record-queue.ts';
import { startRetention } from './storage/retention-job.ts';
import { isOnThisMachineAlone } from './this-machine.ts';
import { checkEvidence } from './trust/certifications.ts';
import { refuseUncheckedTls } from './unchecked-tls.ts';
import { countedChecks } from './updates/counted-checks.ts';
import { openFleetCounts } from './updates/fleet-counts.ts';
import { openUpdatesFolder } from './updates/updates-folder.ts';
import { startWebhooks } from './webhooks/worker.ts';

/** How long a stopping gateway waits for connections to end by themselves. */
const STOP_MS = 2_000;

/** How long a drained gateway still tells those who have just connected to come back. */
const LATE_MS = 500;

export interface Gateway {
  /** Where the gateway listens, without a trailing slash. */
  readonly url: string;
  /** Where admins find the console; undefined where there is no build of it. */
  readonly consoleUrl: string | undefined;
  /** Where metrics and probes are read on an address of their own, if anywhere. */
  readonly metricsUrl: string | undefined;
  /** Every route with the rule it is guarded by. */
  readonly routes: readonly RuledRoute[];
  /** Follows a change of an organisation at once; one that nobody tells of is followed within a second. */
  organisationChanged(orgId: string): Promise<void>;
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
  // Closed in the opposite order of opening, by the end of the gateway or by a start that fails halfway.
  await using opened = new AsyncDisposableStack();
  const keep = <Part extends { close(): unknown }>(part: Part): Part => {
    opened.defer(async () => void (await part.close()));
    return part;
  };
  const log = openLog(config.logLevel, writeLog);
  const onRequestFailure = (error: unknown) => log.failure('request', error);
  const onRecordsFailure = (error: unknown) => log.failure('records', error);
  await checkEvidence(config.trust.certifications);
  const { storage, journal, lock, secrets } = keep(await openKept(config, environment));
  if (journal.damaged > 0) log.failure('records', new DamagedJournal());
  const { masterKey, pseudonymKey, auditKey, graphKey } = secrets;
  const keys = storedKeys({ storage, masterKey, onFailure: onRequestFailure });
  const relay = keep(
    await openRelay(config, {
      environment,
      stored: keys,
      onRefused: log.registryRefused,
      onUnforeseen: onRequestFailure,
    }),
  );
  const cluster = keep(await openCluster(config, (error) => log.failure('redis', error)));
  const { membership, signals } = cluster;
  const limits = keep(
    await openLimits(config, {
      ...{ membership, storage },
      onFailure: onRecordsFailure,
    }),
  );

  const records = startRecordQueue({
    journal,
    write: (batch) => keepRecords(storage, batch),
    onFailure: onRecordsFailure,
  });
  opened.defer(() => records.close().catch(onRecordsFailure));
  keep(
    startRetention({
      ...{ storage, auditKey: secrets.auditKey, days: config.retention },
      onFailure: onRecordsFailure,
    }),
  );
  const fleet = keep(openFleetCounts({ storage, onFailure: onRecordsFailure }));
  const insights = keep(
    openInsights({ storage, priceOf: pricesOf(relay.routing), onFailure: onRecordsFailure }),
  );
  const graph = keep(openGraph({ storage, graphKey }));
  await storage.acrossOrganisations((db) => sealOpenScopes(db, graph.keysOf));
  keep(startForgetting({ storage, onFailure: onRecordsFailure }));
  const gatewayIsLoopback = isOnThisMachineAlone(config);
  const webhooks = keep(
    startWebhooks({
      ...{ storage, masterKey, auditKey, gatewayIsLoopback, version: packageJson.version },
      onFailure: (error) => log.failure('webhooks', error),
    }),
  );
  const connectors = keep(
    startConnectors({
      ...{ storage, masterKey, graphKey: secrets.graphKey, gatewayIsLoopback },
      isAlone: membership === undefined,
      onFailure: (error) => log.failure('connectors', error),
    }),
  );
  const { dataDir, databaseUrl, databaseUrlFile } = config;
  const analyses = keep(
    startAnalyses({
      ...{ storage, graphKey, database: { dataDir, databaseUrl, databaseUrlFile } },
      onDone: (orgId, week) =>
        nameKinds(
          { storage, keysOf: graph.keysOf, ask: (orgId, asked) => askOnce(relay, orgId, asked) },
          orgId,
          week,
        ),
      onFailure: (error) => log.failure('graph', error),
    }),
  );
  const updates = openUpdatesFolder(config.updates.dir);
  const running = trackRunning<Review>();
  const processorsFor = () => relay.processors();
  const policy = keep(
    openPolicy({
      ...{ storage, running, signals },
      processorsFor,
      onFailure: (error) => log.failure('policy', error),
    }),
  );

  const listener = await listen(config.listen);
  opened.defer(() => listener.close({ graceMs: STOP_MS }));
  const { server, url } = listener;
  const publicUrl = (config.publicUrl ?? url).replace(/\/$/, '');
  const signIn = signInOf(config, publicUrl, onRequestFailure);
  const { identity, identifyDirectory, peopleChanges, personIn } = openIdentity(config, {
    ...{ signIn, signals, stopPerson: running.stopPerson },
    pseudonymKey,
  });
  const rates = openRequestRates({ ...config.limits, proxies: config.listen.proxies });
  const adminConsole = openConsole(config, {
    ...{ storage, masterKey, identity, signIn, publicUrl, rates, environment },
  });
  const { ownShareMs } = config.limits;
  const operations = keep(
    await openOperations(config, {
      checks: readinessChecks({ storage, lock, relay, membership, ownShareMs }),
      providers: () => new Set(relay.routing().all.map(({ provenance }) => provenance.provider)),
      running: running.count,
      gauges: gaugesOf({ relay, records, identity, membership, ownShareMs }),
    }),
  );
  const { drain, metrics } = operations;
  const { snapshots, people } = policy;
  const standingOf = async (orgId: string, subject: string) => {
    const person = personIn(orgId, subject);
    const found = await storage.inOrganisation(orgId, (db) => findStandings(db, orgId, [person]));
    return found.get(person) ?? unknownPerson;
  };
  const { heartbeatMs, bodyBytes } = config.limits;
  const { organisations, region, regions } = config;
  const app = await buildApp({
    ...{
      server,
      storage,
      log,
      region,
      running,
      relay,
      heartbeatMs,
      bodyBytes,
      fleet,
      insights,
      updates,
      ...operations,
    },
    countCheck: countedChecks(metrics.registry),
    records: countedRecords(records, metrics),
    limits: countedLimits(limits, metrics),
    isOrigin: signIn.isOrigin,
    resource: signIn.resource,
    identify: callerFinder({
      ...{ snapshots, people, keys, region, regions },
      identified: adminConsole.identified,
      isReplaced: () => lock.state() === 'taken',
    }),
    rates,
    identifyDirectory: directoryFinder({ identifyDirectory, organisations, region, regions }),
    scim: { storage, auditKey, log, publicUrl, people: peopleChanges, personOf: personIn },
    standingOf,
    retention: config.retention,
    graph: {
      ...graph,
      peopleChanged: async (orgId) => {
        await Promise.all([signals.publish({ kind: 'people', orgId }), policy.changed(orgId)]);
      },
    },
    admin: {
      ...{ storage, masterKey, auditKey, records, processorsFor, personOf: personIn, people: peopleChanges },
      graphKeysOf: graph.keysOf,
      ...{
        fleet,
        updates,
        running,
        webhooks,
        connectors,
        analyses,
        gatewayIsLoopback,
        isAlone: membership === undefined,
      },
      ...liveFacts(config, {
        ...{ publicUrl, storage, masterKey, auditKey, membership, processorsFor, signIn, relay },
        onFailure: onRequestFailure,
      }),
      announce: async (change) => {
        await Promise.all([signals.publish(change), policy.changed(change.orgId)]);
      },
    },
    mountConsole: adminConsole.mount,
    mountIdentity: signIn.mount,
  });

  const parts = opened.move();
  log.started({
    database: storage.kind,
    limits: membership === undefined ? 'memory' : 'redis',
    identity: config.identity.kind,
    tls: config.listen.tls !== undefined,
    metrics: metricsAccessOf(config),
    traces: operations.tracing.on,
  });
  const stop = once(async (lateMs: number) => {
    drain.refuse();
    running.stopAll('busy');
    await listener.close({ graceMs: STOP_MS, lateMs });
    await app.close();
    await parts.disposeAsync();
    log.stopped();
  });
  return {
    url,
    consoleUrl: adminConsole.isServed ? `${publicUrl}${CONSOLE_PATH}/` : undefined,
    metricsUrl: operations.metricsUrl,
    routes: app.ruledRoutes,
    organisationChanged: policy.changed,
    drain: async (hurry) => {
      log.stopping(running.count());
      const { graceMs, answersMs } = config.operations.drain;
      await drain.run({ graceMs, answersMs }, hurry);
      // Who gives a stop no time at all, as tests do, wants none for this either.
      await stop(hurry.aborted ? 0 : Math.min(LATE_MS, graceMs + answersMs));
    },
    close: () => stop(0),
  };
}

/** Runs a function for the first call; later ones get the same promise. */
function once<Given>(run: (given: Given) => Promise<void>): (given: Given) => Promise<void> {
  let running: Promise<void> | undefined;
  return (given) => {
    running ??= run(given);
    return running;
  };
}
