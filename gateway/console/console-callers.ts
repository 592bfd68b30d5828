import type { FastifyRequest } from 'fastify';
import { IdentityFault } from '../identity/fault.ts';
import type { Identified, Identify } from '../identity/identify.ts';
import { type ConsoleCookies, cookieIn } from './cookies.ts';
import { ownPage } from './own-page.ts';
import type { ConsoleSessions, OpenSession } from './sessions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session of the console that the request came with, once it was let in by it. */
    consoleSession: OpenSession | null;
  }
}

export interface ConsoleCallersParts {
  readonly identity: Identify;
  readonly sessions: ConsoleSessions;
  readonly cookies: ConsoleCookies;
  readonly ownOrigin: string;
}

/**
 * Finds out who asks, by the token in the request or, for the console's own pages, by the token in the session of its cookie:
 * the same checks of the same token either way (R15). Rejects with an `IdentityFault`.
 */
export function consoleCallers({ identity, sessions, cookies, ownOrigin }: ConsoleCallersParts) {
  return async (request: FastifyRequest): Promise<Identified> => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined || cookie === undefined) return identity.identify(request.raw.rawHeaders);
    const use = ownPage(request.headers, ownOrigin);
    const session =
      use === undefined ? undefined : await sessions.open(cookieIn(cookie, cookies.session), use);
    if (session === undefined) throw new IdentityFault('signed_out');
    const identified = await identity.identifyToken(session.accessToken);
    if (identified.orgId !== session.orgId || identified.person !== session.person)
      throw new IdentityFault('signed_out');
    request.consoleSession = session;
    return identified;
  };
}
