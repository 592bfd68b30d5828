import { createHash, timingSafeEqual } from 'node:crypto';
import { bearerToken } from './bearer.ts';

const MAX_TOKEN_CHARS = 1_024;

interface Configured {
  readonly id: string;
  readonly directoryTokenSha256?: string | undefined;
}

/**
 * Whose directory (SCIM) asks, by the token of the one `Authorization` header: the organisation's id, or undefined.
 * Only hashes are known here. Each is compared in the same time, and all of them, whether one fits or not.
 */
export function directoriesByToken(
  organisations: readonly Configured[],
): (rawHeaders: readonly string[]) => string | undefined {
  const directories = organisations.flatMap(({ id, directoryTokenSha256 }) =>
    directoryTokenSha256 === undefined ? [] : [{ id, digest: Buffer.from(directoryTokenSha256, 'hex') }],
  );
  return (rawHeaders) => {
    const token = bearerToken(rawHeaders);
    if (token === undefined || token.length > MAX_TOKEN_CHARS) return undefined;
    const digest = createHash('sha256').update(token).digest();
    return directories.reduce<string | undefined>(
      (found, { id, digest: own }) => (timingSafeEqual(own, digest) ? id : found),
      undefined,
    );
  };
}
