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
import {
  type ManagedPolicyProblem,
  policyProblems,
  UNREADABLE,
  type ValueProblem,
} from './policy-problems.ts';

/** A managed policy that was understood, with the restrictive setting in place of each key that was not set. */
export type ManagedPolicy = z.infer<typeof managedPolicySchema>;

export type ManagedPolicyState =
  | { readonly state: 'unmanaged' }
  | {
      readonly state: 'invalid';
      readonly problems: readonly ManagedPolicyProblem[];
      /** Which version it says it is, where that can be read: so an admin sees whether the mended one has arrived. */
      readonly policyVersion: number | undefined;
    }
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
    const policyVersion = managedPolicySchema.shape.policyVersion.safeParse(stored.policyVersion).data;
    return { state: 'invalid', problems: problems.slice(0, MOST_PROBLEMS), policyVersion };
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
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_PROBLEMS).map(unknown);
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

function kindOf(issue: z.core.$ZodIssue): ValueProblem {
  if (issue.code === 'custom') return isValueProblem(issue.message) ? issue.message : 'wrong_type';
  if (issue.code === 'too_big') {
    return issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_large';
  }
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'empty' : 'too_small';
  return 'wrong_type';
}

function isValueProblem(code: string): code is ValueProblem {
  return code !== 'unknown_key' && Object.hasOwn(policyProblems, code);
}

/** A client id means nothing at a provider that the gateway picks. */
function loneClient({ oidcClientId, oidcIssuer }: ManagedPolicy): ManagedPolicyProblem[] {
  if (pinOf(oidcClientId) === undefined || pinOf(oidcIssuer) !== undefined) return [];
  return [{ key: 'oidcClientId', problem: 'needs_issuer', expected: aboutKey('oidcClientId').expected }];
}
