import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Names the place that fails for one request. */
export const BREAK_HEADER = 'x-break';

/** Ends the process by an error that nobody catches, in place of failing one request. */
export const BREAK_PROCESS = 'process';

/** The gateway's own places in which a request can fail, of a gateway that starts after it was made. */
export interface BrokenHooks {
  /** Every hook of requests, parser and handler, by what {@link BREAK_HEADER} names it. A handler is `handler` in every route. */
  readonly places: readonly string[];
  close(): void;
}

const ofRequests = /^(?:onRequest|preParsing|preValidation|preHandler|preSerialization|onSend|onResponse)$/;

// biome-ignore lint/complexity/noBannedTypes: hooks are of many forms, and each is called as it was given
type Hook = Function;

/**
 * Lets every hook of a gateway fail when a request asks for it, with an error whose message holds all that was sent: what a
 * bug in it, or in what it calls, could come to. The gateway itself knows nothing of it.
 */
export function breakHooks(): BrokenHooks {
  const places: string[] = [];
  const failing = (place: string, hook: Hook): Hook => {
    const broken = function (this: unknown, ...given: unknown[]): unknown {
      const request = given[0] as FastifyRequest;
      const wanted = request.headers[BREAK_HEADER];
      if (wanted === place) throw new Error(allOf(request, given[1]));
      if (wanted === BREAK_PROCESS && place === 'preHandler 1')
        setImmediate(() => {
          throw new Error(allOf(request, given[1]));
        });
      return hook.apply(this, given);
    };
    // Fastify tells by its length whether a hook calls back.
    return Object.defineProperty(broken, 'length', { value: hook.length });
  };
  const named = (kind: string) => {
    const place = `${kind} ${places.filter((one) => one.startsWith(kind)).length + 1}`;
    places.push(place);
    return place;
  };
  const onStart = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance & Record<string, Hook> };
    const { addHook, addContentTypeParser } = fastify as Record<string, Hook>;
    Object.assign(fastify, {
      addHook(this: unknown, name: string, hook: Hook) {
        return addHook?.call(this, name, ofRequests.test(name) ? failing(named(name), hook) : hook);
      },
      addContentTypeParser(this: unknown, ...given: unknown[]) {
        const parser = given.pop() as Hook;
        return addContentTypeParser?.call(this, ...given, failing(named('parser'), parser));
      },
    });
    fastify.addHook('onRoute', (route) => {
      Object.assign(route, { handler: failing('handler', route.handler) });
    });
    places.push('handler');
  };
  subscribe('fastify.initialization', onStart);
  return { places, close: () => void unsubscribe('fastify.initialization', onStart) };
}

function allOf({ url, headers, body }: FastifyRequest, more: unknown): string {
  return `${JSON.stringify([body, headers])} ${url} ${Buffer.isBuffer(more) ? more : ''}`;
}
