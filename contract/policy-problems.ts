import type { ManagedPolicyKey } from './managed-keys.ts';

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

/** What can be wrong with the value of a key that Sidenote has. */
export type ValueProblem = Exclude<PolicyProblem, 'unknown_key'>;

/** Stands for a key that is no name at all: what was pasted there by mistake may be personal. */
export const UNREADABLE = '(a key that is no name)';

/** What every problem tells. It never holds the value, which may be personal, and can be shown and copied as it is. */
interface Told {
  /** What a right value is; for an unknown key, the nearest real one. */
  readonly expected: string;
  /** Which entry of a list it is, counted from 1. */
  readonly entry?: number;
}

/** A key that Sidenote does not have, as the admin wrote it, or {@link UNREADABLE}. */
interface UnknownKey extends Told {
  readonly key: string;
  readonly problem: 'unknown_key';
}

interface WrongValue extends Told {
  readonly key: ManagedPolicyKey;
  readonly problem: ValueProblem;
}

/** One thing that is wrong. */
export type ManagedPolicyProblem = UnknownKey | WrongValue;
