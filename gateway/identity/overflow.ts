import type { JWTPayload } from 'jose';

/**
 * Whether a token says that some of its claims did not fit and have to be asked for elsewhere (OpenID Connect Core,
 * section 5.6.2, and Entra ID's `hasgroups`). What is not in the token is not known.
 */
export function hasOverflow(payload: JWTPayload): boolean {
  return ['_claim_names', '_claim_sources', 'hasgroups'].some((marker) => Object.hasOwn(payload, marker));
}

/** A claim that is a list of at most `max` short texts; undefined when it is anything else. */
export function textList(value: unknown, max: number): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > max) return undefined;
  return value.every((item) => typeof item === 'string' && item.length > 0 && item.length <= 200)
    ? value
    : undefined;
}
