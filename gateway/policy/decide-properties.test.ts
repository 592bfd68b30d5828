import { catalogue } from '@sidenote/contract/catalogue';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { runs } from '@sidenote/contract/testing/runs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleRules } from '../storage/seed.ts';
import { type Ask, decide, examine, type Rules } from './decide.ts';

const sites = ['acme.atlassian.net', 'trello.com', 'a.example', 'a.example:8443', 'deep.a.example'];
const patterns = ['*', '*.atlassian.net', '*.a.example', ...sites];
const groups = ['staff', 'legal', 'interns'];
const actionIds = catalogue.map(({ id }) => id);

const listOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);
/** Most often what allows, so that much is allowed: of what is not, nothing can be taken away. */
const most = <Value>(usual: Value, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const rules: fc.Arbitrary<Rules> = fc
  .record({
    state: most<Rules['state']>('on', fc.constantFrom('suspended', 'off')),
    groups: fc.record({
      allow: fc.oneof(fc.constant<string[]>(['*']), listOf(groups)),
      block: most<string[]>([], listOf(groups)),
    }),
    hipaa: fc.record({
      sites: most<string[]>([], listOf(sites)),
      products: most<ProductId[]>([], listOf(productIds)),
    }),
    sites: fc.record({
      allow: most<string[]>(['*'], listOf(patterns)),
      block: most<string[]>([], fc.subarray(patterns.slice(1), { maxLength: 2 })),
    }),
    products: most<ProductId[]>([...productIds], listOf(productIds)),
    actions: most<string[]>([...actionIds], listOf(actionIds)),
    maxSelectionChars: most(1_000, fc.constant(10)),
  })
  .map((changes) => ({ ...sampleRules(), ...changes }));

const place: fc.Arbitrary<Pick<Ask, 'site' | 'product'>> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<Pick<Ask, 'site' | 'product'>>(
      { site: 'acme.atlassian.net', product: 'jira' },
      { site: 'trello.com', product: 'trello' },
      { site: 'a.example', product: 'web' },
      { site: 'a.example:8443', product: 'web' },
      { site: 'deep.a.example', product: 'web' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      site: fc.constantFrom(...sites),
      product: fc.constantFrom<ProductId>('jira', 'trello', 'web'),
    }),
  },
);
const ask: fc.Arbitrary<Ask> = fc
  .record({
    place,
    action: most<string>('improve-writing', fc.constantFrom('summarise', 'no-such-action')),
    length: fc.constantFrom(1, 10, 11, 1_000, 1_001),
    groups: most<Ask['groups']>(['staff'], fc.oneof(fc.constant('unknown'), listOf(groups))),
  })
  .map(({ place: where, ...rest }) => ({ ...where, ...rest }));

/** Ways to deny something more; none may ever allow what was denied before. */
const denials: Readonly<Record<string, (rules: Rules, ask: Ask) => Rules>> = {
  'an entry more in the list of blocked sites': (given, { site }) => ({
    ...given,
    sites: { ...given.sites, block: [...given.sites.block, site] },
  }),
  'no site allowed any more': (given) => ({ ...given, sites: { ...given.sites, allow: [] } }),
  'an entry more in the list of blocked groups': (given) => ({
    ...given,
    groups: { ...given.groups, block: [...given.groups.block, 'staff'] },
  }),
  'a group fewer in the list of those that may': (given) => ({
    ...given,
    groups: { ...given.groups, allow: given.groups.allow.slice(1) },
  }),
  'an action fewer': (given, { action }) => ({
    ...given,
    actions: given.actions.filter((id) => id !== action),
  }),
  'a product fewer': (given, { product }) => ({
    ...given,
    products: given.products.filter((id) => id !== product),
  }),
  'a site more with health data': (given, { site }) => ({
    ...given,
    hipaa: { ...given.hipaa, sites: [...given.hipaa.sites, site] },
  }),
  'shorter texts': (given) => ({ ...given, maxSelectionChars: Math.min(5, given.maxSelectionChars) }),
  suspension: (given) => ({ ...given, state: given.state === 'off' ? 'off' : 'suspended' }),
};

describe.each(Object.entries(denials))('with %s', (_, deny) => {
  test('nothing is allowed that was not before', () => {
    const seen = { allowed: 0, changed: 0 };
    fc.assert(
      fc.property(rules, ask, (given, asked) => {
        const [before, after] = [decide(given, asked), decide(deny(given, asked), asked)];
        if (before !== undefined) expect(after).toBeDefined();
        else seen.allowed += 1;
        if (before === undefined && after !== undefined) seen.changed += 1;
      }),
      { numRuns: runs(1_000) },
    );
    // It says nothing unless something was allowed, and taken away.
    expect(seen.allowed).toBeGreaterThan(0);
    expect(seen.changed).toBeGreaterThan(0);
  });
});

test('what is decided is the first of what every check says, and names a rule that is there', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(rules, ask, (given, asked) => {
      const verdict = decide(given, asked);
      expect(verdict).toEqual(examine(given, asked).find((check) => check.verdict !== undefined)?.verdict);
      seen.add(verdict?.code ?? 'allowed');
      if (verdict?.rule.list === 'sites.block') expect(given.sites.block).toContain(verdict.rule.entry);
      if (verdict?.rule.list === 'hipaa.sites') expect(given.hipaa.sites).toContain(verdict.rule.entry);
    }),
    { numRuns: runs(5_000) },
  );
  expect([...seen].toSorted()).toEqual([
    'action_not_allowed',
    'allowed',
    'group_not_allowed',
    'hipaa_blocked',
    'model_not_found',
    'not_opted_in',
    'product_not_allowed',
    'selection_too_large',
    'site_not_allowed',
    'suspended',
  ]);
});
