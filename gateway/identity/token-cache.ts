import { hash } from 'node:crypto';
import { systemClock } from '../limits/clock.ts';

/** The longest that a verified token is not verified again. */
export const REMEMBER_MS = 60_000;

/** Enough for everyone who is busy in one minute; about 8 MB at most. */
const CAPACITY = 10_000;

/** Verified tokens, for a short while. */
export interface TokenCache<T> {
  find(key: string): T | undefined;
  /** Remembers for a minute, and never beyond `expiresAtMs`. The oldest makes room. */
  keep(key: string, value: T, expiresAtMs: number): void;
  forget(matches: (value: T) => boolean): void;
  size(): number;
}

/**
 * What a token is remembered under: SHA-256 over all of it, with issuer and audience. A part of a token, such as its
 * first characters, is the same for many people. A line feed is in neither of the three.
 */
export function tokenKey(token: string, { issuer, audience }: { issuer: string; audience: string }): string {
  return hash('sha256', `${issuer}\n${audience}\n${token}`, 'base64');
}

/** The minute goes by the steady clock: a wall clock that is set back must not make it longer. */
export function openTokenCache<T>({
  now = Date.now,
  steady = systemClock.steady,
  capacity = CAPACITY,
} = {}): TokenCache<T> {
  const entries = new Map<
    string,
    { readonly value: T; readonly until: number; readonly expiresAtMs: number }
  >();
  return {
    find: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.until > steady() && entry.expiresAtMs > now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    keep: (key, value, expiresAtMs) => {
      if (expiresAtMs <= now()) return;
      const oldest = entries.keys().next();
      if (entries.size >= capacity && oldest.done !== true) entries.delete(oldest.value);
      entries.set(key, { value, until: steady() + REMEMBER_MS, expiresAtMs });
    },
    forget: (matches) => {
      for (const [key, { value }] of entries) if (matches(value)) entries.delete(key);
    },
    size: () => entries.size,
  };
}
