/** Longer tokens are refused unread: a signature check costs with the length. */
const MAX_TOKEN_BYTES = 8_192;
const NAME = 'authorization';
const SCHEME = 'bearer ';

/**
 * The token of the one `Authorization: Bearer` header (RFC 6750), from the raw headers, because the parsed ones
 * hide a second. Undefined when there is none, more than one, or one that is not a JWT of bearable length.
 */
export function bearerToken(rawHeaders: readonly string[]): string | undefined {
  const token = bearerValue(rawHeaders);
  if (token === undefined || token.length > MAX_TOKEN_BYTES) return undefined;
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token : undefined;
}

/** What follows the scheme in the one `Authorization` header, whatever form it has. */
export function bearerValue(rawHeaders: readonly string[]): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    // The length first: this is done for every header of every request.
    if (name?.length !== NAME.length || name.toLowerCase() !== NAME) continue;
    if (value !== undefined) return undefined;
    value = rawHeaders[at + 1] ?? '';
  }
  if (value === undefined || value.slice(0, SCHEME.length).toLowerCase() !== SCHEME) return undefined;
  return value.slice(SCHEME.length);
}
