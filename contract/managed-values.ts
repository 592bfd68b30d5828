import { z } from 'zod';
import { isPattern, LONGEST_PATTERN, MOST_PATTERNS } from './guard/patterns/own-patterns.ts';
import { guardLevels, secretLevels } from './guard/policy.ts';
import { MAX_SELECTION_CHARS } from './limits.ts';
import { productIds } from './products.ts';
import { isLoopback, isSitePattern } from './site.ts';

/** What can be wrong with one value of a managed policy, beside its type and size. */
export type ValueFault =
  | 'not_an_address'
  | 'not_plain_text'
  | 'not_https'
  | 'not_only_a_host'
  | 'not_an_organisation_id'
  | 'not_a_site_pattern'
  | 'not_a_product'
  | 'not_an_action'
  | 'not_a_level'
  | 'not_a_pattern';

/**
 * Leaves a choice to the gateway: in a list of products or actions all that the organisation's own policy allows, in
 * the place of a provider, a client or a region the one that the gateway names.
 */
export const EVERY = '*';

/** What a key holds the gateway to; undefined where it leaves the choice to it. */
export function pinOf(value: string): string | undefined {
  return value === EVERY ? undefined : value;
}

/** One line of text. One that is too long is looked at no further: what follows may think long about megabytes. */
export const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest, { abort: true })
    .superRefine(faulty((value) => (unseen.test(value) ? 'not_plain_text' : undefined)));

/** Control characters, which XML and the registry cannot hold, and those that turn the direction of what is read. */
const unseen = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

const address = text(2_000);

/** The address of a gateway in its canonical form: a scheme, a host and perhaps a port. */
export const gatewayOrigin = address
  .superRefine(faulty(gatewayFault))
  .transform((value) => new URL(value).origin);

/** An issuer as its tokens name it, to the letter: OpenID Connect compares it as a string. */
export const issuerAddress = address.superRefine(faulty(webFault));
export const issuerPin = address.superRefine(
  faulty((value) => (value === EVERY ? undefined : webFault(value))),
);

/** Where people find help: a page, or an address to write to. */
export const supportAddress = address.superRefine(
  faulty((value) => (/^mailto:\S+@\S+$/.test(value) ? undefined : webFault(value))),
);

export const organisationId = text(80).superRefine(
  faulty((value) => (/^[a-z0-9][a-z0-9-]*$/.test(value) ? undefined : 'not_an_organisation_id')),
);

export const sites = listOf(2_000, 260, (value) => (isSitePattern(value) ? undefined : 'not_a_site_pattern'));

export const products = listOf(50, 60, (value) =>
  value === EVERY || productIds.some((id) => id === value) ? undefined : 'not_a_product',
);

/** A policy may name an action that this version does not have yet. */
export const actions = listOf(500, 60, (value) =>
  value === EVERY || /^[a-z]+(-[a-z]+)*$/.test(value) ? undefined : 'not_an_action',
);

/** One of the guard's levels; the strictest one stands in the type for what has been refused already. */
function level<Level extends string>(levels: readonly Level[], strictest: Level) {
  return text(10)
    .superRefine(faulty((value) => (levels.some((known) => known === value) ? undefined : 'not_a_level')))
    .transform((value): Level => levels.find((known) => known === value) ?? strictest);
}

export const secretLevel = level(secretLevels, 'block');
export const personalLevel = level(guardLevels, 'block');

export const patterns = listOf(MOST_PATTERNS, LONGEST_PATTERN, (value) =>
  isPattern(value) ? undefined : 'not_a_pattern',
);

export const selectionChars = z.int().min(1).max(MAX_SELECTION_CHARS);

function listOf(most: number, longest: number, fault: (value: string) => ValueFault | undefined) {
  return z.array(text(longest).superRefine(faulty(fault))).max(most);
}

/** Turns a judgement into a check whose message is the code and never the value. */
function faulty(judge: (value: string) => ValueFault | undefined) {
  return (value: string, context: z.RefinementCtx<string>) => {
    const message = judge(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message, input: value });
  };
}

function gatewayFault(value: string): ValueFault | undefined {
  const fault = webFault(value);
  if (fault !== undefined) return fault;
  const { pathname, search, hash } = new URL(value);
  return pathname === '/' && search === '' && hash === '' ? undefined : 'not_only_a_host';
}

/** `https:`, or `http:` on this machine for tests and the demo (R13). */
function webFault(value: string): ValueFault | undefined {
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return 'not_an_address';
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return 'not_only_a_host';
  return protocol === 'https:' || isLoopback(hostname) ? undefined : 'not_https';
}
