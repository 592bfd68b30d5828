import type { GatewayConfig } from '../config.ts';
import { type Drain, openDrain } from './drain.ts';
import { type WatchedGauges, watchGauges } from './gauges.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { metricsAccessOf } from './metrics-access.ts';
import { listenForMetrics } from './metrics-listener.ts';
import { type Readiness, type ReadinessCheck, watchReadiness } from './readiness.ts';
import { openTracing, type Tracing } from './tracing.ts';

export interface Operations {
  readonly drain: Drain;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly readiness: () => Promise<Readiness>;
  /** Where `/metrics` is on the gateway's own address; undefined where it is not. */
  readonly metricsRoute: { readonly tokenFile: string | undefined } | undefined;
  /** Where metrics and probes are read on an address of their own, if anywhere. */
  readonly metricsUrl: string | undefined;
  close(): Promise<void>;
}

export interface OperationsParts {
  readonly checks: readonly ReadinessCheck[];
  /** Names of the providers, as records have them. */
  readonly providers: () => ReadonlySet<string>;
  /** Answers under way. */
  readonly running: () => number;
  /** What else is read from the gateway's parts when its metrics are. */
  readonly gauges: WatchedGauges;
}

/**
 * What whoever runs the gateway sees of it: metrics, probes, and how it stops. Throws a `ConfigError` when the address
 * of the metrics cannot be had.
 */
export async function openOperations(config: GatewayConfig, parts: OperationsParts): Promise<Operations> {
  const { listen, tokenFile } = config.operations.metrics;
  const access = metricsAccessOf(config);
  const drain = openDrain(parts.running);
  const metrics = openMetrics({ providers: parts.providers });
  const tracing = await openTracing(config.operations.traces);
  const readiness = watchReadiness(parts.checks, { isDraining: drain.isDraining });
  watchGauges(metrics.registry, parts.gauges);
  watchGauges(metrics.registry, {
    numbers: [{ name: 'running_answers', help: 'Answers under way.', read: parts.running }],
  });
  const listener =
    listen === undefined ? undefined : await listenForMetrics({ listen, tokenFile, metrics, readiness });
  return {
    drain,
    metrics,
    tracing,
    readiness,
    metricsRoute: access === 'token' || access === 'this-machine' ? { tokenFile } : undefined,
    metricsUrl: listener?.url,
    close: async () => {
      metrics.close();
      await Promise.all([listener?.close(), tracing.close()]);
    },
  };
}
