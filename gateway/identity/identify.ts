import { decodeJwt, type JWTVerifyGetKey } from 'jose';
import { systemClock } from '../limits/clock.ts';
import { bearerToken, isJwt } from './bearer.ts';
import { IdentityFault } from './fault.ts';
import type { Issuer } from './issuer.ts';
import { type KeySetOptions, keySetOf } from './key-set.ts';
import type { Pseudonym } from './person.ts';
import type { Principal } from './principal.ts';
import { verifyToken } from './token.ts';
import { openTokenCache, tokenKey } from './token-cache.ts';

/** A caller, before anything is known of their organisation's rules. */
export interface Identified {
  readonly principal: Principal;
  /** Our organisation for the token's issuer and claim; undefined when we have none. */
  readonly orgId: string | undefined;
  /** The person's pseudonym. */
  readonly person: string;
}

export interface Identify {
  /** Who sends these raw headers. Rejects with {@link IdentityFault} when no valid token says so. */
  identify(rawHeaders: readonly string[]): Promise<Identified>;
  /** The same for a token that came another way. */
  identifyToken(token: string | undefined): Promise<Identified>;
  /** Makes every token of a person be verified anew. */
  forget(orgId: string, person: string): void;
  /** How often a token was known already, and how often it was verified. */
  counts(): { readonly remembered: number; readonly verified: number };
}

export interface IdentifyOptions extends Omit<KeySetOptions, 'onFetched' | 'now'> {
  /** The wall clock, by which tokens end, and the steady one, by which what is known of them is kept. In milliseconds. */
  readonly now?: () => number;
  readonly steady?: () => number;
  readonly issuers: readonly Issuer[];
  /** Our organisation's id for an issuer's claim. */
  readonly organisationOf: (principal: Principal) => string | undefined;
  readonly personOf: Pseudonym;
}

interface Provider {
  readonly issuer: Issuer;
  readonly keys: JWTVerifyGetKey;
}

/** Finds out who is asking, with the issuers of the configuration. */
export function openIdentify({ issuers, organisationOf, personOf, ...options }: IdentifyOptions): Identify {
  const { now = Date.now, steady = systemClock.steady } = options;
  const cache = openTokenCache<Identified>({ now, steady });
  let remembered = 0;
  let verified = 0;
  const providers = new Map<unknown, Provider>(
    issuers.map((issuer) => {
      const onFetched = () => cache.forget(({ principal }) => principal.issuer === issuer.issuer);
      return [
        issuer.issuer,
        { issuer, keys: keySetOf(issuer.issuer, { ...options, now: steady, onFetched }) },
      ];
    }),
  );
  const [first] = providers.values();
  const providerOf = (token: string) =>
    providers.size === 1 ? first : providers.get(unverifiedIssuer(token));

  const identifyToken = async (token: string | undefined): Promise<Identified> => {
    const provider = token === undefined ? undefined : providerOf(token);
    if (token === undefined || provider === undefined) throw new IdentityFault('signed_out');
    const key = tokenKey(token, provider.issuer);
    const known = cache.find(key);
    if (known !== undefined) {
      remembered += 1;
      return known;
    }
    if (!isJwt(token)) throw new IdentityFault('signed_out');
    verified += 1;
    const principal = await verifyToken(token, provider.issuer, provider.keys, new Date(now()));
    const person = personOf(principal.issuer, principal.subject);
    const identified = { principal, orgId: organisationOf(principal), person };
    cache.keep(key, identified, principal.expiresAt * 1_000);
    return identified;
  };

  return {
    identify: (rawHeaders) => identifyToken(bearerToken(rawHeaders)),
    identifyToken,
    counts: () => ({ remembered, verified }),
    forget: (orgId, person) => cache.forget((known) => known.orgId === orgId && known.person === person),
  };
}

/** What a token says of its issuer: only ever a key into the configured list. */
function unverifiedIssuer(token: string): unknown {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
