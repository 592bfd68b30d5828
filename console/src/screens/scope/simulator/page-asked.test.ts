import { expect, test } from 'vitest';
import { pageAsked } from './page-asked.ts';

test.each<[address: string, site: string | undefined, product: string | undefined]>([
  ['https://acme.atlassian.net/browse/PLAN-1?x=secret', 'acme.atlassian.net', 'jira'],
  ['  acme.atlassian.net/wiki ', 'acme.atlassian.net', 'confluence'],
  ['https://acme.atlassian.net./wiki/spaces/ENG', 'acme.atlassian.net', 'confluence'],
  ['acme.atlassian.net/servicedesk/customer/portal/3', 'acme.atlassian.net', 'jira-service-management'],
  ['https://Docs.Example.com:8443/a', 'docs.example.com:8443', 'web'],
  ['http://docs.example.com', undefined, undefined],
  ['javascript:alert(1)', undefined, undefined],
  ['https://user:password@example.com', undefined, undefined],
  ['two words', undefined, undefined],
  ['', undefined, undefined],
])('%j is %s', (address, site, product) => {
  const page = pageAsked(address);
  expect([page?.site, page?.product]).toEqual([site, product]);
});
