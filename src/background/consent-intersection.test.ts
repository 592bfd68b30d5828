import { catalogue } from '@sidenote/contract/catalogue';
import { productIds } from '@sidenote/contract/products';
import { siteMatches, siteOf } from '@sidenote/contract/site';
import { runs } from '@sidenote/contract/testing/runs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../products/place-of.ts';
import { decide } from './consent.ts';

import { allowed, openToAll, organisation, reasonOf } from './testing/allowed-question.ts';

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
  const all = fc.constant<string[]>(['*']);
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
          allowedSites: patterns,
          blockedSites: few,
          allowedProducts: fc.oneof(products, all),
          allowedActions: fc.oneof(actions, all),
        })
        .map((values) => ({ ...openToAll, ...values })),
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

  const named = (list: readonly string[], id: string) => list.includes('*') || list.includes(id);

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
          managed === undefined ||
          (both.every((url) => covers(managed.allowedSites, url)) &&
            !both.some((url) => covers(managed.blockedSites, url)) &&
            both.every((url) => named(managed.allowedProducts, placeOf(url).product)) &&
            named(managed.allowedActions, action));
        seen[byOrganisation && byAdmin ? 'allowed' : 'blocked'] += 1;
        expect(decide(given).allowed).toBe(byOrganisation && byAdmin);
      }),
      { numRuns: runs(3_000) },
    );
    // The property says nothing unless both answers were met.
    expect(Math.min(seen.allowed, seen.blocked)).toBeGreaterThan(runs(20));
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
        const decision = decide({ ...given, managed: { ...openToAll, ...given.managed, enabled: false } });
        expect(decision).toEqual({ allowed: false, reason: 'disabled_by_admin' });
      }),
    );
  });

  test('empty lists of the admin allow nothing; those that name everything leave the rest to the organisation', () => {
    const withList = (change: Partial<typeof openToAll>) =>
      reasonOf({ ...allowed, managed: { ...openToAll, ...change } });
    expect(withList({})).toBeUndefined();
    expect(withList({ allowedSites: [] })).toBe('site_not_allowed');
    expect(withList({ allowedProducts: [] })).toBe('product_not_allowed');
    expect(withList({ allowedActions: [] })).toBe('action_not_allowed');
    expect(withList({ blockedSites: ['*'] })).toBe('site_not_allowed');
  });
});
