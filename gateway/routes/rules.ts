import { type AdminRule, adminRules, lets } from '@sidenote/contract/admin-rules';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { IdentityFault } from '../identity/fault.ts';
import { isFresh } from '../identity/fresh.ts';
import type { Principal } from '../identity/principal.ts';
import type { RouteDoc } from '../operations/route-doc.ts';
import type { RuledOrganisation } from '../policy/state.ts';
import type { Outcome } from '../relay/fault.ts';
import { Refusal } from './refusal.ts';
import type { RequestRates } from './request-rates.ts';

/**
 * Who may use a route. `signed-in` needs a valid token of a known organisation, `opted-in` also that organisation's
 * opt-in; `directory` needs the token of an organisation's directory. `identity-provider` is the sample sign-in, which
 * people reach before they have a token, `console` the pages of the admin console and the way in. A `probe` is for whoever runs the gateway: answered also while it stops.
 */
export type Rule =
  | 'public'
  | 'probe'
  | 'identity-provider'
  | 'console'
  | 'directory'
  | 'signed-in'
  | 'opted-in'
  | AdminRule;

/** Who is asking, and under whose rules, as the gate found them. */
export interface Caller {
  readonly principal: Principal;
  readonly organisation: RuledOrganisation;
  /** The person's pseudonym in records. */
  readonly person: string;
  /** Groups that policy goes by: the token's and the directory's. */
  readonly groups: readonly string[] | 'unknown';
  /** The directory's group that stands in records as their team, by its id here. */
  readonly team: string | null;
  /** Their own switch of the teamwork graph, and the name of that team. */
  readonly graph: { readonly person: 'on' | 'off'; readonly team: string | null };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    rule?: Rule;
  }
  interface FastifyRequest {
    caller: Caller | null;
    /** The organisation whose directory asks. */
    directory: string | null;
    outcome: Outcome | null;
    /** When the rule was last held against it, by `performance.now()`. */
    admittedAt: number;
  }
  interface FastifyInstance {
    /** Every route with its rule, as registered. */
    ruledRoutes: RuledRoute[];
    /** Rejects, as the route's rule does, where who began a long answer may not have the rest of it any more. */
    admitAgain: (request: FastifyRequest) => Promise<void>;
    /** What a refused caller is told about where to sign in (RFC 9728, section 5.1). */
    challenge: string;
  }
}

export interface RuledRoute {
  readonly method: string;
  readonly url: string;
  readonly rule: Rule;
  readonly doc: RouteDoc | undefined;
}

export interface Gate {
  /** Rejects with an `IdentityFault` or a {@link Refusal}. */
  readonly identify: (request: FastifyRequest) => Promise<Caller>;
  /** The organisation whose directory asks; undefined when none does. Throws a {@link Refusal}. */
  readonly identifyDirectory: (rawHeaders: readonly string[]) => string | undefined;
  readonly rates: RequestRates;
}

/** A body that takes longer to come has its sender looked at again. In milliseconds. */
const BODY_MS = 200;

/**
 * Guards every route by the rule it declares, before a byte of its body is read, and again behind a slow one; a route
 * without a rule cannot be registered.
 */
export function guardRoutes(app: FastifyInstance, { identify, identifyDirectory, rates }: Gate): void {
  app.decorate('ruledRoutes', []);
  app.decorateRequest('caller', null);
  app.decorateRequest('consoleSession', null);
  app.decorateRequest('directory', null);
  app.decorateRequest('outcome', null);
  app.decorateRequest('admittedAt', 0);

  app.addHook('onRoute', (route) => {
    const rule = route.config?.rule;
    if (rule === undefined) throw new Error(`The route ${route.url} declares no rule.`);
    for (const method of [route.method].flat())
      app.ruledRoutes.push({ method, url: route.url, rule, doc: route.config?.doc });
  });

  const admitDirectory = (request: FastifyRequest) => {
    request.directory = identifyDirectory(request.raw.rawHeaders) ?? null;
    if (request.directory === null) rates.failed(request);
    rates.directory(directoryOf(request));
  };
  const admitCaller = async (request: FastifyRequest) => {
    const { rule } = request.routeOptions.config;
    if (rule === 'directory') return admitDirectory(request);
    if (rule === undefined || !needsCaller(rule)) return;
    const caller = await identify(request).catch((error: unknown) => {
      if (error instanceof IdentityFault && error.code === 'signed_out') rates.failed(request);
      throw error;
    });
    request.caller = caller;
    if (rule === 'signed-in') return;
    if (rule !== 'opted-in') {
      rates.admin(caller.organisation.id, caller.person);
      return admitAdmin(caller, rule);
    }
    const { state } = caller.organisation;
    if (state !== 'on') throw new Refusal(state === 'off' ? 'not_opted_in' : 'suspended');
  };
  app.decorate('admitAgain', async (request: FastifyRequest) => {
    const { rule } = request.routeOptions.config;
    const { principal } = await identify(request);
    // How fresh the sign-in had to be was settled when it began.
    if (rule !== undefined && isAdminRule(rule) && !lets(rule, principal.roles))
      throw new Refusal('role_needed');
  });
  app.addHook('onRequest', (request, _reply, done) => {
    admitCaller(request).then(() => {
      request.admittedAt = performance.now();
      done();
    }, done);
  });
  // A body may take its time, and the one who sends it may be out by then.
  app.addHook('preHandler', (request, _reply, done) => {
    if (performance.now() - request.admittedAt <= BODY_MS) done();
    else admitCaller(request).then(() => done(), done);
  });
}

/** Whether a route is one of administration that changes something. */
export function changesSomething(rule: Rule | undefined): boolean {
  return rule !== undefined && isAdminRule(rule) && adminRules[rule].fresh;
}

function isAdminRule(rule: Rule): rule is AdminRule {
  return Object.hasOwn(adminRules, rule);
}

function needsCaller(rule: Rule): rule is 'signed-in' | 'opted-in' | AdminRule {
  return rule === 'signed-in' || rule === 'opted-in' || isAdminRule(rule);
}

function admitAdmin({ principal }: Caller, rule: AdminRule): void {
  if (!lets(rule, principal.roles)) throw new Refusal('role_needed');
  if (adminRules[rule].fresh && !isFresh(principal, Date.now())) throw new Refusal('fresh_sign_in_needed');
}

/** The caller of a route whose rule asks for one. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Refusal('signed_out');
  return request.caller;
}

/** The organisation of a route whose rule is `directory`. */
export function directoryOf(request: FastifyRequest): string {
  if (request.directory === null) throw new Refusal('signed_out');
  return request.directory;
}
