import type { Principal } from './principal.ts';

/** How far clocks may differ. */
export const LEEWAY_SECONDS = 5;

/** How old a sign-in may be for what only admins may do. */
export const FRESH_SECONDS = 15 * 60;

/** Whether the person signed in themselves a short while ago; no when their token does not say. */
export function isFresh({ authTime }: Pick<Principal, 'authTime'>, nowMs: number): boolean {
  return authTime !== undefined && nowMs / 1_000 - authTime <= FRESH_SECONDS;
}

/** What a caller is told whose sign-in is too old (RFC 9470, section 3), after the scheme and its other parameters. */
export const STEP_UP = `error="insufficient_user_authentication", error_description="A sign-in of the last 15 minutes is needed.", max_age="${FRESH_SECONDS}"`;
