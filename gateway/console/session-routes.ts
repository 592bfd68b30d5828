import { type ConsoleSession, consoleSessionSchema } from '@sidenote/contract/console-session';
import type { FastifyInstance } from 'fastify';
import type { RouteDoc } from '../operations/route-doc.ts';
import { Refusal } from '../routes/refusal.ts';
import { callerOf } from '../routes/rules.ts';
import { type ConsoleCookies, cookieIn } from './cookies.ts';
import { ownPage } from './own-page.ts';
import { SESSION_PATH, SIGN_OUT_PATH } from './paths.ts';
import { type ConsoleSessions, organisationOf } from './sessions.ts';

/**
 * What stands in the cookie of who signed out: it opens nothing, makes the next sign-in ask who it is, and leads to the provider of the
 * organisation that was left.
 */
function leftBy(cookie: string | undefined): string {
  const orgId = organisationOf(cookie);
  return orgId === undefined ? 'out' : `${orgId}.out`;
}

const doc: RouteDoc = {
  group: 'Administration',
  summary: 'Who is signed in to the console',
  description: 'The console’s own pages come with a cookie, and ask so whose session it is.',
  answers: [{ status: 200, says: 'The person, and for which organisation.', schema: consoleSessionSchema }],
};

export interface SessionParts {
  readonly cookies: ConsoleCookies;
  readonly sessions: ConsoleSessions;
  /** Our own web origin. */
  readonly ownOrigin: string;
}

/** Who is signed in to the console, and the way out. */
export function addSessionRoutes(app: FastifyInstance, { cookies, sessions, ownOrigin }: SessionParts): void {
  app.get(SESSION_PATH, { config: { rule: 'signed-in', doc } }, async (request): Promise<ConsoleSession> => {
    const { organisation, person, principal } = callerOf(request);
    return {
      organisation: { id: organisation.id, name: organisation.name },
      ...{ name: principal.name, person, roles: [...principal.roles] },
      endsAt: request.consoleSession?.endsAt ?? principal.expiresAt * 1_000,
    };
  });

  // Without a rule for callers: whoever was revoked may still sign out.
  app.post(SIGN_OUT_PATH, { config: { rule: 'console' } }, async (request, reply) => {
    if (ownPage(request.headers, ownOrigin) === undefined) throw new Refusal('origin_not_allowed');
    const had = cookieIn(request.headers.cookie, cookies.session);
    await sessions.end(had);
    return reply
      .header('set-cookie', cookies.session.set(leftBy(had)))
      .code(204)
      .send();
  });
}
