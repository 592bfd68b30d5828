import { createHash, timingSafeEqual } from 'node:crypto';
import { bearerToken } from './bearer.ts';
import { type ConfiguredDirectory, directoryHashes } from './directory-hashes.ts';

const MAX_TOKEN_CHARS = 1_024;

/**
 * Whose directory (SCIM) asks, by the token of the one `Authorization` header: the organisation's id, or undefined.
 * Only hashes are known here. Each is compared in the same time, and all of them, whether one fits or not. Throws a
 * `ConfigError` as {@link directoryHashes} does.
 */
export function directoriesByToken(
  organisations: readonly ConfiguredDirectory[],
  now?: () => number,
): (rawHeaders: readonly string[]) => string | undefined {
  const directories = directoryHashes(organisations, now);
  return (rawHeaders) => {
    const token = bearerToken(rawHeaders);
    if (token === undefined || token.length > MAX_TOKEN_CHARS) return undefined;
    const digest = createHash('sha256').update(token).digest();
    return directories().reduce<string | undefined>(
      (found, { id, digest: own }) => (timingSafeEqual(own, digest) ? id : found),
      undefined,
    );
  };
}
