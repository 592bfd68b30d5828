import { roles, workNoteSchema } from '@sidenote/contract/graph/work-note';
import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { expect, test } from 'vitest';
import { detailsFor, detailsOf } from './details-of.ts';

const jira = '/rest/api/3/issue/ACME-7';
const request = '/rest/servicedeskapi/request/HELP-9';
const page = '/wiki/api/v2/pages/1001';
const pullRequest = '/!api/2.0/repositories/acme/app/pullrequests/12';
const card = '/1/cards/Ts7kQ2vR';
const project = '/api/v4/projects/acme%2Fapp';
const ids = (names: readonly string[]) =>
  ['author', 'reviewers', 'participants.user']
    .flatMap((one) => names.map((name) => `${one}.${name}`))
    .join(',');

/** What each product answers to exactly these paths, in which every parameter is one that its documents name. */
const answers: Readonly<Record<string, unknown>> = {
  [`${jira}?fields=assignee,reporter,creator,attachment,issuelinks,parent,subtasks`]: readFixture(
    'jira',
    'issue-details',
  ),
  [`${jira}?fields=issuelinks,parent,subtasks`]: readFixture('jira', 'issue-details'),
  [`${jira}/remotelink`]: readFixture('jira', 'remote-links'),
  '/rest/api/3/myself': readFixture('jira', 'myself'),
  [request]: readFixture('jira-service-management', 'request'),
  [`${request}/participant?start=0&limit=50`]: readFixture('jira-service-management', 'participants'),
  [`${request}/attachment?start=0&limit=50`]: readFixture('jira-service-management', 'attachments'),
  [page]: readFixture('confluence', 'page'),
  [`${page}/footer-comments?limit=50`]: readFixture('confluence', 'footer-comments-1'),
  [`${page}/inline-comments?limit=50`]: readFixture('confluence', 'inline-comments'),
  [`${page}/attachments?limit=50`]: readFixture('confluence', 'attachments'),
  '/wiki/rest/api/user/current': readFixture('confluence', 'current-user'),
  [`${pullRequest}?fields=participants.role,${ids(['account_id', 'uuid'])}`]: readFixture(
    'bitbucket',
    'pull-request',
  ),
  [`${pullRequest}?fields=${ids(['account_id', 'uuid', 'display_name'])}`]: readFixture(
    'bitbucket',
    'pull-request',
  ),
  '/!api/2.0/user?fields=account_id,uuid': readFixture('bitbucket', 'user'),
  [`${card}?fields=idMembers&board=true&board_fields=shortLink&attachments=true&attachment_fields=bytes,isUpload,mimeType,url`]:
    readFixture('trello', 'card-details'),
  [`${card}?fields=shortLink&attachments=true&attachment_fields=isUpload,url`]: readFixture(
    'trello',
    'card-details',
  ),
  [`${card}/actions?filter=commentCard,createCard&limit=50&fields=idMemberCreator,type&memberCreator=false`]:
    readFixture('trello', 'card-actions'),
  [`${card}/actions?filter=commentCard,createCard&limit=50&fields=type&memberCreator_fields=fullName`]:
    readFixture('trello', 'actions'),
  [`${card}/members?fields=fullName`]: readFixture('trello', 'members'),
  '/1/members/me?fields=id': readFixture('trello', 'me'),
  [`${project}/issues/4`]: readFixture('gitlab', 'issue'),
  [`${project}/issues/4/participants?per_page=50`]: readFixture('gitlab', 'participants'),
  [`${project}/issues/4/links?per_page=50`]: readFixture('gitlab', 'issue-links'),
  [`${project}/issues/4/related_merge_requests?per_page=50`]: readFixture('gitlab', 'related-merge-requests'),
  [`${project}/merge_requests/3`]: readFixture('gitlab', 'merge-request'),
  [`${project}/merge_requests/3/participants?per_page=50`]: readFixture('gitlab', 'participants'),
  [`${project}/merge_requests/3/closes_issues?per_page=50`]: readFixture('gitlab', 'closes-issues'),
  '/api/v4/user': readFixture('gitlab', 'user'),
};

type Answers = Readonly<Record<string, unknown>>;

const giving = (known: Answers) => async (path: string) => {
  if (path.startsWith('/wiki/rest/api/user/bulk?')) return readFixture('confluence', 'users');
  if (known[path] === undefined) throw new Error('no such path');
  return known[path];
};

const [mira, jonas, priya, tom] = [1, 2, 3, 4].map((n) => `712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d00${n}`);
const [miraAtTrello, jonasAtTrello, priyaAtTrello] = [1, 2, 3].map((n) => `665f00aa00000000000000a${n}`);
const site = 'acme.atlassian.net';
const issue = (key: string) =>
  ({ app: 'jira', site, type: 'work-item', object: key, container: 'ACME' }) as const;
const atGitlab = { app: 'gitlab', site: 'gitlab.com', container: 'acme/app' } as const;

