import { describe, expect, test } from 'vitest';
import { type Answers, startAppServer } from '../testing/apps/app-server.ts';
import { type Reading, readRound } from '../testing/apps/read-round.ts';
import { figmaSecret, sampleFigma } from '../testing/apps/sample-figma.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { gitLabSecret, sampleGitLab } from '../testing/apps/sample-gitlab.ts';
import { DOCUMENT, FILE, googleSecret, SHARED_DRIVE, sampleGoogle } from '../testing/apps/sample-google.ts';
import { sampleSlack, slackSecret } from '../testing/apps/sample-slack.ts';
import { useApp } from '../testing/apps/use-app.ts';
import type { readers } from './apps.ts';
import { openAsker } from './ask.ts';

const at = new Date();
const text = 'CANARY-what-somebody-wrote';

const on = useApp();

const readThrough = (name: keyof typeof readers, of: Omit<Reading, 'name'>) =>
  on.readRound({ name, startedAt: at.getTime(), ...of });

/** What is brought besides addresses, which are compared and not kept. */
const brought = (read: object) =>
  JSON.stringify(read, (key, value: unknown) => (key === 'mail' ? undefined : value));

describe('GitHub', () => {
  const world = { collaborators: [1, 2], issues: [[1, 2], [3]], repositories: ['acme/site'] };
  const of = { answers: sampleGitHub(world, text, at), secret: gitHubSecret };

  test('is asked for the repositories of an owner', async () => {
    expect(await readThrough('github', { ...of, scope: 'acme' })).toMatchObject({
      found: ['acme/site'],
      items: [],
    });
  });

  test('brings issues, pull requests with reviews and what they close, and who may open them', async () => {
    const read = await readThrough('github', { ...of, scope: 'acme/site' });
    const site = new URL(on.app.url).host;
    const ref = { app: 'github', site, container: 'acme/site' };
    expect(read.containers).toEqual([{ ...ref, access: [{ account: '1' }, { account: '2' }] }]);
    expect(read.items.map((item) => item.ref.object)).toEqual(['1', '2', '3', '900']);
    expect(read.items[0]).toEqual({
      ...{ ref: { ...ref, type: 'work-item', object: '1' }, at: at.getTime(), links: [], access: null },
      people: [
        { account: '1', role: 'author' },
        { account: '2', role: 'assignee' },
        { account: '3', role: 'commenter' },
      ],
    });
    expect(read.items[3]).toMatchObject({
      ref: { type: 'pull-request' },
      size: '≤1000 lines',
      people: [
        { account: '2', role: 'author' },
        { account: '3', role: 'reviewer' },
      ],
      links: [{ ...ref, type: 'work-item', object: '1' }],
    });
    expect(brought(read)).not.toContain('CANARY');
    for (const { body } of on.app.asked) expect(body).not.toMatch(/title|body|login|email/);
  });
});

test('GitLab brings issues and merge requests of one number as two things, and members', async () => {
  const of = { answers: sampleGitLab(text, at), secret: gitLabSecret };
  expect(await readThrough('gitlab', { ...of, scope: 'acme' })).toMatchObject({
    found: ['project:acme/site'],
  });
  const read = await readThrough('gitlab', { ...of, scope: 'project:acme/site' });
  expect(read.containers).toMatchObject([{ access: [{ account: '1' }, { account: '2' }] }]);
  const [issue, merge] = read.items.map(({ ref }) => ref);
  expect([issue, merge]).toMatchObject([
    { type: 'work-item', object: '1', container: 'acme/site' },
    { type: 'pull-request', object: '1', container: 'acme/site' },
  ]);
  expect(issue && merge && on.keys.object(issue) !== on.keys.object(merge)).toBe(true);
  expect(read.items[1]?.people).toContainEqual({ account: '3', role: 'reviewer' });
  expect(read.items.map(({ size }) => size)).toEqual([undefined, '≤10 lines']);
  expect(brought(read)).not.toContain('CANARY');
  for (const { body } of on.app.asked) expect(body).not.toMatch(/title|description|username|[Ee]mail/);
});

test('Slack brings when, by whom and in which thread, and the members of a channel', async () => {
  const of = { answers: sampleSlack(text, at), secret: slackSecret };
  expect(await readThrough('slack', { ...of, scope: '*' })).toMatchObject({ found: ['C0123ABCD'] });
  const read = await readThrough('slack', { ...of, scope: 'C0123ABCD' });
  expect(read.containers).toMatchObject([{ access: [{ account: 'U0000001' }, { account: 'U0000002' }] }]);
  const [reply, first] = read.items;
  expect(read.items).toHaveLength(2);
  expect(reply?.links).toEqual([first?.ref]);
  // Two files of 90 KB.
  expect([reply?.size, first?.size]).toEqual(['≤1MB', undefined]);
  expect(first?.people).toEqual([
    { account: 'U0000001', role: 'author' },
    { account: 'U0000002', role: 'commenter' },
  ]);
  expect(brought(read)).not.toContain('CANARY');
});

