import { BLOCKED_HEADER } from '@sidenote/contract/blocked-on-device';
import { CLIENT_HEADER } from '@sidenote/contract/client-version';
import { POLICY_STATE_HEADER } from '@sidenote/contract/fleet';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

const allowHeaders = [
  ...['authorization', 'content-type', 'if-none-match'],
  ...[CLIENT_HEADER, POLICY_STATE_HEADER, BLOCKED_HEADER],
].join(', ');
const exposeHeaders = [
  ...Object.values(provenanceHeaders),
  'etag',
  'retry-after',
  'server-timing',
  'www-authenticate',
].join(', ');
const PREFLIGHT_SECONDS = '600';
const answerHeaders = {
  ...{ vary: 'Origin', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  // A page says for itself what it may do; anything else is none, and is shown in nobody's frame.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Lets browsers reach the gateway from the extension's own origin only (the CORS protocol of the Fetch standard),
 * and refuses every other web origin at once. A request without an `Origin` comes from no web page.
 */
export function guardOrigins(
  app: FastifyInstance,
  { isOrigin, ownOrigin }: { isOrigin: (origin: string) => boolean; ownOrigin: string },
): void {
  app.addHook('onRequest', (request, reply, done) => {
    // The identity provider has origins of its own: its pages, and the clients it knows.
    if (request.routeOptions.config.rule === 'identity-provider') return done();
    // What is answered is for the one who asked; a route that may be kept says so itself.
    reply.headers(answerHeaders);
    const { origin } = request.headers;
    // The console is a page of our own: a browser needs no leave for it, and its session has rules of its own.
    if (origin === undefined || origin === ownOrigin) return done();
    if (!isOrigin(origin)) return done(new Refusal('origin_not_allowed'));
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', exposeHeaders);
    if (request.method !== 'OPTIONS') return done();
    // A browser that guards the local network asks this too, for a gateway on the person's own machine.
    if (request.headers['access-control-request-private-network'] === 'true')
      reply.header('access-control-allow-private-network', 'true');
    reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST, PUT, DELETE')
      .header('access-control-allow-headers', allowHeaders)
      .header('access-control-max-age', PREFLIGHT_SECONDS)
      .send();
  });
}