const addresses = {
  jira: `https://${site}/browse/ACME-7`,
  portal: `https://${site}/servicedesk/customer/portal/3/HELP-9`,
  confluence: `https://${site}/wiki/spaces/ENG/pages/1001/Release-plan`,
  bitbucket: 'https://bitbucket.org/acme/app/pull-requests/12',
  trello: 'https://trello.com/c/Ts7kQ2vR/4-tell-the-support-team',
  issue: 'https://gitlab.com/acme/app/-/issues/4',
  mergeRequest: 'https://gitlab.com/acme/app/-/merge_requests/3',
};

function readerAt(address: string) {
  const reader = detailsOf(address);
  if (reader === undefined) throw new Error('no reader');
  return reader;
}

test.each<[keyof typeof addresses, object]>([
  [
    'jira',
    {
      self: mira,
      people: [
        { account: jonas, role: 'assignee' },
        { account: mira, role: 'author' },
        { account: mira, role: 'author' },
      ],
      attachments: [
        { type: 'pdf', size: '≤1MB' },
        { type: 'image', size: '≤100KB' },
      ],
      links: [
        ...['ACME-1', 'ACME-12', 'ACME-8', 'ACME-9'].map(issue),
        { app: 'figma', site: 'www.figma.com', type: 'design', object: 'Zk1aQwErTyUiOpAsDfGhJk' },
        { app: 'confluence', site, type: 'page', object: '1001' },
      ],
    },
  ],
  [
    'portal',
    {
      self: mira,
      people: [
        { account: jonas, role: 'author' },
        { account: mira, role: 'attendee' },
        { account: priya, role: 'attendee' },
      ],
      attachments: [{ type: 'document', size: '≤100KB' }],
      links: [],
    },
  ],
  [
    'confluence',
    {
      self: mira,
      people: [mira, mira, mira]
        .map((account) => ({ account, role: 'author' }))
        .concat([priya, tom, jonas].map((account) => ({ account, role: 'commenter' }))),
      attachments: [{ type: 'spreadsheet', size: '≤10MB' }],
      links: [{ app: 'confluence', site, type: 'page', object: '98400' }],
    },
  ],
  [
    'bitbucket',
    {
      self: mira,
      people: [
        { account: jonas, role: 'author' },
        { account: mira, role: 'reviewer' },
        { account: tom, role: 'commenter' },
      ],
      attachments: [],
      links: [],
    },
  ],
  [
    'trello',
    {
      self: miraAtTrello,
      container: 'Rl42plan',
      people: [
        { account: miraAtTrello, role: 'assignee' },
        { account: priyaAtTrello, role: 'assignee' },
        { account: miraAtTrello, role: 'author' },
        { account: miraAtTrello, role: 'commenter' },
        { account: priyaAtTrello, role: 'commenter' },
        { account: jonasAtTrello, role: 'commenter' },
      ],
      attachments: [{ type: 'image', size: '≤100KB' }],
      links: [
        {
          app: 'google-drive',
          site: 'drive.google.com',
          type: 'file',
          object: '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms',
        },
      ],
    },
  ],
  [
    'issue',
    {
      self: '801',
      people: [
        { account: '801', role: 'author' },
        { account: '804', role: 'assignee' },
        { account: '803', role: 'commenter' },
      ],
      attachments: [],
      links: [
        { ...atGitlab, type: 'work-item', object: '11' },
        { ...atGitlab, type: 'pull-request', object: '3' },
      ],
    },
  ],
  [
    'mergeRequest',
    {
      self: '801',
      people: [
        { account: '804', role: 'author' },
        { account: '804', role: 'assignee' },
        { account: '802', role: 'reviewer' },
        { account: '801', role: 'commenter' },
        { account: '803', role: 'commenter' },
      ],
      attachments: [],
      links: [{ ...atGitlab, type: 'work-item', object: '4' }],
    },
  ],
])('what is on an object of %s, by ids and kinds', async (name, expected) => {
  const details = await readerAt(addresses[name]).details(giving(answers));
  // Of who takes no part it alone is asked.
  const asked: string[] = [];
  const noting = (path: string) => {
    asked.push(path);
    return giving(answers)(path);
  };
  expect(await readerAt(addresses[name]).self(noting)).toBe(details.self);
  expect(asked).toHaveLength(1);
  expect(details).toEqual(expected);
  const { people, attachments, links } = details;
  const note = { requestId: '0d4f6a1e-3b8c-4f9d-9a77-5e2c1b0a9f88', people, attachments, links };
  expect(workNoteSchema.safeParse(note).error).toBeUndefined();
});

