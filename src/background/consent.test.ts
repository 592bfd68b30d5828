import { type BlockReason, blockReasons } from '@sidenote/contract/block-reasons';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { describe, expect, test } from 'vitest';
import { decide, type Question } from './consent.ts';

import { allowed, inOrganisation, managing, openToAll, reasonOf } from './testing/allowed-question.ts';

/** What brings about each reason, on the organisation's side where both sides can. */
const causes: Readonly<Record<BlockReason, (question: Question) => Question>> = {
  policy_pending: (question) => ({ ...question, managed: 'policy_pending' }),
  policy_invalid: (question) => ({ ...question, managed: 'policy_invalid' }),
  not_configured: (question) => ({ ...question, gatewayUrl: undefined }),
  disabled_by_admin: (question) => managing(question, { enabled: false }),
  page_not_supported: (question) => ({ ...question, pageUrl: 'about:blank' }),
  signed_out: (question) => ({ ...question, signedIn: false }),
  gateway_unreachable: (question) => ({ ...question, organisation: 'gateway_unreachable' }),
  region_mismatch: (question) => ({ ...question, organisation: 'region_mismatch' }),
  access_revoked: (question) => ({ ...question, organisation: 'access_revoked' }),
  wrong_organisation: (question) => managing(question, { orgId: 'globex' }),
  not_opted_in: (question) => inOrganisation(question, { state: 'off' }),
  suspended: (question) => inOrganisation(question, { state: 'suspended' }),
  group_not_allowed: (question) => inOrganisation(question, { person: { name: 'Kim', groupAllowed: false } }),
  hipaa_not_bound: (question) => managing(question, { hipaaMode: true }),
  hipaa_blocked: (question) =>
    inOrganisation(question, { hipaa: { sites: ['acme.atlassian.net'], products: [] } }),
  site_not_allowed: (question) => inOrganisation(question, { sites: { allow: [], block: [] } }),
  product_not_allowed: (question) => inOrganisation(question, { products: [] }),
  action_not_allowed: (question) => inOrganisation(question, { actions: [] }),
};

/** The same for an admin's managed policy. */
const narrow = (change: Partial<ManagedPolicy>) => (question: Question) => managing(question, change);
const managedCauses = {
  site_not_allowed: narrow({ blockedSites: ['acme.atlassian.net'] }),
  product_not_allowed: narrow({ allowedProducts: ['trello'] }),
  action_not_allowed: narrow({ allowedActions: [] }),
} as const;

const order = Object.keys(blockReasons) as BlockReason[];
/** A gateway that told one of these told no other of them: they cannot meet. A state of the opt-in is one, too. */
const exclusive: readonly (readonly BlockReason[])[] = [
  ['policy_pending', 'policy_invalid'],
  ['gateway_unreachable', 'region_mismatch', 'access_revoked', 'wrong_organisation'],
  ['not_opted_in', 'suspended'],
];
const pairs = order
  .flatMap((earlier, at) => order.slice(at + 1).map((later) => [earlier, later] as const))
  .filter((pair) => !exclusive.some((reasons) => pair.every((reason) => reasons.includes(reason))));

const bound = inOrganisation(allowed, { hipaaBound: true });

describe('the reasons', () => {
  test('none applies where everything is as it should be', () => {
    expect(decide(allowed)).toEqual({ allowed: true });
  });

  test.each(order)('%s alone', (reason) => {
    expect(reasonOf(causes[reason](allowed))).toBe(reason);
  });

  test.each(pairs)('%s comes before %s, whichever came first', (earlier, later) => {
    expect(reasonOf(causes[later](causes[earlier](allowed)))).toBe(earlier);
    expect(reasonOf(causes[earlier](causes[later](allowed)))).toBe(earlier);
  });

  const managedOrder = Object.keys(managedCauses) as (keyof typeof managedCauses)[];

  test.each(managedOrder)('%s alone, by the managed policy', (reason) => {
    expect(reasonOf(managedCauses[reason](allowed))).toBe(reason);
  });

  test.each([
    ['site_not_allowed', 'product_not_allowed'],
    ['site_not_allowed', 'action_not_allowed'],
    ['product_not_allowed', 'action_not_allowed'],
  ] as const)('%s comes before %s within the managed policy', (earlier, later) => {
    expect(reasonOf(managedCauses[later](managedCauses[earlier](allowed)))).toBe(earlier);
  });

  test('a blocked site of the frame comes before a product of the page, within the managed policy', () => {
    const managed = { ...openToAll, allowedProducts: ['web'], blockedSites: ['frame.example'] };
    expect(reasonOf({ ...allowed, managed, frameUrl: 'https://frame.example/' })).toBe('site_not_allowed');
  });

  test.each(order)('the managed policy is told before what only the organisation knows: %s', (reason) => {
    const early = order.indexOf(reason) <= order.indexOf('page_not_supported');
    const question = causes[reason](managedCauses.site_not_allowed(allowed));
    expect(reasonOf(question)).toBe(early ? reason : 'site_not_allowed');
  });

  test.each(['gateway_unreachable', 'not_opted_in', 'signed_out'] as const)(
    'a policy that could not be had is no policy: %s',
    (code) => {
      expect(reasonOf({ ...allowed, organisation: code })).toBe(code);
    },
  );
});

