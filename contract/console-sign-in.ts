import { z } from 'zod';

/** Why a sign-in to the console came to nothing: the closed list that the gateway sends back with the page. */
export const signInTroubles = [
  /** The provider refused it, or it took too long, or it was begun in another browser. */
  'failed',
  /** The provider does not answer. */
  'provider_away',
  /** The gateway's configuration names no client for the console at the provider. */
  'not_set_up',
  /** The organisation that the provider names is none of this gateway. */
  'unknown_organisation',
  /** The organisation's data stays in another region; nothing of the person is kept here. */
  'other_region',
  /** Somebody else signed in where the same person should have, once more. */
  'somebody_else',
  /** The provider let the person in without asking who they are, or does not say when it asked. */
  'not_asked',
] as const;

export type SignInTrouble = (typeof signInTroubles)[number];

/** The page's parameter that says which. */
export const SIGN_IN_TROUBLE = 'trouble';

/** The one that names the other region, where that is the trouble. */
export const SIGN_IN_REGION = 'region';

/** The one that says whose people sign in, of several providers: on the way in, and on a page that leads to it. */
export const SIGN_IN_ORGANISATION = 'organisation';

/** `GET /console/regions`: addresses of the other regions' gateways. An address in a link could be anybody's. */
export const consoleRegionsSchema = z.record(z.string(), z.string());

export type ConsoleRegions = z.infer<typeof consoleRegionsSchema>;

/** The page of the console that a small window of fresh sign-in ends at. */
export const SIGNED_IN_ANEW = 'signed-in-anew';
