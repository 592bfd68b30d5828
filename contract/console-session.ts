import { z } from 'zod';
import { roles } from './roles.ts';

/**
 * The header that the console's own pages send with every request (no page of another origin could, without asking first),
 * and what it says: whether a person did something since the last one, or the page asks by itself.
 */
export const CONSOLE_HEADER = 'x-sidenote-console';
export const consoleHeaderValues = { used: '1', watching: '0' } as const;

/** How long a console stays open with nobody doing anything, and how long in all. In milliseconds. */
export const CONSOLE_IDLE_MS = 15 * 60_000;
export const CONSOLE_SESSION_MS = 8 * 60 * 60_000;

/** What the pages of the console tell each other, and a window of fresh sign-in tells the page that opened it. */
export const CONSOLE_CHANNEL = 'sidenote-console';
export type ConsoleMessage = 'signed-in' | 'signed-out';

/** `GET /console/session`: who is signed in to the console, for which organisation. */
export const consoleSessionSchema = z.strictObject({
  organisation: z.strictObject({ id: z.string(), name: z.string() }),
  /** As the token names them; empty where it does not. */
  name: z.string(),
  /** Their pseudonym, as it stands in the audit. */
  person: z.string(),
  roles: z.array(z.enum(roles)),
  /** When the session, or the token, ends whatever is done; in milliseconds since 1970. */
  endsAt: z.int(),
});

export type ConsoleSession = z.infer<typeof consoleSessionSchema>;
