import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Names the place that fails for one request. */
export const BREAK_HEADER = 'x-break';
/** Names one of {@link endings}, where the place is to fail by more than what the framework catches. */
export const ENDING_HEADER = 'x-break-by';

/** What nobody catches, and ends the process: an error thrown later on, and a promise that nobody waits for. */
export const endings = ['uncaught', 'unhandled'] as const;
export type Ending = (typeof endings)[number];

/**
 * Every kind of hook that a request passes, but one: `onTimeout`, of which the gateway has none, is called for a socket
 * of Fastify's own server that has timed out, and would change what becomes of such a socket.
 */
export const hookKinds = [
  ...['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization'],
  ...['onSend', 'onResponse', 'onError', 'onRequestAbort'],
] as const;

/** The gateway's own places in which a request can fail, of a gateway that starts after it was made. */
export interface BrokenHooks {
  /**
   * Every hook of requests, parser and handler, by what {@link BREAK_HEADER} names it: `preHandler 1` is the gateway's
   * first of its kind, `preHandler 0` one of ours, as the gateway has none of some kinds. A handler is `handler` in every route.
   */
  readonly places: readonly string[];
  /** Those that have failed so far. */
  readonly failed: ReadonlySet<string>;
  close(): void;
}

// biome-ignore lint/complexity/noBannedTypes: hooks are of many forms, and each is called as it was given
type Hook = Function;

/**
 * Lets every hook of a gateway fail when a request asks for it, with an error whose message holds all that was sent: what a
 * bug in it, or in what it calls, could come to. The gateway itself knows nothing of it.
 */
export function breakHooks(): BrokenHooks {
  const places: string[] = [];
  const failed = new Set<string>();
  const failing = (place: string, hook: Hook): Hook => {
    const broken = function (this: unknown, ...given: unknown[]): unknown {
      const request = given[0] as FastifyRequest;
      if (request.headers[BREAK_HEADER] === place) {
        failed.add(place);
        const message = allOf(request, given[1]);
        const ending = request.headers[ENDING_HEADER];
        if (ending === undefined) throw new Error(message);
        endBy(ending, message);
      }
      return hook.apply(this, given);
    };
    // Fastify tells by its length whether a hook calls back.
    return Object.defineProperty(broken, 'length', { value: hook.length });
  };
  const named = (kind: string, from = 0) => {
    const place = `${kind} ${from + places.filter((one) => one.startsWith(`${kind} `)).length}`;
    places.push(place);
    return place;
  };
  const onStart = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance & Record<string, Hook> };
    const { addHook, addContentTypeParser } = fastify as Record<string, Hook>;
    const add = (on: unknown, kind: string, hook: Hook) =>
      addHook?.call(on, kind, isOfRequests(kind) ? failing(named(kind), hook) : hook);
    Object.assign(fastify, {
      addHook(this: unknown, kind: string, hook: Hook) {
        return add(this, kind, hook);
      },
      addContentTypeParser(this: unknown, ...given: unknown[]) {
        const parser = given.pop() as Hook;
        return addContentTypeParser?.call(this, ...given, failing(named('parser', 1), parser));
      },
    });
    for (const kind of hookKinds) add(fastify, kind, async () => undefined);
    fastify.addHook('onRoute', (route) => {
      Object.assign(route, { handler: failing('handler', route.handler) });
    });
    places.push('handler');
  };
  subscribe('fastify.initialization', onStart);
  return { places, failed, close: () => void unsubscribe('fastify.initialization', onStart) };
}

const isOfRequests = (kind: string) => hookKinds.some((one) => one === kind);

/** What no hook can be caught at: it is over by then, or nobody has its promise. */
function endBy(ending: unknown, message: string): void {
  if (ending === ('unhandled' satisfies Ending)) void Promise.reject(new Error(message));
  else
    setImmediate(() => {
      throw new Error(message);
    });
}

function allOf({ url, headers, body }: FastifyRequest, more: unknown): string {
  return `${JSON.stringify([body, headers])} ${url} ${Buffer.isBuffer(more) ? more : ''}`;
}
