import {
  aboutKey,
  type ManagedPolicyKey,
  managedPolicyKeys,
  neededKeys,
} from '@sidenote/contract/managed-keys';
import type { PolicyProblem } from '@sidenote/contract/policy-problems';
import { halves, ofOneType, restrictive, whole, without } from '../managed/wrong-policies.ts';

/** A copy of the extension whose policy lacks keys, or has other types in their place. */
interface Copy {
  readonly name: string;
  readonly what: string;
  readonly managed: object;
  /** What it takes its policy to be. */
  readonly held: object;
}

function refused(keys: readonly ManagedPolicyKey[], problem: PolicyProblem): object {
  const problems = keys.map((key) => ({ key, problem, expected: aboutKey(key).expected }));
  // The version is told where it can be read.
  return {
    state: 'invalid',
    problems,
    policyVersion: keys.includes('policyVersion') ? undefined : whole.policyVersion,
  };
}

/** Every key is gone once, and has each other type once. Firefox hands on what Chromium would drop. */
export const everyKey: readonly Copy[] = [
  ...ofOneType(whole).map(({ type, right, managed }, at) => ({
    name: `type-${at}`,
    what: `${type} in the place of every key but ${right.join(', ')}: each is named, and the policy is refused`,
    managed,
    held: refused(
      managedPolicyKeys.filter((key) => !right.includes(key)),
      'wrong_type',
    ),
  })),
  ...halves.map((keys, at) => ({
    name: `half-${at}`,
    what: `not set, each means the restrictive setting and the others stay: ${keys.join(', ')}`,
    managed: without(whole, keys),
    held: {
      state: 'ready',
      policy: { ...whole, ...Object.fromEntries(keys.map((key) => [key, restrictive[key]])) },
      missing: keys,
    },
  })),
  {
    name: 'unrestricted',
    what: 'without the keys that must be there the policy is refused, and each is named',
    managed: without(whole, neededKeys),
    held: refused(neededKeys, 'missing'),
  },
];
