import { describe, expect, test } from 'vitest';
import { guardLevels, secretLevels } from './guard/policy.ts';
import { MAX_SELECTION_CHARS } from './limits.ts';
import { aboutKey, type ManagedPolicyKey, managedPolicyKeys, neededKeys } from './managed-keys.ts';
import { readManagedPolicy } from './managed-policy.ts';
import { policyProblems, UNREADABLE } from './policy-problems.ts';
import { neededValues as needed } from './testing/needed-values.ts';

const examples = Object.fromEntries(managedPolicyKeys.map((key) => [key, aboutKey(key).example]));

/** Problems as `key: code`, or `key[entry]: code` in a list. */
function problemsOf(stored: Record<string, unknown>): string[] {
  const read = readManagedPolicy(stored);
  if (read.state !== 'invalid') return [read.state];
  return read.problems.map(
    ({ key, problem, entry }) => `${key}${entry === undefined ? '' : `[${entry}]`}: ${problem}`,
  );
}

describe('a policy that can be understood', () => {
  test('nothing at all is no policy', () => {
    expect(readManagedPolicy({})).toEqual({ state: 'unmanaged' });
  });

  test('every example is a right value, and together they are a policy with nothing missing', () => {
    expect(readManagedPolicy(examples)).toEqual({ state: 'ready', policy: examples, missing: [] });
  });

  test('whatever may be missing means the restrictive setting, and is named', () => {
    expect(readManagedPolicy(needed)).toEqual({
      state: 'ready',
      policy: {
        ...needed,
        enabled: false,
        allowedSites: [],
        allowedProducts: [],
        allowedActions: [],
        hipaaMode: true,
        dataConsent: false,
        disableFirstRunPage: true,
      },
      missing: managedPolicyKeys.filter((key) => !Object.hasOwn(needed, key)),
    });
  });

  const removable = managedPolicyKeys.filter((key) => !Object.hasOwn(needed, key));

  test.each(removable)('without %s alone, all else is as it was', (key) => {
    const { [key]: _removed, ...rest } = examples;
    const alone = readManagedPolicy(needed);
    const restrictive = alone.state === 'ready' ? alone.policy[key] : 'none';
    expect(readManagedPolicy(rest)).toEqual({
      state: 'ready',
      policy: { ...rest, [key]: restrictive },
      missing: [key],
    });
  });

  test.each([
    ['https://gateway.example/', 'https://gateway.example'],
    ['HTTPS://Gateway.Example:443', 'https://gateway.example'],
    ['https://gateway.example:8443', 'https://gateway.example:8443'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/', 'http://localhost:8787'],
  ])('the gateway %s is taken as %s', (gatewayUrl, canonical) => {
    const read = readManagedPolicy({ ...needed, gatewayUrl });
    expect(read.state === 'ready' && read.policy.gatewayUrl).toBe(canonical);
  });

  test.each([
    ['an action of a later version', { allowedActions: ['not-yet-known'] }],
    ['as many sites as there may be', { blockedSites: Array(2_000).fill('x.com') }],
    ['a mail address for help', { supportUrl: 'mailto:help@example.com' }],
    ['an issuer with a path', { oidcIssuer: 'https://login.example/tenant/v2.0' }],
    ['an issuer whose client the gateway names', { oidcIssuer: 'https://login.example' }],
    ['a name with marks of every kind', { orgName: 'Bücher & <Söhne> "Ltd" \\ 株式会社 🦊' }],
  ])('%s is taken', (_, change) => {
    expect(problemsOf({ ...needed, ...change })).toEqual(['ready']);
  });
});

const mistakes: readonly [string, Record<string, unknown>, string][] = [
  ['an http address', { gatewayUrl: 'http://gateway.example' }, 'gatewayUrl: not_https'],
  ['a host without a scheme', { gatewayUrl: 'gateway.example' }, 'gatewayUrl: not_an_address'],
  ['another scheme', { gatewayUrl: 'ftp://gateway.example' }, 'gatewayUrl: not_an_address'],
  ['a host that only looks local', { gatewayUrl: 'http://127.0.0.1.evil.org' }, 'gatewayUrl: not_https'],
  ['a path', { gatewayUrl: 'https://gateway.example/v1' }, 'gatewayUrl: not_only_a_host'],
  ['a query', { gatewayUrl: 'https://gateway.example/?a' }, 'gatewayUrl: not_only_a_host'],
  ['a user', { gatewayUrl: 'https://kim@gateway.example' }, 'gatewayUrl: not_only_a_host'],
  ['a space behind', { gatewayUrl: 'https://gateway.example ' }, 'gatewayUrl: not_an_address'],
  ['a line break', { gatewayUrl: 'https://gateway.exa\nmple' }, 'gatewayUrl: not_plain_text'],
  ['no address', { gatewayUrl: '' }, 'gatewayUrl: empty'],
  ['an endless address', { gatewayUrl: `https://${'a'.repeat(2_000)}` }, 'gatewayUrl: too_long'],
  ['an organisation in capitals', { orgId: 'Acme' }, 'orgId: not_an_organisation_id'],
  ['an issuer without https', { oidcIssuer: 'http://login.example' }, 'oidcIssuer: not_https'],
  ['a client at any issuer', { oidcClientId: 'sidenote' }, 'oidcClientId: needs_issuer'],
  ['nearly any issuer', { oidcIssuer: '**' }, 'oidcIssuer: not_an_address'],
  ['help without https', { supportUrl: 'http://help.example' }, 'supportUrl: not_https'],
  ['help by script', { supportUrl: 'javascript:alert(1)' }, 'supportUrl: not_an_address'],
  ['help at nobody', { supportUrl: 'mailto:' }, 'supportUrl: not_an_address'],
  [
    'an address as a site',
    { blockedSites: ['x.com', 'https://y.com'] },
    'blockedSites[2]: not_a_site_pattern',
  ],
  ['a number as a site', { allowedSites: [1] }, 'allowedSites[1]: wrong_type'],
  ['too many sites', { blockedSites: Array(2_001).fill('x.com') }, 'blockedSites: too_many'],
  ['an unknown product', { allowedProducts: ['jira', 'sharepoint'] }, 'allowedProducts[2]: not_a_product'],
  ['an inherited name', { allowedProducts: ['constructor'] }, 'allowedProducts[1]: not_a_product'],
  ['a title as an action', { allowedActions: ['Summarise'] }, 'allowedActions[1]: not_an_action'],
  ['a name that is turned round', { orgName: 'Acme \u202e dtL' }, 'orgName: not_plain_text'],
  ['a name with half a character', { orgName: '\ud83e' }, 'orgName: not_plain_text'],
  ['a long region', { region: 'x'.repeat(41) }, 'region: too_long'],
  [
    'a limit over the hard one',
    { maxSelectionChars: MAX_SELECTION_CHARS + 1 },
    'maxSelectionChars: too_large',
  ],
  ['a limit of nothing', { maxSelectionChars: 0 }, 'maxSelectionChars: too_small'],
  ['a limit with a fraction', { maxSelectionChars: 1.5 }, 'maxSelectionChars: wrong_type'],
  ['a switch that is null', { enabled: null }, 'enabled: wrong_type'],
  ['a key in other letters', { gatewayURL: 'https://gateway.example' }, 'gatewayURL: unknown_key'],
  ['a key that every object has', { constructor: true }, 'constructor: unknown_key'],
  ['a key that is a text', { 'Kim said: hello': true }, `${UNREADABLE}: unknown_key`],
];

describe('a policy with a mistake', () => {
  test.each(mistakes)('%s', (_, change, problem) => {
    expect(problemsOf({ ...needed, ...change })).toEqual([problem]);
  });

  test('all that it must have is what it cannot do without', () => {
    expect(neededKeys.toSorted()).toEqual(Object.keys(needed).toSorted());
  });

  test.each(neededKeys)('without %s there is no restrictive setting to fall back on', (key) => {
    expect(problemsOf({ ...examples, [key]: undefined })).toEqual([`${key}: missing`]);
  });

  test('a policy that would change what every object inherits is refused', () => {
    expect(problemsOf(JSON.parse('{"__proto__":{"enabled":true}}'))).toContain('__proto__: unknown_key');
  });

  const ofEveryType: readonly (readonly [string, unknown])[] = [
    ['text', ''],
    ['text', 'true'],
    ['text', '1'],
    ['whole number', 0],
    ['fraction', 1.5],
    ['not a number', Number.NaN],
    ['boolean', true],
    ['boolean', false],
    ['null', null],
    ['object', {}],
    ['object', { 0: 'x', length: 1 }],
    ['list', []],
    ['list', ['x']],
    ['list', [[]]],
  ];
  const typeOf = (value: unknown) => {
    if (Array.isArray(value)) return 'list';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'whole number' : 'boolean';
  };
  const ofAnotherType = managedPolicyKeys.flatMap((key) =>
    ofEveryType
      .filter(([type]) => type !== typeOf(examples[key]))
      .map(([type, value]) => ({ key, type, value, shown: JSON.stringify(value) })),
  );

  test.each(ofAnotherType)('$key cannot be of the type $type: $shown', ({ key, value }) => {
    expect(problemsOf({ ...examples, [key]: value })).toEqual([`${key}: wrong_type`]);
  });

  const entries = managedPolicyKeys
    .filter((key) => Array.isArray(examples[key]))
    .flatMap((key) =>
      ofEveryType.filter(([type]) => type !== 'text').map(([type, entry]) => ({ key, type, entry })),
    );

  test.each(entries)('one entry of $key cannot be of the type $type', ({ key, entry }) => {
    const [right] = [examples[key]].flat();
    expect(problemsOf({ ...examples, [key]: [right, entry] })).toEqual([`${key}[2]: wrong_type`]);
  });

  test('every mistake of the list is told at once, and so is what would be right', () => {
    const read = readManagedPolicy({ ...needed, gatewayUrl: undefined, orgId: 7, enabeld: true });
    expect(read).toEqual({
      state: 'invalid',
      problems: [
        { key: 'gatewayUrl', problem: 'missing', expected: aboutKey('gatewayUrl').expected },
        { key: 'orgId', problem: 'wrong_type', expected: aboutKey('orgId').expected },
        { key: 'enabeld', problem: 'unknown_key', expected: 'enabled' },
      ],
    });
  });

  test('a key that is like none is told all that there are', () => {
    const read = readManagedPolicy({ ...needed, colourOfThePanel: 'green' });
    const expected = `one of ${managedPolicyKeys.join(', ')}`;
    expect(expected).toMatch(/^one of (\w+, ){10,}\w+$/);
    expect(read).toMatchObject({ problems: [{ key: 'colourOfThePanel', problem: 'unknown_key', expected }] });
  });

  test.each([
    ['a version', 7, 7],
    ['no version', undefined, undefined],
    ['a version of the wrong type', '7', undefined],
    ['a version that is too large', 1_000_000_001, undefined],
  ])('%s is told beside the mistakes as far as it can be read', (_, policyVersion, told) => {
    const read = readManagedPolicy({ ...needed, orgId: 7, policyVersion });
    expect(read).toMatchObject({ state: 'invalid', policyVersion: told });
  });

  test('no value is told, whatever is wrong with it', () => {
    const canary = 'canary-5b1f0c3e9a7d4e21';
    for (const key of managedPolicyKeys) {
      for (const value of [canary, [canary], { [canary]: canary }, `${canary}\n`.repeat(300)]) {
        const read = readManagedPolicy({ ...needed, [key]: value });
        if (read.state === 'invalid') expect(JSON.stringify(read)).not.toContain(canary);
      }
    }
  });

  test('a list of nothing but mistakes is told in twenty lines', () => {
    expect(problemsOf({ ...needed, blockedSites: Array(2_000).fill('!') })).toHaveLength(20);
  });
});

/** What a key may be set to, the strictest first; of the others every value is as strict as any. */
const fromStrictToOpen: Partial<Record<ManagedPolicyKey, readonly unknown[]>> = {
  enabled: [false, true],
  oidcIssuer: ['https://login.example', '*'],
  oidcClientId: ['sidenote', '*'],
  allowedSites: [[], ['a.example'], ['*']],
  blockedSites: [['*'], ['a.example'], []],
  allowedProducts: [[], ['jira'], ['*']],
  allowedActions: [[], ['summarise'], ['*']],
  region: ['eu', '*'],
  hipaaMode: [true, false],
  dataConsent: [false, true],
  maxSelectionChars: [1, 500, MAX_SELECTION_CHARS],
  guardSecrets: secretLevels.toReversed(),
  guardPersonalData: guardLevels.toReversed(),
  guardPatterns: [['PROJECT-[0-9]{6}'], []],
};

test.each(Object.entries(fromStrictToOpen))(
  'whatever %s was set to, without it nothing is open that was not',
  (key, values) => {
    for (const [strictness, value] of values.entries()) {
      const whole = { ...examples, oidcIssuer: 'https://login.example', [key]: value };
      // A client needs its provider.
      const set = key === 'oidcIssuer' ? { ...whole, oidcClientId: '*' } : whole;
      expect(readManagedPolicy(set).state).toBe('ready');
      const dropped = readManagedPolicy({ ...set, [key]: undefined });
      if (dropped.state === 'invalid') continue;
      const counted = Object.entries(dropped.state === 'ready' ? dropped.policy : {}).find(
        ([name]) => name === key,
      );
      const strict = values.findIndex((one) => JSON.stringify(one) === JSON.stringify(counted?.[1]));
      expect(strict).toBeGreaterThanOrEqual(0);
      expect(strict).toBeLessThanOrEqual(strictness);
    }
  },
);

test('the keys that are not of that kind are words for people, and the one gateway and organisation', () => {
  const others = managedPolicyKeys.filter((key) => !Object.hasOwn(fromStrictToOpen, key));
  expect(others).toEqual([
    'gatewayUrl',
    'orgId',
    'orgName',
    'supportUrl',
    'disableFirstRunPage',
    'policyVersion',
  ]);
});

test('every key has its words, and every problem its sentence', () => {
  const words = managedPolicyKeys.flatMap((key) => Object.values(aboutKey(key)));
  expect([...words, ...Object.values(policyProblems)]).not.toContain('');
});
