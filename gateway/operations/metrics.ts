import { catalogue } from '@sidenote/contract/catalogue';
import { type Code, isCode } from '@sidenote/contract/faults';
import { Counter, Histogram, Registry } from 'prom-client';
import { watchProcess } from './process-gauges.ts';

/** Stands for everything that is on no list, so that nobody can make a series by asking. */
const OTHER = 'other';

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']);
const actions: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

const holders: ReadonlySet<string> = new Set(['person', 'organisation', 'everyone']);

/** Seconds: from a refusal's fraction of a millisecond to the longest answer. */
const requestBuckets = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const firstTokenBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32];

export interface RequestCounted {
  readonly method: string;
  /** The route's pattern; undefined where nothing was found. */
  readonly route: string | undefined;
  readonly status: number;
  /** How it ended: one of our codes, or what an answer is recorded with. */
  readonly outcome: string | null;
  readonly ms: number;
}

/** The part of a request's record that is counted. */
export interface AnswerCounted {
  readonly action: string;
  readonly provider: string;
  readonly outcome: string;
  readonly firstTokenMs: number | null;
}

export interface Metrics {
  readonly registry: Registry;
  /** Counts a request that is over. */
  request(request: RequestCounted): void;
  /** Counts an answer that is over, whole or not. */
  answer(answer: AnswerCounted): void;
  /** Counts one attempt to have a provider answer. */
  attempt(attempt: { readonly provider: string; readonly outcome: string }): void;
  /** Counts a request that reached a limit. */
  limit(reached: { readonly code: Code; readonly whose: string }): void;
  /** Everything there is, in Prometheus' text format. */
  text(): Promise<string>;
  close(): void;
}

/**
 * Counts what the gateway does, with labels from closed lists only: patterns of routes, classes of status, our codes,
 * actions of the catalogue, providers of the registry. `providers` are their names, as records have them.
 */
export function openMetrics({ providers }: { providers: () => ReadonlySet<string> }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'sidenote_requests_total',
    help: 'Requests that are over, by route and class of status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'sidenote_request_duration_seconds',
    help: 'From the request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: requestBuckets,
    registers,
  });
  const refusals = new Counter({
    name: 'sidenote_refusals_total',
    help: 'Requests that ended with one of the codes, before an answer or in the middle of it.',
    labelNames: ['code'],
    registers,
  });
  const answers = new Counter({
    name: 'sidenote_answers_total',
    help: 'Answers by action and how they ended: whole, stopped by their client, or failed.',
    labelNames: ['action', 'result'],
    registers,
  });
  const firstTokens = new Histogram({
    name: 'sidenote_first_token_seconds',
    help: 'From the request to the first piece of the answer, by provider.',
    labelNames: ['provider'],
    buckets: firstTokenBuckets,
    registers,
  });
  const attempts = new Counter({
    name: 'sidenote_upstream_attempts_total',
    help: 'Requests to providers and how they ended; more than one for an answer are retries or fallbacks.',
    labelNames: ['provider', 'outcome'],
    registers,
  });
  const limits = new Counter({
    name: 'sidenote_limits_reached_total',
    help: 'Requests that reached a limit, by its kind and whose it is.',
    labelNames: ['code', 'whose'],
    registers,
  });
  const stopWatching = watchProcess(registry);

  const requestSeries = remembered((method: string, route: string, status: string) =>
    requests.labels(method, route, status),
  );
  const durationSeries = remembered((route: string) => durations.labels(route));
  const refusalSeries = remembered((code: string) => refusals.labels(code));
  const answerSeries = remembered((action: string, result: string) => answers.labels(action, result));
  const attemptSeries = remembered((provider: string, outcome: string) => attempts.labels(provider, outcome));
  const limitSeries = remembered((code: string, whose: string) => limits.labels(code, whose));
  const providerOf = (name: string) => (providers().has(name) ? name : OTHER);
  const firstTokenSeries = remembered((provider: string) => firstTokens.labels(provider));

  return {
    registry,
    request: ({ method, route = OTHER, status, outcome, ms }) => {
      requestSeries(methods.has(method) ? method : OTHER, route, classOf(status)).inc();
      durationSeries(route).observe(ms / 1_000);
      if (isCode(outcome)) refusalSeries(outcome satisfies Code).inc();
    },
    answer: ({ action, provider, outcome, firstTokenMs }) => {
      const result = outcome === 'answered' || outcome === 'stopped' ? outcome : 'failed';
      answerSeries(actions.has(action) ? action : OTHER, result).inc();
      if (firstTokenMs === null) return;
      firstTokenSeries(providerOf(provider)).observe(firstTokenMs / 1_000);
    },
    attempt: ({ provider, outcome }) => {
      const known = isCode(outcome) || outcome === 'answered' || outcome === 'stopped';
      attemptSeries(providerOf(provider), known ? outcome : OTHER).inc();
    },
    limit: ({ code, whose }) => limitSeries(code, holders.has(whose) ? whose : OTHER).inc(),
    text: () => registry.metrics(),
    close: stopWatching,
  };
}

/** Keeps one child per set of labels: looking labels up anew each time costs several times as much as counting. */
function remembered<Labels extends string[], Child>(
  make: (...labels: Labels) => Child,
): (...labels: Labels) => Child {
  const children = new Map<string, Child>();
  return (...labels) => {
    const key = labels.join(' ');
    const known = children.get(key);
    if (known !== undefined) return known;
    const child = make(...labels);
    children.set(key, child);
    return child;
  };
}

function classOf(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : OTHER;
}
