import {
  aboutKey,
  type ManagedPolicyKey,
  managedPolicyKeys,
  neededKeys,
} from '@sidenote/contract/managed-keys';

type Policy = Readonly<Record<string, unknown>>;

/** Nothing listens there. */
export const GATEWAY = 'http://127.0.0.1:9';

/** Every key with its example. */
export const whole: Policy = {
  ...Object.fromEntries(managedPolicyKeys.map((key) => [key, aboutKey(key).example])),
  gatewayUrl: GATEWAY,
};

/** What the keys mean that open something and are not set. */
export const restrictive: Partial<Record<ManagedPolicyKey, unknown>> = {
  enabled: false,
  allowedSites: [],
  allowedProducts: [],
  allowedActions: [],
  hipaaMode: true,
  dataConsent: false,
  disableFirstRunPage: true,
};

/** One value of each type that JSON has, and the two kinds of number. */
const values = {
  'a text': 'true',
  'true or false': true,
  'a whole number': 7,
  'a fraction': 7.5,
  'a list': ['x'],
  'an object': { x: true },
  null: null,
} as const;
type Type = keyof typeof values;

/** What the schema of a key wants. */
export function typeOf(key: ManagedPolicyKey): Type {
  const { example } = aboutKey(key);
  if (Array.isArray(example)) return 'a list';
  if (typeof example === 'number') return 'a whole number';
  return typeof example === 'boolean' ? 'true or false' : 'a text';
}

/** The keys that may be missing in two halves, so that each is gone once and there once. */
export const halves: readonly (readonly ManagedPolicyKey[])[] = [0, 1].map((half) =>
  managedPolicyKeys.filter((key) => !neededKeys.includes(key)).filter((_, at) => at % 2 === half),
);

export function without(whole: Policy, keys: readonly ManagedPolicyKey[]): Policy {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !keys.some((key) => key === name)));
}

/**
 * For each type a policy that has it in the place of every key but those that are right. Where no key is of the type,
 * there are two policies, each with another right key: one of which nothing is left looks as if it had not come.
 */
export function ofOneType(
  whole: Policy,
): { type: string; right: readonly ManagedPolicyKey[]; managed: Policy }[] {
  return Object.entries(values).flatMap(([type, value]) => {
    const fitting = managedPolicyKeys.filter((key) => typeOf(key) === type);
    const rights: (readonly ManagedPolicyKey[])[] =
      fitting.length > 0 ? [fitting] : [['policyVersion'], ['orgName']];
    return rights.map((right) => ({
      type,
      right,
      managed: Object.fromEntries(
        managedPolicyKeys.map((key) => [key, right.includes(key) ? whole[key] : value]),
      ),
    }));
  });
}

const wrong: Partial<Record<Type, unknown>> = {
  'a text': '',
  'a whole number': 0,
  'a list': ['No Such Thing'],
};

/** The keys that can have a value of the right type that is wrong, and a policy in which each has one. */
export function ofWrongValues(whole: Policy): { keys: readonly ManagedPolicyKey[]; managed: Policy } {
  const keys = managedPolicyKeys.filter((key) => typeOf(key) in wrong);
  const values = Object.fromEntries(keys.map((key) => [key, wrong[typeOf(key)]]));
  // Nearly every text is a pattern.
  return { keys, managed: { ...whole, ...values, guardPatterns: ['('] } };
}
