import type { z } from 'zod';
import {
  aboutKey,
  isManagedPolicyKey,
  type ManagedPolicyKey,
  managedPolicyKeys,
  managedPolicySchema,
} from './managed-keys.ts';
import { pinOf } from './managed-values.ts';
import { nearestKey } from './nearest-key.ts';

/** A managed policy that was understood, with the restrictive setting in place of each key that was not set. */
export type ManagedPolicy = z.infer<typeof managedPolicySchema>;

/** What can be wrong with a key, with what an admin reads after the key's name. */
export const policyProblems = {
  missing: 'is not set, is misspelt, or was dropped by the browser because its value is of the wrong type',
  wrong_type: 'has a value of the wrong type',
  unknown_key: 'is no key of Sidenote',
  needs_issuer: 'names a client, while oidcIssuer leaves the provider to the gateway',
  not_an_address: 'is not an address',
  not_plain_text: 'holds characters that cannot be seen',
  not_https: 'is an address without https',
  not_only_a_host: 'is an address with more than it may have',
  not_an_organisation_id: 'is not the id of an organisation',
  not_a_site_pattern: 'holds something else than a site',
  not_a_product: 'holds something else than a product',
  not_an_action: 'holds something else than an action’s id',
  not_a_level: 'is none of the words it may be',
  not_a_pattern: 'holds something that cannot be used as a pattern',
  empty: 'is empty',
  too_long: 'is too long',
  too_many: 'has too many entries',
  too_small: 'is too small',
  too_large: 'is too large',
} as const;
export type PolicyProblem = keyof typeof policyProblems;

/** Stands for a key that is no name at all: what was pasted there by mistake may be personal. */
export const UNREADABLE = '(a key that is no name)';

/** One thing that is wrong. It never holds the value, which may be personal, and can be shown and copied as it is. */
export interface ManagedPolicyProblem {
  /** The key as the admin wrote it, or {@link UNREADABLE}. */
  readonly key: string;
  readonly problem: PolicyProblem;
  /** What a right value is; for an unknown key, the nearest real one. */
  readonly expected: string;
  /** Which entry of a list it is, counted from 1. */
  readonly entry?: number;
}

export type ManagedPolicyState =
  | { readonly state: 'unmanaged' }
  | { readonly state: 'invalid'; readonly problems: readonly ManagedPolicyProblem[] }
  | {
      readonly state: 'ready';
      readonly policy: ManagedPolicy;
      /** Keys that were not set: what they mean then is in `aboutKey(key).missing`. */
      readonly missing: readonly ManagedPolicyKey[];
    };

/** So many problems are named at most: a list of 2,000 wrong sites is one mistake. */
const MOST_PROBLEMS = 20;

/**
 * Reads what the browser's managed storage holds. Nothing in it is no policy; anything that cannot be understood makes
 * the whole policy invalid, since half a policy could open what the other half closes.
 */
export function readManagedPolicy(stored: Readonly<Record<string, unknown>>): ManagedPolicyState {
  if (Object.keys(stored).length === 0) return { state: 'unmanaged' };
  const parsed = managedPolicySchema.safeParse(stored);
  const problems = parsed.success
    ? loneClient(parsed.data)
    : firstOfEach(parsed.error.issues).flatMap((issue) => problemsOf(issue, stored));
  if (!parsed.success || problems.length > 0) {
    return { state: 'invalid', problems: problems.slice(0, MOST_PROBLEMS) };
  }
  const missing = managedPolicyKeys.filter((key) => stored[key] === undefined);
  return { state: 'ready', policy: parsed.data, missing };
}

/** One mistake can fail several checks: the first one names it best. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const places = issues.map(({ path }) => path.join('.'));
  return issues.filter((_, at) => places.indexOf(places[at] ?? '') === at);
}

function problemsOf(
  issue: z.core.$ZodIssue,
  stored: Readonly<Record<string, unknown>>,
): ManagedPolicyProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(unknown);
  const [key, at] = issue.path;
  if (typeof key !== 'string' || !isManagedPolicyKey(key)) return [];
  const problem = stored[key] === undefined ? 'missing' : kindOf(issue);
  const found = { key, problem, expected: aboutKey(key).expected };
  return [typeof at === 'number' ? { ...found, entry: at + 1 } : found];
}

function unknown(key: string): ManagedPolicyProblem {
  const near = nearestKey(key, managedPolicyKeys);
  const expected = near ?? `one of ${managedPolicyKeys.join(', ')}`;
  return { key: /^[\w.-]{1,60}$/.test(key) ? key : UNREADABLE, problem: 'unknown_key', expected };
}

function kindOf(issue: z.core.$ZodIssue): PolicyProblem {
  if (issue.code === 'custom') return isPolicyProblem(issue.message) ? issue.message : 'wrong_type';
  if (issue.code === 'too_big') {
    return issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_large';
  }
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'empty' : 'too_small';
  return 'wrong_type';
}

function isPolicyProblem(code: string): code is PolicyProblem {
  return Object.hasOwn(policyProblems, code);
}

/** A client id means nothing at a provider that the gateway picks. */
function loneClient({ oidcClientId, oidcIssuer }: ManagedPolicy): ManagedPolicyProblem[] {
  if (pinOf(oidcClientId) === undefined || pinOf(oidcIssuer) !== undefined) return [];
  return [{ key: 'oidcClientId', problem: 'needs_issuer', expected: aboutKey('oidcClientId').expected }];
}