describe('what the managed policy pins', () => {
  const cases: readonly [string, Question, BlockReason | undefined][] = [
    ['the organisation that answers', managing(allowed, {}), undefined],
    ['another organisation', managing(allowed, { orgId: 'globex' }), 'wrong_organisation'],
    ['the region of the gateway', managing(allowed, { region: 'eu' }), undefined],
    ['another region', managing(allowed, { region: 'us' }), 'region_mismatch'],
    ['HIPAA at a gateway that keeps it', managing(bound, { hipaaMode: true }), undefined],
    ['HIPAA at a gateway that does not', managing(allowed, { hipaaMode: true }), 'hipaa_not_bound'],
    ['no HIPAA at a gateway that keeps it', managing(bound, { hipaaMode: false }), undefined],
  ];

  test.each(cases)('%s', (_, question, reason) => {
    expect(reasonOf(question)).toBe(reason);
  });
});

describe('page and frame', () => {
  const cases: readonly [string, Partial<Question>, BlockReason | undefined][] = [
    ['an allowed frame in an allowed page', { frameUrl: 'https://frame.example/' }, undefined],
    ['a foreign frame in an allowed page', { frameUrl: 'https://evil.org/' }, 'site_not_allowed'],
    ['an allowed frame in a foreign page', { pageUrl: 'https://evil.org/' }, 'site_not_allowed'],
    ['a frame on another port', { frameUrl: 'https://frame.example:8443/' }, 'site_not_allowed'],
    ['a srcdoc frame', { frameUrl: 'about:srcdoc' }, 'page_not_supported'],
    ['an empty frame', { frameUrl: 'about:blank' }, 'page_not_supported'],
    ['a blob of an allowed page', { frameUrl: 'blob:https://acme.atlassian.net/5f6d' }, 'page_not_supported'],
    ['a data address in an allowed page', { frameUrl: 'data:text/html,x' }, 'page_not_supported'],
    ['a frame without TLS', { frameUrl: 'http://frame.example/' }, 'page_not_supported'],
    ['a page without TLS', { pageUrl: 'http://acme.atlassian.net/browse/A-1' }, 'page_not_supported'],
    ['a user part', { pageUrl: 'https://acme.atlassian.net@evil.org/' }, 'page_not_supported'],
    ['a host that goes on', { pageUrl: 'https://acme.atlassian.net.evil.org/' }, 'site_not_allowed'],
    ['a homograph', { pageUrl: 'https://\u0430cme.atlassian.net/' }, 'site_not_allowed'],
    ['a browser page', { pageUrl: 'chrome://settings/' }, 'page_not_supported'],
    ['an unknown address', { pageUrl: '', frameUrl: '' }, 'page_not_supported'],
    ['a trailing dot', { pageUrl: 'https://acme.atlassian.net./browse/A-1' }, undefined],
    ['upper case', { pageUrl: 'https://ACME.ATLASSIAN.NET/browse/A-1' }, undefined],
    ['a product of the page', { pageUrl: 'https://acme.atlassian.net/wiki/x' }, 'product_not_allowed'],
    ['a product of the frame', { frameUrl: 'https://acme.atlassian.net/wiki/x' }, 'product_not_allowed'],
    [
      'a product behind a trailing dot',
      { pageUrl: 'https://acme.atlassian.net./wiki/x' },
      'product_not_allowed',
    ],
  ];

  test.each(cases)('%s', (_, change, reason) => {
    expect(reasonOf({ ...allowed, ...change })).toBe(reason);
  });

  test.each(['pageUrl', 'frameUrl'] as const)(
    'a site blocked by either side blocks as %s, whatever is allowed',
    (where) => {
      const everywhere = inOrganisation(allowed, { sites: { allow: ['*'], block: ['hr.example'] } });
      expect(reasonOf({ ...everywhere, [where]: 'https://hr.example/' })).toBe('site_not_allowed');
      const open = inOrganisation(allowed, { sites: { allow: ['*'], block: [] } });
      const managed = { ...openToAll, blockedSites: ['hr.example'] };
      expect(reasonOf({ ...open, managed, [where]: 'https://hr.example/' })).toBe('site_not_allowed');
    },
  );
});
