import { catalogue } from '@sidenote/contract/catalogue';
import type { ManagedPolicy } from '@sidenote/contract/policy';
import { productIds } from '@sidenote/contract/products';
import { siteMatches, siteOf } from '@sidenote/contract/site';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../products/place-of.ts';
import { decide } from './consent.ts';

import { allowed, organisation, reasonOf } from './testing/allowed-question.ts';

describe('managed policy ∩ organisation policy', () => {
  const patterns = fc.subarray(['*', 'acme.atlassian.net', '*.atlassian.net', 'trello.com', 'a.example']);
  const few = fc.subarray(['acme.atlassian.net', 'trello.com', 'a.example'], { maxLength: 1 });
  const address = fc.constantFrom(
    'https://acme.atlassian.net/browse/A-1',
    'https://acme.atlassian.net/wiki/x',
    'https://trello.com/c/x',
    'https://a.example/',
    'https://b.example/',
  );
  const products = fc.subarray([...productIds], { minLength: 3 });
  const actions = fc.subarray(
    catalogue.map(({ id }) => id),
    { minLength: 3 },
  );
  const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
  const question = fc.record({
    gatewayUrl: fc.constant('https://gateway.example'),
    signedIn: fc.constant(true),
    pageUrl: address,
    frameUrl: address,
    action: fc.constantFrom(...catalogue.map(({ id }) => id)),
    managed: optional(
      fc
        .record({
          enabled: optional(fc.constant(true)),
          allowedSites: optional(patterns),
          blockedSites: optional(few),
          allowedProducts: optional(products),
          allowedActions: optional(actions),
        })
        .map((values): ManagedPolicy => values),
    ),
    organisation: fc.record({ allow: patterns, block: few, products, actions }).map((rules) => ({
      ...organisation,
      sites: { allow: rules.allow, block: rules.block },
      products: rules.products,
      actions: rules.actions,
    })),
  });
  const covers = (list: readonly string[], url: string) =>
    list.some((pattern) => siteMatches(pattern, siteOf(url) ?? ''));

  test('allowed exactly where every rule of both sides allows both addresses', () => {
    const seen = { allowed: 0, blocked: 0 };
    fc.assert(
      fc.property(question, (given) => {
        const { managed, action } = given;
        const both = [given.pageUrl, given.frameUrl];
        const byOrganisation =
          both.every((url) => covers(given.organisation.sites.allow, url)) &&
          !both.some((url) => covers(given.organisation.sites.block, url)) &&
          both.every((url) => given.organisation.products.includes(placeOf(url).product)) &&
          given.organisation.actions.includes(action);
        const byAdmin =
          both.every((url) => managed?.allowedSites === undefined || covers(managed.allowedSites, url)) &&
          !both.some((url) => covers(managed?.blockedSites ?? [], url)) &&
          both.every((url) => managed?.allowedProducts?.includes(placeOf(url).product) ?? true) &&
          (managed?.allowedActions?.includes(action) ?? true);
        seen[byOrganisation && byAdmin ? 'allowed' : 'blocked'] += 1;
        expect(decide(given).allowed).toBe(byOrganisation && byAdmin);
      }),
      { numRuns: 3_000 },
    );
    // The property says nothing unless both answers were met.
    expect(Math.min(seen.allowed, seen.blocked)).toBeGreaterThan(20);
  });

  test('a managed policy never allows what the organisation does not', () => {
    fc.assert(
      fc.property(question, (given) => {
        if (decide(given).allowed) expect(decide({ ...given, managed: undefined }).allowed).toBe(true);
      }),
    );
  });

  test('an organisation never allows what the managed policy does not', () => {
    const open = {
      ...organisation,
      sites: { allow: ['*'], block: [] },
      products: [...productIds],
      actions: catalogue.map(({ id }) => id),
    };
    fc.assert(
      fc.property(question, (given) => {
        if (!decide({ ...given, organisation: open }).allowed) expect(decide(given).allowed).toBe(false);
      }),
    );
  });

  test('switched off by the admin, nothing is allowed', () => {
    fc.assert(
      fc.property(question, (given) => {
        const decision = decide({ ...given, managed: { ...given.managed, enabled: false } });
        expect(decision).toEqual({ allowed: false, reason: 'disabled_by_admin' });
      }),
    );
  });

  test('empty lists of the admin allow nothing; lists that are not set leave the rest alone', () => {
    expect(reasonOf({ ...allowed, managed: {} })).toBeUndefined();
    expect(reasonOf({ ...allowed, managed: { enabled: true } })).toBeUndefined();
    expect(reasonOf({ ...allowed, managed: { allowedSites: [] } })).toBe('site_not_allowed');
    expect(reasonOf({ ...allowed, managed: { allowedProducts: [] } })).toBe('product_not_allowed');
    expect(reasonOf({ ...allowed, managed: { allowedActions: [] } })).toBe('action_not_allowed');
    expect(reasonOf({ ...allowed, managed: { blockedSites: [] } })).toBeUndefined();
  });
});
