/** Longer tokens are refused unread: a signature check costs with the length. */
const MAX_TOKEN_CHARS = 8_192;
const NAME = 'authorization';
const SCHEME = 'bearer ';

/**
 * The token of the one `Authorization: Bearer` header (RFC 6750), from the raw headers, because the parsed ones
 * hide a second. Undefined when there is none, more than one, or one that is too long to bear. This is done for every
 * request, so what a token looks like inside is left to {@link isJwt}.
 */
export function bearerToken(rawHeaders: readonly string[]): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length !== NAME.length || name.toLowerCase() !== NAME) continue;
    if (value !== undefined) return undefined;
    value = rawHeaders[at + 1] ?? '';
  }
  if (value === undefined || value.length > SCHEME.length + MAX_TOKEN_CHARS) return undefined;
  if (value.slice(0, SCHEME.length).toLowerCase() !== SCHEME) return undefined;
  return value.slice(SCHEME.length);
}

/** Whether a token has the form of a signed JWT. */
export function isJwt(token: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}