test.each<[keyof typeof addresses, paths: string[]]>([
  ['jira', [`${jira}?fields=issuelinks,parent,subtasks`, `${jira}/remotelink`]],
  ['confluence', [page]],
  ['trello', [`${card}?fields=shortLink&attachments=true&attachment_fields=isUpload,url`]],
  [
    'issue',
    [`${project}/issues/4/links?per_page=50`, `${project}/issues/4/related_merge_requests?per_page=50`],
  ],
  ['mergeRequest', [`${project}/merge_requests/3/closes_issues?per_page=50`]],
])('where teams alone are told apart, of an object of %s links alone are asked for', async (name, paths) => {
  const asked: string[] = [];
  const details = await detailsFor(
    addresses[name],
    'teams',
  )?.((path) => {
    asked.push(path);
    return giving(answers)(path);
  });
  const { links } = await readerAt(addresses[name]).details(giving(answers));
  expect(details).toEqual({ people: [], attachments: [], links });
  expect(asked).toEqual(paths);
  await expect(detailsFor(addresses[name], 'teams')?.(giving({}))).rejects.toThrow();
});

test.each(['portal', 'bitbucket'] as const)(
  'where teams alone are told apart, nothing is asked of an object of %s, which links to nothing',
  (name) => {
    expect(detailsFor(addresses[name], 'teams')).toBeUndefined();
    expect(detailsFor(addresses[name], 'people')).toBeDefined();
  },
);

const wordy =
  /^(summary|text|raw|html|title|displayName|display_name|publicName|fullName|nickname|username|emailAddress|email|name|desc|description|label|message|comment|value)$/;

/** The same answer in other words: titles, names and texts, and names of files but for their endings. */
function inOtherWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOtherWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (typeof child !== 'string') return [key, inOtherWords(child)];
      if (wordy.test(key)) return [key, `${child.length} other words 🥘${/\.\w+$/.exec(child)?.[0] ?? ''}`];
      return [key, key === 'filename' ? child.replace(/^.*(?=\.)/, 'other') : child];
    }),
  );
}

test.each(Object.entries(addresses))(
  'in other words, the same is taken of an object of %s',
  async (_name, address) => {
    const swapped = Object.fromEntries(
      Object.entries(answers).map(([path, answer]) => [path, inOtherWords(answer)]),
    );
    expect(JSON.stringify(swapped)).not.toMatch(/Okafor|Weber|Invoice of/);
    const [details, again] = await Promise.all(
      [answers, swapped].map((known) => readerAt(address).details(giving(known))),
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(details));
  },
);

/** Of each product: what it has to give, without which there is nothing. */
const needed: Readonly<Record<keyof typeof addresses, (path: string) => boolean>> = {
  jira: (path) => path.startsWith(`${jira}?`),
  portal: (path) => path === request,
  confluence: (path) => path === page,
  bitbucket: (path) => path.startsWith(`${pullRequest}?`),
  trello: (path) => path.startsWith(`${card}?`),
  issue: (path) => path === `${project}/issues/4`,
  mergeRequest: (path) => path === `${project}/merge_requests/3`,
};

test.each(Object.entries(addresses))(
  'where %s gives the object alone, that is enough; else there is nothing',
  async (name, address) => {
    const isNeeded = Object.entries(needed).find(([one]) => one === name)?.[1] ?? (() => false);
    const only = Object.fromEntries(Object.entries(answers).filter(([path]) => isNeeded(path)));
    const details = await readerAt(address).details(giving(only));
    expect(details.self).toBeUndefined();
    expect(details.people.length).toBeGreaterThan(0);
    const without = Object.fromEntries(Object.entries(answers).filter(([path]) => !isNeeded(path)));
    await expect(readerAt(address).details(giving(without))).rejects.toThrow();
  },
);

test.each<[keyof typeof addresses, string[]]>([
  ['jira', ['Jonas Weber', 'Mira Okafor']],
  ['portal', ['Jonas Weber', 'Mira Okafor', 'Priya Nair']],
  ['confluence', ['Mira Okafor', 'Jonas Weber', 'Priya Nair', 'Tom Okada']],
  ['bitbucket', ['Jonas Weber', 'Mira Okafor', 'Tom Okada']],
  ['trello', ['Mira Okafor', 'Priya Nair', 'Jonas Weber']],
  ['issue', ['Mira Okafor', 'Tom Okada', 'Priya Nair']],
  ['mergeRequest', ['Tom Okada', 'Jonas Weber', 'Mira Okafor', 'Priya Nair']],
])('names on an object of %s, where they are to be shown', async (name, expected) => {
  const reader = readerAt(addresses[name]);
  const { people } = await reader.details(giving(answers));
  const names = await reader.names(
    giving(answers),
    people.map(({ account }) => account),
  );
  expect([...names.values()]).toEqual(expected);
  for (const { account, role } of people) {
    expect(names.get(account), account).toBeDefined();
    expect(roles).toContain(role);
  }
});

test('nobody is asked for what an address names no single thing of, or of a product without such an interface', () => {
  expect(detailsOf('https://trello.com/b/Rl42plan/release')).toBeUndefined();
  expect(detailsOf('https://github.com/acme/app/issues/7')).toBeUndefined();
});
