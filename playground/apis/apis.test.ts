import { published, shapesOf } from '@sidenote/contract/testing/product-apis/shapes';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../people.ts';
import { askApi as ask } from './ask-api.ts';

const site = 'https://acme.atlassian.net';
const bitbucket = 'https://bitbucket.org/!api/2.0/repositories/acme/app/pullrequests/12';
const trello = 'https://trello.com/1/cards/Ts7kQ2vR';
const gitlab = 'https://gitlab.com/api/v4/projects/acme%2Fapp';
const adf = 'body-format=atlas_doc_format';
const shapeAt = shapesOf(published);

describe('what is there is answered in the published shape', () => {
  test.each<[string, string]>([
    ['jira/issue', `${site}/rest/api/3/issue/ACME-7?fields=summary,description,subtasks`],
    ['jira/comments', `${site}/rest/api/3/issue/ACME-7/comment?startAt=0&maxResults=100&orderBy=created`],
    ['jira-service-management/request', `${site}/rest/servicedeskapi/request/HELP-9`],
    [
      'jira-service-management/comments',
      `${site}/rest/servicedeskapi/request/HELP-9/comment?start=0&limit=50`,
    ],
    ['confluence/content', `${site}/wiki/api/v2/pages/1001?${adf}`],
    ['confluence/content', `${site}/wiki/api/v2/pages/1002?${adf}`],
    ['confluence/content', `${site}/wiki/api/v2/pages/2001?${adf}`],
    ['confluence/content', `${site}/wiki/api/v2/blogposts/3001?${adf}`],
    ['confluence/comments', `${site}/wiki/api/v2/pages/1001/footer-comments?${adf}&limit=100`],
    ['confluence/comments', `${site}/wiki/api/v2/pages/1001/inline-comments?${adf}&limit=100`],
    ['confluence/comments', `${site}/wiki/api/v2/blogposts/3001/footer-comments?${adf}&limit=100`],
    ['confluence/comments', `${site}/wiki/api/v2/blogposts/3001/inline-comments?${adf}&limit=100`],
    ['confluence/comments', `${site}/wiki/api/v2/footer-comments/4001/children?${adf}&limit=100`],
    ['confluence/comments', `${site}/wiki/api/v2/inline-comments/5001/children?${adf}&limit=100`],
    ['confluence/users', `${site}/wiki/rest/api/user/bulk?accountId=nobody`],
    ['bitbucket/pull-request', bitbucket],
    ['bitbucket/comments', `${bitbucket}/comments?pagelen=100&page=1`],
    ['trello/card', `${trello}?fields=name,desc&checklists=all`],
    ['trello/actions', `${trello}/actions?filter=commentCard&limit=1000`],
    ['gitlab/issue', `${gitlab}/issues/4`],
    ['gitlab/merge-request', `${gitlab}/merge_requests/3`],
    ['gitlab/notes', `${gitlab}/issues/4/notes?sort=asc&per_page=100&page=1&activity_filter=only_comments`],
    ['gitlab/notes', `${gitlab}/merge_requests/3/notes`],
    ['jira/issue-details', `${site}/rest/api/3/issue/ACME-7?fields=assignee,attachment,issuelinks,subtasks`],
    ['jira/issue', `${site}/rest/api/3/issue/ACME-12?fields=summary`],
    ['jira/remote-links', `${site}/rest/api/3/issue/ACME-7/remotelink`],
    ['jira/myself', `${site}/rest/api/3/myself`],
    ['jira-service-management/participants', `${site}/rest/servicedeskapi/request/HELP-9/participant`],
    ['jira-service-management/attachments', `${site}/rest/servicedeskapi/request/HELP-9/attachment`],
    ['confluence/content', `${site}/wiki/api/v2/pages/1001`],
    ['confluence/attachments', `${site}/wiki/api/v2/pages/1001/attachments?limit=50`],
    ['confluence/attachments', `${site}/wiki/api/v2/blogposts/3001/attachments?limit=50`],
    ['confluence/current-user', `${site}/wiki/rest/api/user/current`],
    ['bitbucket/user', 'https://bitbucket.org/!api/2.0/user'],
    ['trello/card-details', `${trello}?fields=idMembers&board=true&attachments=true`],
    ['trello/card-actions', `${trello}/actions?filter=commentCard,createCard&fields=idMemberCreator,type`],
    ['trello/members', `${trello}/members?fields=fullName`],
    ['trello/me', 'https://trello.com/1/members/me?fields=id'],
    ['gitlab/participants', `${gitlab}/issues/4/participants?per_page=50`],
    ['gitlab/issue-links', `${gitlab}/issues/4/links`],
    ['gitlab/related-merge-requests', `${gitlab}/issues/4/related_merge_requests`],
    ['gitlab/closes-issues', `${gitlab}/merge_requests/3/closes_issues`],
    ['gitlab/user', 'https://gitlab.com/api/v4/user'],
  ])('%s at %s', (shape, address) => {
    const { status, headers, body } = ask(address);
    expect([status, headers['Content-Type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect([headers['Cache-Control'], headers['Content-Security-Policy']]).toEqual([
      'no-store',
      "default-src 'none'",
    ]);
    expect(shapeAt(`urn:sidenote:published:${shape}`)(JSON.parse(body))).toBe(true);
    expect(ask(address, { method: 'HEAD' }).status).toBe(200);
    expect(ask(address, { method: 'POST' }).status).toBe(405);
  });
});

describe('what is not there, or not for this person, is not found in the form of the product', () => {
  test.each<[string, string, PersonId]>([
    ['jira/error', `${site}/rest/api/3/issue/ACME-404`, 'mira'],
    ['jira/error', `${site}/rest/api/3/issue/ACME-404/comment`, 'mira'],
    ['jira/error', `${site}/rest/api/3/search`, 'mira'],
    ['jira/error', `${site}/rest/api/3/issue/ACME-12?fields=summary`, 'jonas'],
    ['jira/error', `${site}/rest/api/3/issue/ACME-12/remotelink`, 'jonas'],
    ['confluence/error', `${site}/wiki/api/v2/pages/2001/attachments?limit=50`, 'jonas'],
    ['gitlab/error', `${gitlab}/issues/4/designs`, 'mira'],
    ['jira-service-management/error', `${site}/rest/servicedeskapi/request/HELP-404`, 'mira'],
    ['confluence/error', `${site}/wiki/api/v2/pages/404?${adf}`, 'mira'],
    ['confluence/error', `${site}/wiki/api/v2/pages/2001?${adf}`, 'jonas'],
    ['confluence/error', `${site}/wiki/api/v2/pages/2001/footer-comments?${adf}`, 'jonas'],
    ['confluence/error', `${site}/wiki/api/v2/footer-comments/404/children?${adf}`, 'mira'],
    ['confluence/error', `${site}/wiki/api/v2/inline-comments/4001/children?${adf}`, 'mira'],
    ['bitbucket/error', `${bitbucket}3`, 'mira'],
    ['bitbucket/error', 'https://bitbucket.org/!api/2.0/workspaces', 'mira'],
    ['gitlab/error', 'https://gitlab.com/api/v4/projects/acme%2Fother/issues/4', 'mira'],
    ['gitlab/error', 'https://gitlab.com/api/v4/projects/%/issues/4', 'mira'],
    ['gitlab/error', `${gitlab}/issues/5/notes`, 'mira'],
  ])('%s at %s for %s', (shape, address, as) => {
    const { status, body } = ask(address, { as });
    expect(status).toBe(404);
    expect(shapeAt(`urn:sidenote:published:${shape}`)(JSON.parse(body))).toBe(true);
    expect(body).not.toMatch(/3\.4 percent|Salary/);
  });

  test.each([
    `${site}/rest/api/3/myself`,
    `${site}/wiki/rest/api/user/current`,
    'https://bitbucket.org/!api/2.0/user',
    'https://trello.com/1/members/me?fields=id',
    'https://gitlab.com/api/v4/user',
  ])('%s says who asks', (address) => {
    expect(ask(address, { as: 'jonas' }).body).not.toBe(ask(address, { as: 'mira' }).body);
  });

  test('Bitbucket gives the fields that are asked for, and no words', () => {
    const { body } = ask(
      `${bitbucket}?fields=participants.role,participants.user.account_id,author.account_id`,
    );
    expect(JSON.parse(body)).toEqual({
      author: { account_id: expect.any(String) },
      participants: [
        { role: 'REVIEWER', user: { account_id: expect.any(String) } },
        { role: 'PARTICIPANT', user: { account_id: expect.any(String) } },
      ],
    });
  });

  test('Trello says it in plain text', () => {
    const { status, headers, body } = ask('https://trello.com/1/cards/none');
    expect([status, headers['Content-Type']]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(body).toBe('The requested resource was not found.');
  });

  test('an API is on its own host only', () => {
    expect(ask('https://trello.com/api/v4/projects/4711/issues/4').headers['Content-Type']).toContain('html');
  });
});
