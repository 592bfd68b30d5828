import fc from 'fast-check';
import {
  type ManagedPolicyKey,
  managedPolicyKeys,
  managedPolicySchema,
  neededKeys,
} from '../../managed-keys.ts';
import { readManagedPolicy } from '../../managed-policy.ts';
import { productIds } from '../../products.ts';
import { type Deployment, type PolicyValue, sampleDeployment } from '../deployment.ts';

/** Signs that one format or another has to write in another way. */
const nasty = fc.constantFrom(
  '"',
  '\\',
  '\\\\"',
  '&',
  '<',
  '>',
  "'",
  ']]>',
  '&amp;',
  '%PATH%',
  '|',
  '$(string.x)',
);
const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const text = (key: ManagedPolicyKey) =>
  fc
    .array(fc.oneof(nasty, letters, fc.constantFrom(' ', '株式会社', '🦊', 'ß', '\uf000')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(''))
    .filter((value) => managedPolicySchema.shape[key].safeParse(value).success);

const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/);
const host = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => [...labels, 'example'].join('.'));
const pattern = fc
  .tuple(fc.constantFrom('', '*.'), host, fc.constantFrom('', ':8443'))
  .map((parts) => parts.join(''));
const all = fc.constant<string[]>(['*']);
const sites = fc.oneof(
  all,
  fc.array(pattern, { maxLength: 4 }),
  fc
    .integer({ min: 10, max: 300 })
    .map((count) => Array.from({ length: count }, (_, at) => `s${at}.example`)),
);
const tail = fc
  .array(fc.oneof(nasty, fc.constantFrom('a', '~', ';', '株', '%20')), { maxLength: 6 })
  .map((parts) => parts.join(''));

const values: Readonly<Record<ManagedPolicyKey, fc.Arbitrary<PolicyValue>>> = {
  gatewayUrl: fc
    .tuple(host, fc.constantFrom('', '/', ':8443'))
    .map(([name, rest]) => `https://${name}${rest}`),
  orgId: label,
  enabled: fc.boolean(),
  oidcIssuer: fc.oneof(
    fc.constant('*'),
    tail.map((path) => `https://login.example/${path}`),
  ),
  oidcClientId: fc.oneof(fc.constant('*'), text('oidcClientId')),
  allowedSites: sites,
  blockedSites: sites,
  allowedProducts: fc.oneof(all, fc.subarray<string>([...productIds])),
  allowedActions: fc.oneof(all, fc.subarray(['summarise', 'make-shorter', 'not-yet-known'])),
  region: fc.oneof(fc.constant('*'), text('region')),
  hipaaMode: fc.boolean(),
  dataConsent: fc.boolean(),
  orgName: text('orgName'),
  supportUrl: tail.map((path) => `mailto:help@example.com?subject=${path}`),
  disableFirstRunPage: fc.boolean(),
  maxSelectionChars: fc.integer({ min: 1, max: 100_000 }),
  guardSecrets: fc.constantFrom('replace', 'warn', 'block'),
  guardPersonalData: fc.constantFrom('off', 'warn', 'replace', 'block'),
  guardPatterns: fc.subarray([
    'PROJECT-[0-9]{6}',
    '\\bACME\\w{4,}',
    '(?i)"secret"=[^;\\s]{8}',
    '<key>%\\d{4}%&',
  ]),
  policyVersion: fc.integer({ min: 1, max: 1_000_000_000 }),
};

/** Every policy that an operator may have, from the keys there must be to all of them. */
export const anyDeployment: fc.Arbitrary<Deployment> = fc
  .record(values, { requiredKeys: [...neededKeys] })
  .map((policy) => ({ ...sampleDeployment, policy: present(policy) }))
  .filter(({ policy }) => readManagedPolicy(policy).state === 'ready');

function present(
  policy: Readonly<Partial<Record<ManagedPolicyKey, PolicyValue>>>,
): Record<string, PolicyValue> {
  return Object.fromEntries(
    managedPolicyKeys.flatMap((key) => {
      const value = policy[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** What the extension makes of stored values. Lists are sets: a registry hands them on in an order of its own. */
export function understood(stored: Readonly<Record<string, unknown>>): unknown {
  const sorted = Object.entries(stored).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.toSorted() : value,
  ]);
  return readManagedPolicy(Object.fromEntries(sorted));
}
