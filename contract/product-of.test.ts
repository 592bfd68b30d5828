import { expect, test } from 'vitest';
import { productOf } from './product-of.ts';

test.each([
  ['https://acme.atlassian.net/', 'jira'],
  ['https://acme.atlassian.net/browse/PLAN-1', 'jira'],
  ['https://acme.atlassian.net/wikipedia', 'jira'],
  ['https://acme.atlassian.net/browse/wiki/', 'jira'],
  ['https://acme.atlassian.net/?at=/wiki/', 'jira'],
  ['https://acme.atlassian.net/wiki', 'confluence'],
  ['https://acme.atlassian.net/wiki/spaces/ENG', 'confluence'],
  ['https://acme.atlassian.net./wiki/spaces/ENG', 'confluence'],
  ['https://acme.atlassian.net:8443/wiki/spaces/ENG', 'confluence'],
  ['https://acme.atlassian.net/servicedesk/customer/portal/3', 'jira-service-management'],
  ['https://acme.atlassian.net/jira/servicedesk/projects/HELP', 'jira-service-management'],
  ['https://acme.atlassian.net/jira/software/projects/ACME', 'jira'],
  ['https://trello.com./c/abc', 'trello'],
  ['https://github.com/wiki/', 'github'],
  ['https://evilatlassian.net/wiki/', 'web'],
  ['https://intranet.example/wiki/pages/1', 'web'],
])('%s is of %s', (address, product) => {
  expect(productOf(new URL(address))).toBe(product);
});
