import { describe, expect, test } from 'vitest';
import { MAX_SELECTION_CHARS } from './limits.ts';
import { managedPolicySchema } from './managed-keys.ts';
import { organisationPolicySchema } from './policy.ts';
import { neededValues } from './testing/needed-values.ts';

const policy = {
  orgId: 'acme',
  orgName: 'Acme',
  state: 'on',
  sites: { allow: ['*.atlassian.net'], block: [] },
  products: ['jira'],
  actions: ['summarise'],
  maxSelectionChars: 20_000,
  house: { instructions: '', actions: [] },
  graph: {
    ...{ on: false, products: [], details: false, people: 'teams', context: false, naming: false },
    ...{ person: 'on', team: null },
  },
  hipaa: { sites: [], products: [] },
  guard: { secrets: 'replace', personal: 'off', patterns: [] },
  hipaaBound: false,
  region: 'eu',
  policyVersion: 1,
  upstream: { provider: 'Acme', model: 'm', region: 'eu', retention: 'none' },
  person: { name: 'Kim', groupAllowed: true },
};

const badPatterns: readonly string[] = [
  '',
  ' ',
  '**',
  '*x.com',
  '*.*',
  '*.*.com',
  'a.*.com',
  'x.*',
  '.x.com',
  'x.com.',
  'x..com',
  'X.com',
  'x.com/',
  'x.com/path',
  'https://x.com',
  'https://*',
  'user@x.com',
  'x.com:',
  'x.com:https',
  'x.com:123456',
  'x.com:-1',
  'x.com:443:443',
  'x com',
  'x.com\n',
  '\nx.com',
  'x.com\0',
  'bücher.example',
  '\u0430llowed.com',
  '[::1',
  '::1',
  '[::1%eth0]',
  '*.[::1]',
  '/.*/',
  '<all_urls>',
  '(a+)+$',
  `${'a'.repeat(257)}.com`,
];

const goodPatterns: readonly string[] = [
  '*',
  'x.com',
  'localhost',
  '*.x.com',
  'a-b.x.com',
  'build_7.x.com',
  'xn--bcher-kva.example',
  'x.com:8443',
  '*.x.com:8443',
  '127.0.0.1:8787',
  '[::1]',
  '[2001:db8::a]:8443',
];

const sitesOf = (pattern: string) => [
  organisationPolicySchema.safeParse({ ...policy, sites: { allow: [pattern], block: [] } }).success,
  organisationPolicySchema.safeParse({ ...policy, sites: { allow: [], block: [pattern] } }).success,
  managedPolicySchema.safeParse({ ...neededValues, allowedSites: [pattern] }).success,
  managedPolicySchema.safeParse({ ...neededValues, blockedSites: [pattern] }).success,
];

describe('a site pattern', () => {
  test.each(badPatterns)('%j is refused in every list', (pattern) => {
    expect(sitesOf(pattern)).toEqual([false, false, false, false]);
  });

  test.each(goodPatterns)('%j is taken in every list', (pattern) => {
    expect(sitesOf(pattern)).toEqual([true, true, true, true]);
  });

  test.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['hyphens', '-'.repeat(1_000_000)],
    ['labels', 'a.'.repeat(500_000)],
    ['labels, then a mistake', `${'a.'.repeat(500_000)}!`],
    ['colons', `[${':'.repeat(1_000_000)}`],
  ])('of a million %s is refused without thinking for long', (_, pattern) => {
    expect(sitesOf(pattern)).toEqual([false, false, false, false]);
  });
});

const badOrganisation: readonly [string, object][] = [
  ['an unknown key', { allowEverything: true }],
  ['no organisation', { orgId: '' }],
  ['a long name', { orgName: 'x'.repeat(121) }],
  ['opted in by another word', { state: 'yes' }],
  ['opted in by a flag', { state: true }],
  ['a missing opt-in', { state: undefined }],
  ['sites as a list', { sites: ['*'] }],
  ['sites without a block list', { sites: { allow: ['*'] } }],
  ['an unknown list of sites', { sites: { allow: [], block: [], maybe: [] } }],
  ['too many sites', { sites: { allow: Array(2_001).fill('x.com'), block: [] } }],
  ['an unknown product', { products: ['sharepoint'] }],
  ['a product by an inherited name', { products: ['constructor'] }],
  ['actions as one string', { actions: 'summarise' }],
  ['too many actions', { actions: Array(501).fill('summarise') }],
  ['a long action', { actions: ['x'.repeat(61)] }],
  ['a limit of nothing', { maxSelectionChars: 0 }],
  ['a negative limit', { maxSelectionChars: -1 }],
  ['a limit over the hard one', { maxSelectionChars: MAX_SELECTION_CHARS + 1 }],
  ['a limit with a fraction', { maxSelectionChars: 1.5 }],
  ['a limit that is none', { maxSelectionChars: null }],
  ['version nought', { policyVersion: 0 }],
  ['an upstream without a region', { upstream: { provider: 'Acme', model: 'm', retention: 'none' } }],
  ['an upstream with an empty model', { upstream: { ...policy.upstream, model: '' } }],
  ['an upstream with a key', { upstream: { ...policy.upstream, apiKey: 'sk-1' } }],
  ['more of a person than a name', { person: { name: 'Kim', email: 'kim@example.com' } }],
];

describe('organisationPolicySchema', () => {
  test('takes a whole policy, and one with an action of a later version', () => {
    expect(organisationPolicySchema.parse(policy)).toEqual(policy);
    expect(organisationPolicySchema.safeParse({ ...policy, actions: ['not-yet-known'] }).success).toBe(true);
  });

  test.each(badOrganisation)('refuses %s', (_, change) => {
    expect(organisationPolicySchema.safeParse({ ...policy, ...change }).success).toBe(false);
  });

  test.each(Object.keys(policy))('refuses a policy without %s', (key) => {
    expect(organisationPolicySchema.safeParse({ ...policy, [key]: undefined }).success).toBe(false);
  });
});
