import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const cases: readonly [string, string, string][] = [
  ['https://acme.atlassian.net/browse/ACME-7', 'jira', 'issue'],
  ['https://acme.atlassian.net/jira/software/projects/ACME/boards/1', 'jira', 'board'],
  ['https://acme.atlassian.net/jira/software/projects/ACME/boards/1?selectedIssue=ACME-7', 'jira', 'issue'],
  [
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/3/HELP-9',
    'jira-service-management',
    'request',
  ],
  ['https://acme.atlassian.net/servicedesk/customer/portal/3/HELP-9', 'jira-service-management', 'request'],
  ['https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan', 'confluence', 'page'],
  ['https://acme.atlassian.net/wiki/spaces/ENG/blog/2026/11/23/1/News', 'confluence', 'blog-post'],
  ['https://acme.atlassian.net/wikipedia', 'jira', 'other'],
  ['https://acme.atlassian.net/', 'jira', 'other'],
  ['https://acme.atlassian.net./wiki/spaces/ENG/pages/1001', 'confluence', 'page'],
  ['https://trello.com./c/abc/1-card', 'trello', 'card'],
  ['https://bitbucket.org/acme/app/pull-requests/12', 'bitbucket', 'pull-request'],
  ['https://bitbucket.org/acme/app/src/main/', 'bitbucket', 'other'],
  ['https://trello.com/b/plan/release', 'trello', 'board'],
  ['https://trello.com/c/abc/1-card', 'trello', 'card'],
  ['https://trello.com.evil.example/c/abc', 'web', 'other'],
  ['https://evilatlassian.net/browse/ACME-7', 'web', 'other'],
  ['https://intranet.example/wiki/pages/1', 'web', 'other'],
];

test.each(cases)('%s is %s, %s', (address, product, objectType) => {
  expect(placeOf(address)).toEqual({ product, objectType });
});
