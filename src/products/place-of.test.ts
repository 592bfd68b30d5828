import { productsOnHost } from '@sidenote/contract/products';
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
  ['https://github.com/acme/app/pull/7/files', 'github', 'pull-request'],
  ['https://github.com/acme/app/issues/12', 'github', 'issue'],
  ['https://github.com/acme/app/issues', 'github', 'other'],
  ['https://github.com/acme/app/wiki/Home', 'github', 'page'],
  ['https://github.com/acme', 'github', 'other'],
  ['https://gist.github.com/acme/1', 'web', 'other'],
  ['https://gitlab.com/acme/team/app/-/merge_requests/3', 'gitlab', 'pull-request'],
  ['https://gitlab.com/acme/app/-/issues/4', 'gitlab', 'issue'],
  ['https://gitlab.com/acme/app/-/issues', 'gitlab', 'other'],
  ['https://gitlab.com/acme/app/-/wikis/home', 'gitlab', 'page'],
  ['https://gitlab.acme.example/a/-/issues/4', 'web', 'other'],
  ['https://docs.google.com/document/d/1a/edit', 'google-docs', 'document'],
  ['https://docs.google.com/forms/d/1a', 'google-docs', 'other'],
  ['https://www.notion.so/acme/Plan-0123456789abcdef0123456789abcdef', 'notion', 'page'],
  ['https://app.notion.com/', 'notion', 'other'],
  ['https://evil-notion.so/0123456789abcdef0123456789abcdef', 'web', 'other'],
  ['https://app.slack.com/client/T1/C2', 'slack', 'message'],
  ['https://acme.slack.com/', 'web', 'other'],
  ['https://linear.app/acme/issue/ACM-1/title', 'linear', 'issue'],
  ['https://linear.app/acme/team/ACM/active', 'linear', 'board'],
  ['https://linear.app/acme/document/plan-1a', 'linear', 'document'],
  ['https://intranet.example/wiki/pages/1', 'web', 'other'],
];

test.each(cases)('%s is %s, %s', (address, product, objectType) => {
  expect(placeOf(address)).toEqual({ product, objectType });
});

test('the gateway takes every place for possible that an address can give', () => {
  for (const [address, product] of cases) {
    const site = new URL(address).hostname.replace(/\.$/, '');
    expect(productsOnHost(site)).toContain(product);
  }
});
