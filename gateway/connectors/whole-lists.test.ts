import { describe, expect, test } from 'vitest';
import type { Answers, Asked } from '../testing/apps/app-server.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { gitLabSecret, sampleGitLab } from '../testing/apps/sample-gitlab.ts';
import { FILE, googleSecret, sampleGoogle } from '../testing/apps/sample-google.ts';
import { sampleSlack, slackSecret } from '../testing/apps/sample-slack.ts';
import { useApp } from '../testing/apps/use-app.ts';
import { readers } from './apps.ts';

const text = 'somebody';
const ada = 'ada@acme.example';
const since = '2026-01-02T03:04:05.000Z';

const on = useApp();
const read = on.readRound;

/** An app whose answers to some questions are changed on their way, as JSON. */
const changing =
  (
    answers: Answers,
    isMeant: (asked: Asked) => boolean,
    change: (key: string, value: unknown) => unknown,
  ): Answers =>
  (asked, answer) => {
    const given = answers(asked, answer);
    if (given === undefined || !isMeant(asked)) return given;
    return { ...given, body: JSON.parse(JSON.stringify(given.body), change) };
  };
const after =
  (name: string) =>
  ({ body }: Asked) =>
    body.includes(`"after":"${name}"`);
/** The nodes of a connection in its first page, and others in a second one. */
const inTwoPages = (answers: Answers, connection: string, second: unknown[]): Answers => {
  const is = (page: boolean) => (asked: Asked) =>
    asked.body.includes(`${connection}(`) && after('two')(asked) === page;
  const paged = (nodes: unknown[] | undefined, hasNextPage: boolean) => (key: string, value: unknown) =>
    key === connection
      ? {
          nodes: nodes ?? Object(value).nodes,
          pageInfo: { hasNextPage, endCursor: hasNextPage ? 'two' : null },
        }
      : value;
  const first = changing(answers, is(false), paged(undefined, true));
  const last = changing(answers, is(true), paged(second, false));
  return (asked, answer) => (after('two')(asked) ? last : first)(asked, answer);
};

describe('GitHub', () => {
  const world = { collaborators: [1], issues: [[1]], repositories: ['acme/site'] };
  const of = { name: 'github', secret: gitHubSecret, scope: 'acme/site' } as const;
  const whole: Answers = (asked, answer) => {
    const { variables } = JSON.parse(asked.body);
    const first = {
      ...asked,
      body: JSON.stringify({ ...JSON.parse(asked.body), variables: { ...variables, after: null } }),
    };
    return sampleGitHub(world, text)(first, answer);
  };

  test('lists collaborators of all pages', async () => {
    const answers = inTwoPages(whole, 'collaborators', [{ databaseId: 7 }]);
    const { containers } = await read({ ...of, answers });
    expect(containers).toMatchObject([{ access: [{ account: '1' }, { account: '7' }] }]);
  });

  test('takes no list for whole of which a part is forbidden', async () => {
    const forbidden: Answers = (asked, answer) => {
      const given = whole(asked, answer);
      return { ...given, body: { ...Object(given?.body), errors: [{ type: 'FORBIDDEN', message: text }] } };
    };
    await expect(read({ ...of, answers: forbidden })).rejects.toMatchObject({ code: 'refused', here: true });
  });
});

