import { describe, expect, test } from 'vitest';
import type { PersonId } from '../people.ts';
import { askApi } from './ask-api.ts';

interface Entry {
  readonly id: string | number;
}

/** One page of a list, as a reader takes it: its entries, and where the next ones are. */
interface Step {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

interface Walk {
  readonly first: string;
  readonly as?: PersonId;
  step(body: string, headers: Readonly<Record<string, string>>, address: URL): Step;
}

function walk<Body>(
  first: string,
  entries: (body: Body) => readonly Entry[],
  next: (body: Body, headers: Readonly<Record<string, string>>, address: URL) => string | null | undefined,
): Walk {
  return {
    first,
    step(text, headers, address) {
      const body: Body = JSON.parse(text);
      return { entries: entries(body), next: next(body, headers, address) ?? undefined };
    },
  };
}

interface PortalPage {
  readonly values: readonly Entry[];
  readonly isLastPage: boolean;
  readonly _links: { readonly next?: string };
}

interface WikiPage {
  readonly results: readonly Entry[];
  readonly _links: { readonly next?: string };
}

interface JiraPage {
  readonly comments: readonly Entry[];
  readonly startAt: number;
  readonly total: number;
}

interface BitbucketPage {
  readonly values: readonly Entry[];
  readonly next?: string;
}

const site = 'https://acme.atlassian.net';
const jira = `${site}/rest/api/3/issue/ACME-7/comment`;
const portal = `${site}/rest/servicedeskapi/request/HELP-9/comment?start=0&limit=50`;
const wiki = `${site}/wiki/api/v2`;
const users = `${site}/wiki/rest/api/user/bulk`;
const jonas = '712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d002';
const bitbucket = 'https://bitbucket.org/!api/2.0/repositories/acme/app/pullrequests/12/comments?pagelen=100';
const trello = 'https://trello.com/1/cards/Ts7kQ2vR/actions?filter=commentCard&limit=1000';
const gitlab = 'https://gitlab.com/api/v4/projects/4711/issues/4/notes';

const portalWalk = (as: PersonId): Walk => ({
  ...walk<PortalPage>(
    portal,
    ({ values }) => values,
    ({ _links, isLastPage }) => (isLastPage ? undefined : _links.next),
  ),
  as,
});

const wikiWalk = (path: string) =>
  walk<WikiPage>(
    `${wiki}/${path}?body-format=atlas_doc_format&limit=100`,
    ({ results }) => results,
    ({ _links }) => _links.next && site + _links.next,
  );

const gitlabWalk = (query: string) =>
  walk<readonly Entry[]>(
    `${gitlab}?${query}`,
    (notes) => notes,
    (_notes, headers, address) =>
      headers['X-Next-Page'] && withQuery(address, 'page', headers['X-Next-Page']),
  );

const jiraWalk = (orderBy: string) =>
  walk<JiraPage>(
    `${jira}?startAt=0&maxResults=100&orderBy=${orderBy}`,
    ({ comments }) => comments,
    ({ startAt, comments, total }, _headers, address) => {
      const start = startAt + comments.length;
      return start < total ? withQuery(address, 'startAt', String(start)) : undefined;
    },
  );

function withQuery(address: URL, name: string, value: string): string {
  address.searchParams.set(name, value);
  return address.href;
}

const walks: readonly [string, Walk, readonly (readonly (string | number)[])[]][] = [
  ['Jira', jiraWalk('created'), [['10101', '10102'], ['10103']]],
  ['Jira, newest first', jiraWalk('-created'), [['10103', '10102'], ['10101']]],
  ['the portal for an agent', portalWalk('mira'), [['10301', '10302'], ['10303']]],
  ['the portal for a customer, without what is internal', portalWalk('jonas'), [['10301', '10303']]],
  ['Confluence', wikiWalk('pages/1001/footer-comments'), [['4001', '4002'], ['4003']]],
  ['Confluence, inline', wikiWalk('pages/1001/inline-comments'), [['5001']]],
  ['Confluence, replies', wikiWalk('footer-comments/4001/children'), [['4011']]],
  ['Confluence, no replies', wikiWalk('footer-comments/4002/children'), [[]]],
  [
    'Bitbucket',
    walk<BitbucketPage>(
      bitbucket,
      ({ values }) => values,
      ({ next }) => next,
    ),
    [[601, 602], [603, 604], [605]],
  ],
  [
    'Trello, newest first',
    walk<readonly Entry[]>(
      trello,
      (actions) => actions,
      (actions, _headers, address) => actions[1] && withQuery(address, 'before', String(actions[1].id)),
    ),
    [['665f00aa0000000000001003', '665f00aa0000000000001002'], ['665f00aa0000000000001001']],
  ],
  ['GitLab, comments', gitlabWalk('sort=asc&activity_filter=only_comments'), [[7002, 7003], [7005]]],
  ['GitLab, what was done', gitlabWalk('sort=asc&activity_filter=only_activity'), [[7001, 7004]]],
  ['GitLab, newest first', gitlabWalk('per_page=2'), [[7005, 7004], [7003, 7002], [7001]]],
];

describe('lists come in pages', () => {
  test.each(walks)('%s', (_name, { first, as, step }, expected) => {
    const pages: (string | number)[][] = [];
    let address: string | undefined = first;
    while (address) {
      const { body, headers } = askApi(address, as && { as });
      const { entries, next }: Step = step(body, headers, new URL(address));
      pages.push(entries.map(({ id }) => id));
      address = next;
    }
    expect(pages).toEqual(expected);
  });

  test.each([
    ['a small page', `${jira}?startAt=1&maxResults=1`, ['10102']],
    ['past the end', `${jira}?startAt=9`, []],
    ['a number that is none', `${jira}?startAt=-1&maxResults=x`, ['10101', '10102']],
  ])('%s', (_name, address, ids) => {
    const { comments }: JiraPage = JSON.parse(askApi(address).body);
    expect(comments.map(({ id }) => id)).toEqual(ids);
  });

  test('a cursor that Confluence did not give is a mistake', () => {
    expect(askApi(`${wiki}/pages/1001/footer-comments?cursor=none`).status).toBe(400);
  });
});

describe('only what is asked for comes', () => {
  test.each<[string, string, object]>([
    [
      'Jira’s fields',
      `${site}/rest/api/3/issue/10007?fields=status`,
      { fields: { status: expect.anything() } },
    ],
    ['a body in no format', `${wiki}/pages/1001`, { body: {} }],
    [
      'names',
      `${users}?accountId=${jonas}&accountId=none`,
      { results: [{ displayName: 'Jonas Weber' }], size: 1 },
    ],
  ])('%s', (_name, address, expected) => {
    expect(JSON.parse(askApi(address).body)).toMatchObject(expected);
  });

  test('Jira’s other fields and Trello’s do not', () => {
    expect(askApi(`${site}/rest/api/3/issue/10007?fields=status`).body).not.toContain('"summary":"Invoices');
    expect(askApi('https://trello.com/1/cards/Ts7kQ2vR?fields=name').body).not.toMatch(/"(desc|checklists)"/);
  });
});
