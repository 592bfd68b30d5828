import { productsOnHost } from '@sidenote/contract/products';
import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

type Case = readonly [
  address: string,
  product: string,
  objectType: string,
  container?: string | undefined,
  object?: string,
];

const cases: readonly Case[] = [
  ['https://acme.atlassian.net/browse/ACME-7', 'jira', 'issue', 'ACME', 'ACME-7'],
  ['https://acme.atlassian.net/browse/ACME-7?focusedCommentId=10012', 'jira', 'comment', 'ACME', 'ACME-7'],
  ['https://acme.atlassian.net/browse/not-a-key', 'jira', 'other'],
  ['https://acme.atlassian.net/projects/ACME/issues/ACME-7', 'jira', 'issue', 'ACME', 'ACME-7'],
  ['https://acme.atlassian.net/jira/software/projects/ACME/boards/1', 'jira', 'board', 'ACME'],
  [
    'https://acme.atlassian.net/jira/software/projects/ACME/boards/1?selectedIssue=ACME-7',
    'jira',
    'issue',
    'ACME',
    'ACME-7',
  ],
  [
    'https://acme.atlassian.net/jira/software/projects/ACME/boards/1?selectedIssue=../7',
    'jira',
    'board',
    'ACME',
  ],
  [
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/3/HELP-9',
    'jira-service-management',
    'request',
    'HELP',
    'HELP-9',
  ],
  [
    'https://acme.atlassian.net/servicedesk/customer/portal/3/HELP-9',
    'jira-service-management',
    'request',
    'HELP',
    'HELP-9',
  ],
  ['https://acme.atlassian.net/servicedesk/customer/portal/3', 'jira-service-management', 'other'],
  ['https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan', 'confluence', 'page', 'ENG', '1001'],
  ['https://acme.atlassian.net/wiki/spaces/ENG/pages/edit-v2/1001', 'confluence', 'page', 'ENG', '1001'],
  [
    'https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan?focusedCommentId=55',
    'confluence',
    'comment',
    'ENG',
    '1001',
  ],
  [
    'https://acme.atlassian.net/wiki/spaces/ENG/blog/2026/11/23/17/News',
    'confluence',
    'blog-post',
    'ENG',
    '17',
  ],
  ['https://acme.atlassian.net/wiki/home', 'confluence', 'other'],
  ['https://acme.atlassian.net/wikipedia', 'jira', 'other'],
  ['https://acme.atlassian.net/', 'jira', 'other'],
  ['https://acme.atlassian.net./wiki/spaces/ENG/pages/1001', 'confluence', 'page', 'ENG', '1001'],
  ['https://trello.com./c/abc/1-card', 'trello', 'card', undefined, 'abc'],
  ['https://trello.com/c/abc/1-card#comment-65f0', 'trello', 'comment', undefined, 'abc'],
  ['https://bitbucket.org/acme/app/pull-requests/12', 'bitbucket', 'pull-request', 'acme/app', '12'],
  ['https://bitbucket.org/acme/app/pull-requests/12#comment-5', 'bitbucket', 'comment', 'acme/app', '12'],
  ['https://bitbucket.org/acme/app/src/main/', 'bitbucket', 'other', 'acme/app'],
  ['https://trello.com/b/plan/release', 'trello', 'board', 'plan'],
  ['https://trello.com.evil.example/c/abc', 'web', 'other'],
  ['https://evilatlassian.net/browse/ACME-7', 'web', 'other'],
  ['https://github.com/acme/app/pull/7/files', 'github', 'pull-request', 'acme/app', '7'],
  ['https://github.com/acme/app/pull/7#discussion_r99', 'github', 'comment', 'acme/app', '7'],
  ['https://github.com/acme/app/issues/12', 'github', 'issue', 'acme/app', '12'],
  ['https://github.com/acme/app/issues/12#issuecomment-3', 'github', 'comment', 'acme/app', '12'],
  ['https://github.com/acme/app/issues', 'github', 'other', 'acme/app'],
  ['https://github.com/acme/app/wiki/Home', 'github', 'page', 'acme/app'],
  ['https://github.com/acme', 'github', 'other'],
  ['https://gist.github.com/acme/1', 'web', 'other'],
  ['https://gitlab.com/acme/team/app/-/merge_requests/3', 'gitlab', 'pull-request', 'acme/team/app', '3'],
  ['https://gitlab.com/acme/app/-/issues/4', 'gitlab', 'issue', 'acme/app', '4'],
  ['https://gitlab.com/acme/app/-/work_items/4#note_77', 'gitlab', 'comment', 'acme/app', '4'],
  ['https://gitlab.com/acme/app/-/issues', 'gitlab', 'other', 'acme/app'],
  ['https://gitlab.com/acme/app/-/wikis/home', 'gitlab', 'page', 'acme/app'],
  ['https://gitlab.com/acme/app', 'gitlab', 'other'],
  ['https://gitlab.acme.example/a/-/issues/4', 'web', 'other'],
  ['https://docs.google.com/document/d/1a/edit', 'google-docs', 'document', undefined, '1a'],
  ['https://docs.google.com/forms/d/1a', 'google-docs', 'other'],
  [
    'https://www.notion.so/acme/Plan-0123456789abcdef0123456789abcdef',
    'notion',
    'page',
    undefined,
    '0123456789abcdef0123456789abcdef',
  ],
  ['https://app.notion.com/', 'notion', 'other'],
  ['https://evil-notion.so/0123456789abcdef0123456789abcdef', 'web', 'other'],
  ['https://app.slack.com/client/T1/C2', 'slack', 'message', 'T1', 'C2'],
  ['https://acme.slack.com/', 'web', 'other'],
  ['https://linear.app/acme/issue/ACM-1/title', 'linear', 'issue', 'acme', 'ACM-1'],
  ['https://linear.app/acme/team/ACM/active', 'linear', 'board', 'acme'],
  ['https://linear.app/acme/document/plan-1a', 'linear', 'document', 'acme', 'plan-1a'],
  ['https://intranet.example/wiki/pages/1', 'web', 'other'],
  ['https://intranet.example/browse/A-1?focusedCommentId=1', 'web', 'other'],
];

for (const [address, product, objectType, container, object] of cases) {
  test(`${address} is ${product}, ${objectType}`, () => {
    expect(placeOf(address)).toEqual({ product, objectType, container, object });
  });
}

test('the gateway takes every place for possible that an address can give', () => {
  for (const [address, product] of cases) {
    const site = new URL(address).hostname.replace(/\.$/, '');
    expect(productsOnHost(site)).toContain(product);
  }
});
