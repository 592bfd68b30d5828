import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { expect, test } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

stubManagedBrowser();
const { managedRule } = await import('./managed-rule.ts');
const { rulesHere } = await import('./rules-here.ts');
const { allowed, managing, openToAll, organisation, reasonOf } = await import(
  './testing/allowed-question.ts'
);

const jira = 'https://acme.atlassian.net/browse/ACME-7';
const ask = { pageUrl: jira, frameUrl: jira, action: 'summarise' } as const;

test.each<[string, Partial<ManagedPolicy>, expected: string | undefined]>([
  ['nothing where everything is left to the organisation', {}, undefined],
  ['the switch', { enabled: false }, 'enabled value'],
  [
    'the entry that blocks',
    { blockedSites: ['x.example', '*.atlassian.net'] },
    'blockedSites entry *.atlassian.net',
  ],
  [
    'that a block beats what is allowed',
    { allowedSites: ['*'], blockedSites: ['*'] },
    'blockedSites entry *',
  ],
  ['a site that no entry allows', { allowedSites: ['x.example'] }, 'allowedSites missing'],
  ['a product', { allowedProducts: ['confluence'] }, 'allowedProducts missing'],
  ['an action', { allowedActions: ['translate'] }, 'allowedActions missing'],
  ['another organisation', { orgId: 'other' }, 'orgId value'],
  ['another region', { region: 'us' }, 'region value'],
  ['HIPAA that the gateway does not keep', { hipaaMode: true }, 'hipaaMode value'],
])('the browser’s policy names %s', (_, change, expected) => {
  const rule = managedRule({ ...openToAll, ...change }, organisation, ask);
  expect(rule && [rule.key, rule.because, rule.entry].filter(Boolean).join(' ')).toBe(expected);
  // What names no rule must not be what refuses, and the other way round.
  expect(reasonOf(managing(allowed, change)) === undefined).toBe(rule === undefined);
});

test.each<
  [string, Partial<ManagedPolicy> | undefined, Partial<OrganisationPolicy>, site: string, product: string]
>([
  ['the gateway’s entries where nobody manages the browser', undefined, {}, 'acme.atlassian.net', 'jira'],
  ['both policies’ entries', {}, {}, '* acme.atlassian.net', '* jira'],
  ['one entry once', { allowedSites: ['acme.atlassian.net'] }, {}, 'acme.atlassian.net', '* jira'],
  [
    'whose policy refuses: the browser’s first',
    { allowedSites: [] },
    { sites: { allow: [], block: [] } },
    'not browser',
    '* jira',
  ],
  [
    'a site of health data as refused',
    {},
    { hipaa: { sites: ['acme.atlassian.net'], products: [] } },
    'not gateway',
    '* jira',
  ],
  [
    'a product of health data as refused',
    {},
    { hipaa: { sites: [], products: ['jira'] } },
    '* acme.atlassian.net',
    'not gateway',
  ],
  [
    'a product that is not allowed',
    { allowedProducts: ['confluence'] },
    {},
    '* acme.atlassian.net',
    'not browser',
  ],
])('what is told of a page names %s', (_, managed, change, site, product) => {
  const policy = managed && { ...openToAll, ...managed };
  const here = rulesHere(jira, policy, { ...organisation, ...change }, { allowed: 1, all: 2 });
  const told = [here?.bySite, here?.byProduct].map((ruled) =>
    ruled?.allowed ? ruled.entries.join(' ') : `not ${ruled?.source}`,
  );
  expect(told).toEqual([site, product]);
});

test('of a page that is none of the web nothing is told', () => {
  expect(rulesHere('chrome://settings', undefined, organisation, { allowed: 0, all: 0 })).toBeUndefined();
});
