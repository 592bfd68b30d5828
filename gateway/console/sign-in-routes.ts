import {
  type ConsoleRegions,
  SIGN_IN_ORGANISATION,
  SIGN_IN_REGION,
  SIGN_IN_TROUBLE,
  SIGNED_IN_ANEW,
  type SignInTrouble,
} from '@sidenote/contract/console-sign-in';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isFresh } from '../identity/fresh.ts';
import type { Identify } from '../identity/identify.ts';
import type { RequestRates } from '../routes/request-rates.ts';
import { type ConsoleCookies, cookieIn } from './cookies.ts';
import { nextPage } from './next-page.ts';
import { passingHeaders } from './page-headers.ts';
import { passingPage } from './passing-page.ts';
import { CONSOLE_PATH, REGIONS_PATH, SIGN_IN_PATH, SIGNED_IN_PATH } from './paths.ts';
import type { ConsoleProviders } from './providers.ts';
import { type ConsoleSessions, organisationOf } from './sessions.ts';
import type { SignInState, SignInStates } from './sign-in-state.ts';

export interface SignInParts {
  readonly cookies: ConsoleCookies;
  readonly states: SignInStates;
  readonly sessions: ConsoleSessions;
  readonly providers: ConsoleProviders;
  readonly identity: Pick<Identify, 'identifyToken'>;
  readonly publicUrl: string;
  readonly rates: Pick<RequestRates, 'failed'>;
  /** In which other region an organisation's data stays. */
  readonly elsewhere: (orgId: string) => string | undefined;
  /** Where the other regions' gateways are. */
  readonly regions: ConsoleRegions;
}

const config = { rule: 'console' } as const;

/** Where a sign-in ends that came to nothing: at the way in, or where a small window of fresh sign-in does. */
const FIRST = `${CONSOLE_PATH}/`;
const ANEW = `${CONSOLE_PATH}/${SIGNED_IN_ANEW}`;

const querySchema = z.object({
  next: z.unknown().optional(),
  [SIGN_IN_ORGANISATION]: z.string().min(1).max(80).optional().catch(undefined),
  fresh: z.literal('1').optional().catch(undefined),
});

/** The way to the identity provider, and back from it with a session. */
export function addSignInRoutes(app: FastifyInstance, parts: SignInParts): void {
  const { cookies, states, sessions, providers, identity, publicUrl, rates, elsewhere, regions } = parts;
  const failed = (request: FastifyRequest, reply: FastifyReply, state?: SignInState) => {
    rates.failed(request);
    return troubled(reply, 'failed', { at: placeOf(state), whose: state?.organisation });
  };

  app.get(REGIONS_PATH, { config }, async (): Promise<ConsoleRegions> => regions);

  app.get(SIGN_IN_PATH, { config }, async (request, reply) => {
    // A link of another site brings no cookie, which says whether somebody has to be there in person: asked anew from here.
    if (request.headers['sec-fetch-site'] === 'cross-site') return pass(reply, onThisSite(request.url));
    const { next, organisation, fresh } = querySchema.parse(request.query);
    const had = cookieIn(request.headers.cookie, cookies.session);
    const session = await sessions.open(had, 'watching');
    // Like a request without a token: each has the provider asked, and anybody may begin one.
    if (session === undefined) rates.failed(request);
    // A link says it more clearly than the cookie of a session that ended, which may have been another organisation's.
    const whose = session?.orgId ?? organisation ?? organisationOf(had);
    const provider = providers.of(whose);
    if (provider === undefined) return troubled(reply, 'not_set_up', { whose });
    const anew = fresh === '1' && session !== undefined;
    // Whose session ended here, by themselves or by doing nothing, has to be there in person.
    const begun = await provider.client.begin({ anew: anew || had !== undefined }).catch(() => undefined);
    if (begun === undefined) return troubled(reply, 'provider_away', anew ? { at: ANEW } : { whose });
    const { address, ...kept } = begun;
    const state: SignInState = {
      ...kept,
      issuer: provider.issuer,
      organisation: anew ? null : (whose ?? null),
      next: anew ? ANEW : nextPage(next, publicUrl),
      anew: anew ? { orgId: session.orgId, person: session.person, idHash: session.idHash } : null,
      begunAt: Date.now(),
    };
    return reply.header('set-cookie', cookies.signIn.set(states.seal(state))).redirect(address, 303);
  });

  app.get(SIGNED_IN_PATH, { config }, async (request, reply) => {
    // Whatever comes of it: a sign-in comes back once.
    reply.header('set-cookie', cookies.signIn.clear);
    const state = states.open(cookieIn(request.headers.cookie, cookies.signIn), Date.now());
    const provider = state === undefined ? undefined : providers.at(state.issuer);
    if (state === undefined || provider === undefined) return failed(request, reply, state);
    const tokens = await provider.client.finish(parametersOf(request), state).catch(() => undefined);
    if (tokens === undefined) return failed(request, reply, state);
    const found = await identity.identifyToken(tokens.accessToken).catch(() => undefined);
    if (found === undefined || found.principal.issuer !== state.issuer) return failed(request, reply, state);
    const { orgId, person, principal } = found;
    if (state.anew !== null) {
      const isSame = state.anew.orgId === orgId && state.anew.person === person;
      if (!isSame) return troubled(reply, 'somebody_else', { at: ANEW });
      // A provider that lets in without asking gives a token that no change would be taken with.
      if (!isFresh(principal, Date.now())) return troubled(reply, 'not_asked', { at: ANEW });
    }
    const whose = state.organisation;
    if (orgId === undefined) return troubled(reply, 'unknown_organisation', { whose });
    const region = elsewhere(orgId);
    if (region !== undefined) return troubled(reply, 'other_region', { whose, region });
    if (state.anew !== null) await sessions.replace(orgId, state.anew.idHash);
    const cookie = await sessions.begin({ orgId, person }, { issuer: state.issuer, ...tokens });
    reply.header('set-cookie', cookies.session.set(cookie));
    return pass(reply, state.next);
  });
}

function parametersOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://gateway').searchParams;
}

function placeOf(state: SignInState | undefined): string {
  return state === undefined || state.anew === null ? FIRST : ANEW;
}

interface Troubled {
  readonly at?: string;
  /** Whose people the page leads in again: it is said back as it was said, so that it does not tell who is known here. */
  readonly whose?: string | null | undefined;
  readonly region?: string;
}

function troubled(
  reply: FastifyReply,
  trouble: SignInTrouble,
  { at = FIRST, whose, region }: Troubled,
): FastifyReply {
  const said = new URLSearchParams({ [SIGN_IN_TROUBLE]: trouble });
  if (region !== undefined) said.set(SIGN_IN_REGION, region);
  if (typeof whose === 'string') said.set(SIGN_IN_ORGANISATION, whose);
  return pass(reply, `${at}?${said}`);
}

function pass(reply: FastifyReply, to: string): FastifyReply {
  return reply.headers(passingHeaders).send(passingPage(to));
}

/** A request's address without a host: in its absolute form (RFC 9112, section 3.2.2) it names whichever it likes. */
function onThisSite(asked: string): string {
  const { pathname, search } = new URL(asked, 'http://this.invalid');
  return pathname + search;
}
