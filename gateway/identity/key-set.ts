import { isLoopback } from '@sidenote/contract/site';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { systemClock } from '../limits/clock.ts';
import { IdentityFault } from './fault.ts';

const FETCH_TIMEOUT_MS = 5_000;
const MAX_DOCUMENT_CHARS = 262_144;
/** Keys older than this are fetched anew beside the request that noticed. */
const STALE_MS = 10 * 60_000;
/** Keys are trusted at most this long while the provider cannot be reached. */
const EXPIRED_MS = 24 * 60 * 60_000;
/** An unknown key id makes the keys be fetched anew, and then none does for this long, however often they come. */
const COOLDOWN_MS = 30_000;
const RETRY_MS = 1_000;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isSafeUrl) });
const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

export interface KeySetOptions {
  readonly fetchJson?: (url: string) => Promise<unknown>;
  /** The steady clock, in milliseconds: a wall clock that is set back would keep old keys, and new ones out, until it is where it was. */
  readonly now?: () => number;
  /** Told when keys were fetched anew: what was verified with the old ones counts no longer. */
  readonly onFetched?: () => void;
}

/**
 * The signing keys of an OpenID provider, by its discovery document (OpenID Connect Discovery 1.0, section 4).
 * Keys once seen keep working while the provider is down; an unknown one then rejects with `busy`, and with
 * `signed_out` when the provider says there is no such key.
 */
export function keySetOf(issuer: string, options: KeySetOptions = {}): JWTVerifyGetKey {
  const { fetchJson = fetchJsonOnce, now = systemClock.steady, onFetched } = options;
  let keys: { find: JWTVerifyGetKey; at: number } | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  /** Whether the provider did not answer when it was last asked. */
  let failed = false;
  /** When an unknown key last made the keys be fetched. */
  let askedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  const fetchKeys = async () => {
    try {
      keys = { find: createLocalJWKSet(await discoverKeys(issuer, fetchJson)), at: now() };
      failed = false;
      onFetched?.();
    } catch {
      failed = true;
      failedAt = now();
    } finally {
      fetching = undefined;
    }
  };
  const refresh = () => {
    if (now() - failedAt >= RETRY_MS) fetching ??= fetchKeys();
    return fetching ?? Promise.resolve();
  };
  const age = () => (keys === undefined ? Number.POSITIVE_INFINITY : now() - keys.at);

  return async (header, token) => {
    if (age() > EXPIRED_MS) await refresh();
    else if (age() > STALE_MS) void refresh();
    const trusted = age() <= EXPIRED_MS ? keys : undefined;
    const known = trusted === undefined ? undefined : await findKey(trusted.find, header, token);
    if (known !== undefined) return known;
    if (fetching === undefined && !failed) {
      if (now() - askedAt < COOLDOWN_MS) throw new IdentityFault('signed_out');
      askedAt = now();
    }
    await refresh();
    const fresh = failed || keys === undefined ? undefined : await findKey(keys.find, header, token);
    if (fresh !== undefined) return fresh;
    throw new IdentityFault(failed ? 'busy' : 'signed_out');
  };
}

async function findKey(find: JWTVerifyGetKey, ...args: Parameters<JWTVerifyGetKey>) {
  try {
    return await find(...args);
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return undefined;
    throw error;
  }
}

async function discoverKeys(
  issuer: string,
  fetchJson: (url: string) => Promise<unknown>,
): Promise<JSONWebKeySet> {
  const base = issuer.replace(/\/$/, '');
  const discovery = discoverySchema.parse(await fetchJson(`${base}/.well-known/openid-configuration`));
  if (discovery.issuer !== issuer) throw new IdentityFault('busy');
  return keysSchema.parse(await fetchJson(discovery.jwks_uri)) as JSONWebKeySet;
}

async function fetchJsonOnce(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  const text = await response.text();
  if (!response.ok || text.length > MAX_DOCUMENT_CHARS) throw new IdentityFault('busy');
  return JSON.parse(text);
}

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
