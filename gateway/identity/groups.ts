import type { JWTPayload } from 'jose';
import { hasOverflow, textList } from './overflow.ts';

/** Entra ID, the largest, puts at most 200 into a token. */
const MAX_GROUPS = 200;

/**
 * The groups that a token names: none where the claim is missing, because providers leave it out for a person
 * without any, and `unknown` where it is cut off or cannot be read.
 */
export function groupsIn(payload: JWTPayload, claim: string): readonly string[] | 'unknown' {
  if (hasOverflow(payload)) return 'unknown';
  if (!Object.hasOwn(payload, claim)) return [];
  return textList(payload[claim], MAX_GROUPS) ?? 'unknown';
}
