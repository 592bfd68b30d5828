import {
  CONSOLE_PATH,
  REGIONS_PATH,
  SESSION_PATH,
  SIGN_IN_PATH,
  SIGN_OUT_PATH,
  SIGNED_IN_PATH,
} from './paths.ts';

/** The longest address that is led back to: a view of a screen fits. */
const MAX_CHARS = 1_000;

/**
 * Where somebody who signed in is led to: a page of the console, and never what else an address may be taken for. Anything
 * that is none becomes the console's first page.
 */
export function nextPage(asked: unknown, publicUrl: string): string {
  const first = `${CONSOLE_PATH}/`;
  if (typeof asked !== 'string' || asked.length > MAX_CHARS || !asked.startsWith(first)) return first;
  // Browsers read a backslash as a slash, and leave tabs and line ends out.
  if (/[\\\p{Cc}]/u.test(asked) || !URL.canParse(asked, publicUrl)) return first;
  const { origin, pathname, search } = new URL(asked, publicUrl);
  const inside = origin === new URL(publicUrl).origin && /^\/console\/[a-z-]*$/.test(pathname);
  return inside && !signingIn.has(pathname) ? pathname + search : first;
}

const signingIn = new Set([SIGN_IN_PATH, SIGNED_IN_PATH, SESSION_PATH, REGIONS_PATH, SIGN_OUT_PATH]);