describe('Google', () => {
  const of = () => ({ answers: sampleGoogle(text, at), secret: googleSecret(on.app.url) });

  test('Drive brings somebody’s files, and from then on what has changed', async () => {
    const first = await readThrough('google-drive', { ...of(), scope: 'ada@acme.example' });
    expect(first.items).toMatchObject([
      {
        ref: { app: 'google-docs', type: 'document', object: DOCUMENT, container: '0Aparentparentparent' },
        size: '≤10MB',
        people: [
          { account: '00000001', role: 'author' },
          { account: '00000002', role: 'assignee' },
        ],
        access: [{ account: '00000001' }, { account: '00000002' }],
      },
      { ref: { app: 'google-drive', type: 'file', object: FILE } },
    ]);
    expect(first.since).toBe('100');
    const next = await readThrough('google-drive', {
      ...of(),
      scope: 'ada@acme.example',
      since: first.since,
    });
    expect(next).toMatchObject({
      since: '101',
      gone: [{ object: FILE }],
      items: [{ ref: { object: DOCUMENT } }],
    });
    expect(brought([first, next])).not.toContain('CANARY');
    for (const { query } of on.app.asked)
      expect(query.get('fields') ?? '').not.toMatch(/\bname|displayName|description|Link/);
  });

  test('Drive brings a shared drive with its members, of whom groups are nobody', async () => {
    const read = await readThrough('google-drive', { ...of(), scope: SHARED_DRIVE });
    expect(read.containers).toMatchObject([{ container: SHARED_DRIVE, access: [{ account: '00000001' }] }]);
    expect(read.items).toMatchObject([{ ref: { container: SHARED_DRIVE }, access: null }]);
  });

  test('is only asked for a token itself: a key that names somebody else does not send there', async () => {
    const elsewhere = await startAppServer(() => ({}));
    const secret = googleSecret(elsewhere.url);
    const asker = openAsker({ gatewayIsLoopback: true, timeoutMs: 1, maxBytes: 1_000_000 });
    const reading = readRound(
      { ...on, asker },
      {
        ...{ name: 'google-drive', answers: sampleGoogle(text, at), secret, scope: SHARED_DRIVE },
        startedAt: at.getTime(),
      },
    );
    await expect(reading).rejects.toMatchObject({ name: 'AppFault' });
    await asker.close();
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });
});

test('Figma brings files of a project and who made their versions, once for each change', async () => {
  const of = { answers: sampleFigma(text, at), secret: figmaSecret };
  expect(await readThrough('figma', { ...of, scope: '77' })).toMatchObject({ found: ['project:88'] });
  const first = await readThrough('figma', { ...of, scope: 'project:88' });
  expect(first.items).toMatchObject([
    {
      ref: { app: 'figma', type: 'design', object: 'abcdefghijklmnop0123', container: '88' },
      people: [{ account: '99', role: 'assignee' }],
    },
  ]);
  const next = await readThrough('figma', { ...of, scope: 'project:88', since: first.since });
  expect(next.items).toEqual([]);
  expect(brought([first, next])).not.toContain('CANARY');
});

describe('Figma, of a file with many versions,', () => {
  const elsewhere = 'https://elsewhere.example/v1/files/other/versions';
  /** Each page says whose version was made how many hours ago, and there are always more. */
  const versions = (hours: (page: number) => number, files = 1, by = 'before'): Answers => {
    const keyOf = (n: number) => `abcdefghijklmnop${String(n).padStart(4, '0')}`;
    const all = Array.from({ length: files }, (_, n) => ({ key: keyOf(n), last_modified: at.toISOString() }));
    return ({ path, query }) => {
      if (path.endsWith('/files')) return { body: { files: all } };
      const page = Number(query.get(by) ?? 0);
      const created_at = new Date(at.getTime() - hours(page) * 3_600_000).toISOString();
      const next_page = `${elsewhere}?${by}=${page + 1}`;
      return {
        body: { versions: [{ created_at, user: { id: String(page) } }], pagination: { next_page } },
      };
    };
  };
  const of = { secret: figmaSecret, scope: 'project:88' };
  const askedFor = () => on.app.asked.filter(({ path }) => path.endsWith('/versions'));

  test.each(['before', 'after'])(
    'brings who made them on every page (%s), as far as it goes, and asks nobody else',
    async (by) => {
      const { items } = await readThrough('figma', { ...of, answers: versions(() => 1, 1, by) });
      expect(items[0]?.people.map(({ account }) => account)).toEqual(
        Array.from({ length: 20 }, (_, n) => `${n}`),
      );
      expect(askedFor()).toHaveLength(20);
    },
  );

  test('stops at what was made before, which is known', async () => {
    const since = `${new Date(at.getTime() - 2.5 * 3_600_000).toISOString()} abcdefghijklmnop0009`;
    const { items } = await readThrough('figma', { ...of, answers: versions((page) => page), since });
    expect(items[0]?.people.map(({ account }) => account)).toEqual(['0', '1', '2']);
    expect(askedFor()).toHaveLength(4);
  });

  test('goes on with the next file in the next page', async () => {
    const { items, pages } = await readThrough('figma', { ...of, answers: versions(() => 1, 3) });
    expect([items.length, pages]).toEqual([3, 3]);
    expect(new Set(items.map(({ ref }) => ref.object)).size).toBe(3);
  });
});
