import type { MetricsAccess } from './operations/metrics-access.ts';
import type { Outcome } from './relay/fault.ts';
import { StorageFault } from './storage/fault.ts';

/** One request, told without anything a person wrote: no address, no header, no body. */
export interface RequestLine {
  readonly event: 'request';
  readonly id: string;
  readonly method: string;
  /** The route's pattern, not the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly code: Outcome | null;
  readonly ms: number;
}

/** Something that should not happen, by its kind and place. An error's message may quote a text, so it is left out. */
export interface FailureLine {
  readonly event: 'failure';
  readonly what: string;
  readonly error: string;
  readonly code: string | null;
  readonly frames: readonly string[];
}

/** A changed registry of providers that was not taken; the one before it goes on. */
export interface RegistryLine {
  readonly event: 'registry_refused';
  /** Path of the first wrong key, never its value. */
  readonly key: string;
}

/** What a gateway runs with: words from closed lists, no address and no name. */
export interface StartLine {
  readonly event: 'started';
  readonly database: 'sqlite' | 'postgres';
  readonly limits: 'memory' | 'redis';
  readonly identity: 'sample' | 'oidc';
  readonly tls: boolean;
  readonly metrics: MetricsAccess;
  readonly traces: boolean;
}

/** It takes nothing new; so many answers still run. */
export interface StopLine {
  readonly event: 'stopping';
  readonly running: number;
}

export interface StoppedLine {
  readonly event: 'stopped';
}

/** Something was changed by an admin. Who and what stands in the organisation's audit, under the request's id. */
export interface ActLine {
  readonly event: 'act';
  readonly id: string;
  readonly method: string;
  readonly route: string;
}

type Line = RequestLine | FailureLine | RegistryLine | StartLine | StopLine | StoppedLine | ActLine;

export interface Log {
  started(line: Omit<StartLine, 'event'>): void;
  stopping(running: number): void;
  stopped(): void;
  act(line: Omit<ActLine, 'event'>): void;
  request(line: Omit<RequestLine, 'event'>): void;
  failure(
    what: 'request' | 'records' | 'policy' | 'redis' | 'webhooks' | 'connectors' | 'graph' | 'process',
    error: unknown,
  ): void;
  registryRefused(key: string): void;
}

/** Writes one line of JSON per entry. The lines are a closed set of fields, built here and nowhere else. */
export function openLog(level: 'silent' | 'error' | 'info', write: (line: string) => void): Log {
  const put = (line: Line) => write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  return {
    request: ({ id, method, route, status, code, ms }) => {
      if (level === 'info') put({ event: 'request', id, method, route, status, code, ms });
    },
    started: ({ database, limits, identity, tls, metrics, traces }) => {
      if (level === 'info') put({ event: 'started', database, limits, identity, tls, metrics, traces });
    },
    stopping: (running) => {
      if (level === 'info') put({ event: 'stopping', running });
    },
    stopped: () => {
      if (level === 'info') put({ event: 'stopped' });
    },
    act: ({ id, method, route }) => {
      if (level !== 'silent') put({ event: 'act', id, method, route });
    },
    failure: (what, error) => {
      if (level !== 'silent') put({ event: 'failure', what, ...describeError(error) });
    },
    registryRefused: (key) => {
      if (level !== 'silent') put({ event: 'registry_refused', key });
    },
  };
}

function describeError(failed: unknown): Pick<FailureLine, 'error' | 'code' | 'frames'> {
  const error = failed instanceof StorageFault ? failed.cause : failed;
  if (!(error instanceof Error)) return { error: typeof error, code: null, frames: [] };
  const code =
    'code' in error && typeof error.code === 'string' && /^\w{1,60}$/.test(error.code) ? error.code : null;
  return { error: error.constructor.name, code, frames: framesOf(error) };
}

/** The stack's lines of the form "at function (file:line:column)", which the message before them cannot imitate. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const head = `${error.name}: ${error.message}`;
  const trace = stack.startsWith(head) ? stack.slice(head.length) : '';
  return trace
    .split('\n')
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
