/** Longer tokens are refused unread: a signature check costs with the length. */
const MAX_TOKEN_BYTES = 8_192;

/**
 * The token of the one `Authorization: Bearer` header (RFC 6750), from the raw headers, because the parsed ones
 * hide a second. Undefined when there is none, more than one, or one that is not a JWT of bearable length.
 */
export function bearerToken(rawHeaders: readonly string[]): string | undefined {
  const values = rawHeaders.filter(
    (_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'authorization',
  );
  if (values.length !== 1) return undefined;
  const token = /^bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(values[0] ?? '')?.[1];
  return token !== undefined && token.length <= MAX_TOKEN_BYTES ? token : undefined;
}