describe('GitLab', () => {
  const of = { name: 'gitlab', secret: gitLabSecret, scope: 'project:acme/site' } as const;
  const user = (id: number) => ({ id: `gid://gitlab/User/${id}` });

  test('lists members of all pages', async () => {
    const answers = inTwoPages(sampleGitLab(text), 'projectMembers', [{ user: user(7) }]);
    const { containers } = await read({ ...of, answers });
    expect(containers).toMatchObject([{ access: [{ account: '1' }, { account: '2' }, { account: '7' }] }]);
  });

  test.each([
    ['issues', 'work-item'],
    ['mergeRequests', 'pull-request'],
  ])('brings %s of all pages', async (connection, type) => {
    const work = { iid: '9', updatedAt: since, author: user(1), diffStatsSummary: null };
    const { items } = await read({ ...of, answers: inTwoPages(sampleGitLab(text), connection, [work]) });
    expect(items.flatMap(({ ref }) => (ref.type === type ? ref.object : []))).toEqual(['1', '9']);
  });

  test('is asked for what has changed since the round before, by its own clock', async () => {
    const appAt = Date.parse(since) + 3_600_000;
    const first = await read({ ...of, answers: sampleGitLab(text), since, appAt });
    expect(first.since).toBe(new Date(appAt - 60_000).toISOString());
    const asked = on.app.asked.filter(({ body }) => /issues\(|mergeRequests\(/.test(body));
    expect(asked.map(({ body }) => JSON.parse(body).variables.since)).toEqual([since, since]);
  });

  test('shuts a project under its own path, and no group', () => {
    const [list] = readers.gitlab.closed('project:acme/site', 'https://code.acme.example');
    expect(list).toEqual({ app: 'gitlab', site: 'code.acme.example', container: 'acme/site', access: [] });
    expect(readers.gitlab.closed('acme', 'https://code.acme.example')).toEqual([]);
  });
});

describe('Slack', () => {
  const of = { name: 'slack', secret: slackSecret, scope: 'C0123ABCD', answers: sampleSlack(text) } as const;

  test('is asked for what was written since the round before, by its own clock', async () => {
    const appAt = Date.parse(since) + 3_600_000;
    expect((await read({ ...of, since, appAt })).since).toBe(new Date(appAt - 60_000).toISOString());
    const asked = on.app.asked.filter(({ path }) => path === '/api/conversations.history');
    expect(asked.map(({ query }) => Number(query.get('oldest')) * 1_000)).toEqual([
      Date.parse(since),
      Date.parse(since),
    ]);
  });

  test('shuts a channel, and not all of them', () => {
    const list = { app: 'slack', site: 'app.slack.com', container: 'C0123ABCD', access: [] };
    expect(readers.slack.closed('C0123ABCD', on.app.url)).toEqual([list]);
    expect(readers.slack.closed('*', on.app.url)).toEqual([]);
  });
});

test('Drive: groups, and whoever was deleted, may not open a file', async () => {
  const others = [
    { id: '00000003', type: 'group', emailAddress: 'all@acme.example' },
    { id: '00000004', type: 'user', deleted: true },
  ];
  const answers = changing(
    sampleGoogle(text),
    ({ path }) => path === '/drive/v3/files',
    (key, value) => (key === 'permissions' ? [...Object(value), ...others] : value),
  );
  const { items } = await read({
    name: 'google-drive',
    secret: googleSecret(on.app.url),
    scope: ada,
    answers,
  });
  const file = items.find(({ ref }) => ref.object === FILE);
  expect(file?.access?.map(({ account }) => account)).toEqual(['00000001', '00000002']);
});

test('Calendar: events of all pages, written and held, and where the next round begins by the last one', async () => {
  const sample = sampleGoogle(text);
  const answers: Answers = (asked, answer) => {
    const given = sample(asked, answer);
    if (!asked.path.startsWith('/calendar/') || given === undefined) return given;
    const { nextSyncToken, items, ...rest } = Object(given.body);
    return asked.query.get('pageToken') === 'two'
      ? { body: { ...rest, nextSyncToken, items: items.slice(1) } }
      : { body: { ...rest, nextPageToken: 'two', items: items.slice(0, 1) } };
  };
  const round = await read({
    name: 'google-calendar',
    secret: googleSecret(on.app.url),
    scope: ada,
    answers,
  });
  expect(round.pages).toBe(4);
  expect(round.items.map(({ ref, people }) => `${ref.object} ${people[0]?.role}`)).toEqual([
    ...['event1 author', 'event1 attendee', 'series1 author'],
    ...['series1 attendee', 'series1 attendee', 'series1 attendee'],
  ]);
  expect(JSON.parse(round.since ?? '')).toMatchObject({ sync: 'sync' });
});
