import type { ConnectorFault } from '@sidenote/contract/graph/connectors';
import { type Dispatcher, request } from 'undici';
import type { z } from 'zod';
import { openGuardedAgents } from '../providers/guarded-agents.ts';
import { ADDRESS_REFUSED } from '../providers/guarded-lookup.ts';
import { networkOf } from '../webhooks/receiver.ts';
import { AppFault } from './app-fault.ts';
import { googleReasonsIn } from './google-reasons.ts';
import { type Answered, waitAsked, waitBeforeNext, waitSaid } from './rate-limit.ts';

/** Redirects that are followed, and only on the host that was asked. */
const MOST_REDIRECTS = 3;

export interface Question {
  /** Complete, or a path below the connector's address. */
  readonly to: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as a form; then it is a `POST`. */
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** Statuses that are answers as well. */
  readonly also?: readonly number[];
}

export interface AppAnswer {
  readonly status: number;
  /** JSON as it came, to be picked from; undefined where the status alone is the answer. */
  readonly body: unknown;
  /** What the app's own clock says, in milliseconds since 1970; null where it does not tell. */
  readonly at: number | null;
  /** How long it asks to be left alone from now on, in milliseconds; undefined where it does not say. */
  readonly waitMs: number | undefined;
}

/** Asks an app one thing. Rejects with an {@link AppFault}, or when what it belongs to is stopped. */
export type Ask = (question: Question) => Promise<AppAnswer>;

export interface AskerOptions {
  readonly gatewayIsLoopback: boolean;
  /** How long a whole answer may take, and how large it may be. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

export interface Asker {
  /** Questions to one address; nothing of what they bring besides status and JSON is kept. */
  at(base: string, signal: AbortSignal): Ask;
  close(): Promise<void>;
}

/** Connections to apps: over TLS alone, and names that lead inside a network are refused where the connection is made. */
export function openAsker({ gatewayIsLoopback, timeoutMs, maxBytes }: AskerOptions): Asker {
  const agents = openGuardedAgents({ connections: 4, timeoutMs });

  const send = async (url: URL, { headers, json, form }: Question, signal: AbortSignal) => {
    const network = networkOf(url.href, gatewayIsLoopback);
    if (network === undefined) throw new AppFault('address_refused');
    const body = json === undefined ? form && new URLSearchParams(form).toString() : JSON.stringify(json);
    const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    return request(url, {
      ...{ method: body === undefined ? 'GET' : 'POST', body: body ?? null, signal },
      dispatcher: agents[network],
      headers: {
        ...{ accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'Sidenote-Connector' },
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
    });
  };

  const answerTo = async (url: URL, question: Question, signal: AbortSignal): Promise<Whole> => {
    let at = url;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send(at, question, signal);
      const { statusCode: status } = answer;
      const headers = plainHeaders(answer.headers);
      if (question.also?.includes(status) === true) {
        drop(answer);
        return { status, body: undefined, headers };
      }
      const next = elsewhere(status, headers.location, at);
      if (next !== undefined) {
        drop(answer);
        if (next.origin !== url.origin || redirects >= MOST_REDIRECTS) throw new AppFault('address_refused');
        at = next;
        continue;
      }
      if (status >= 200 && status < 300) return { status, body: await jsonOf(answer, maxBytes), headers };
      const reasons = status === 403 ? await jsonOf(answer, maxBytes).then(googleReasonsIn, () => []) : [];
      drop(answer);
      throw faultOf({ status, headers, reasons });
    }
  };

  return {
    at: (base, stopped) => {
      let pausedUntil = 0;
      return async (question) => {
        stopped.throwIfAborted();
        const waitMs = pausedUntil - Date.now();
        if (waitMs > 0) throw new AppFault('rate_limited', { waitMs });
        const url = urlOf(base, question);
        using patience = patienceOf(timeoutMs);
        const ends = AbortSignal.any([stopped, patience.signal]);
        try {
          const { status, body, headers } = await answerTo(url, question, ends);
          const pauseMs = waitBeforeNext(headers, Date.now());
          if (pauseMs > 0) pausedUntil = Date.now() + pauseMs;
          return { status, body, at: timeIn(headers), waitMs: waitSaid(headers, Date.now()) };
        } catch (error) {
          stopped.throwIfAborted();
          if (error instanceof AppFault) throw error;
          throw new AppFault(ends.aborted ? 'timeout' : codeOf(error));
        }
      };
    },
    close: agents.close,
  };
}

interface Whole extends Pick<AppAnswer, 'status' | 'body'> {
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer is picked from; anything else in it is dropped here. Rejects with an {@link AppFault}. */
export function picked<T>(schema: z.ZodType<T>, { body }: Pick<AppAnswer, 'body'>): T {
  const found = schema.safeParse(body);
  if (!found.success) throw new AppFault('not_understood', { here: true });
  return found.data;
}

function timeIn({ date = '' }: Whole['headers']): number | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

function urlOf(base: string, { to, query = {} }: Question): URL {
  const url = new URL(to.startsWith('/') ? base.replace(/\/$/, '') + to : to);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat()[0] ?? '']),
  );
}

/** Where an answer sends whoever asks; undefined where it does not. */
function elsewhere(status: number, location: string | undefined, from: URL): URL | undefined {
  if (![301, 302, 307, 308].includes(status) || location === undefined) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}

/** Closing it is the one way to be sure that nothing of it is read. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}

async function jsonOf(answer: Dispatcher.ResponseData, maxBytes: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > maxBytes) {
      drop(answer);
      throw new AppFault('too_large', { here: true });
    }
    chunks.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new AppFault('not_understood', { here: true });
  }
}

/** By status and headers alone. */
function faultOf(answered: Answered): AppFault {
  const waitMs = waitAsked(answered, Date.now());
  if (waitMs !== undefined) return new AppFault('rate_limited', { waitMs });
  const { status } = answered;
  if (status === 401) return new AppFault('refused');
  if (status === 403) return new AppFault('refused', { here: true });
  if (status === 404 || status === 410) return new AppFault('not_found', { here: true });
  return status >= 500 ? new AppFault('unreachable') : new AppFault('not_understood', { here: true });
}

/** By the error's own code alone: messages may hold what an app said. */
function codeOf(error: unknown): ConnectorFault {
  const { code = '' } = error as { code?: string };
  if (code === ADDRESS_REFUSED) return 'address_refused';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  return /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code)
    ? 'tls'
    : 'unreachable';
}

/** Ends after a time. What has come until then is read first: it may be this process that was held up. */
function patienceOf(timeoutMs: number): Disposable & { readonly signal: AbortSignal } {
  const ended = new AbortController();
  const timer = setTimeout(() => setImmediate(() => ended.abort()), timeoutMs);
  return { signal: ended.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}
