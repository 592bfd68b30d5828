import { expect, test } from 'vitest';
import type { Answers } from '../testing/apps/app-server.ts';
import type { Reading } from '../testing/apps/read-round.ts';
import { figmaSecret, sampleFigma } from '../testing/apps/sample-figma.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { gitLabSecret, sampleGitLab } from '../testing/apps/sample-gitlab.ts';
import { googleSecret, SHARED_DRIVE, sampleGoogle } from '../testing/apps/sample-google.ts';
import { sampleSlack, slackSecret } from '../testing/apps/sample-slack.ts';
import { useApp } from '../testing/apps/use-app.ts';

const text = 'somebody';
const ada = 'ada@acme.example';

const on = useApp();

const gitHub = sampleGitHub({ collaborators: [1], issues: [[1], [2]], repositories: ['acme/site'] }, text);
const samples = {
  github: { answers: gitHub, secret: gitHubSecret },
  gitlab: { answers: sampleGitLab(text), secret: gitLabSecret },
  slack: { answers: sampleSlack(text), secret: slackSecret },
  figma: { answers: sampleFigma(text), secret: figmaSecret },
  google: { answers: sampleGoogle(text), secret: '' },
};
type Sample = keyof typeof samples;

const reading = (name: Reading['name'], of: Sample, scope: string): Reading => {
  const { answers, secret } = samples[of];
  return { name, answers, secret: of === 'google' ? googleSecret(on.app.url) : secret, scope };
};
/** An app whose answers are changed on their way, as JSON. */
const changing =
  (answers: Answers, change: (key: string, value: unknown) => unknown): Answers =>
  (asked, answer) => {
    const given = answers(asked, answer);
    return given && { ...given, body: JSON.parse(JSON.stringify(given.body), change) };
  };

test.each<[Reading['name'], Sample, string, string, number]>([
  ['github', 'github', 'acme', 'nodes', 1],
  ['gitlab', 'gitlab', 'acme', 'nodes', 1],
  ['slack', 'slack', '*', 'channels', 1],
  ['slack', 'slack', 'C0123ABCD', 'messages', 2],
  ['slack', 'slack', 'C0123ABCD', 'members', 2],
  ['google-drive', 'google', ada, 'files', 2],
  ['google-drive', 'google', SHARED_DRIVE, 'files', 1],
  ['google-calendar', 'google', ada, 'items', 2],
  ['figma', 'figma', '77', 'projects', 1],
  ['figma', 'figma', 'project:88', 'files', 1],
  ['figma', 'figma', 'project:88', 'versions', 1],
])(
  '%s (%s, %s): one that is none of its %s is left out, counted, and nothing else',
  async (name, of, scope, list, dropped) => {
    const one = reading(name, of, scope);
    const whole = await on.readRound(one);
    const answers = changing(one.answers, (key, value) =>
      key === list && Array.isArray(value) && value.length > 0 ? [{ oh: [] }, ...value] : value,
    );
    const read = await on.readRound({ ...one, answers });
    expect(whole.dropped).toBe(0);
    // Addresses of people are looked up besides members, and those left out there are nobody's.
    expect({ ...read, since: null }).toEqual({ ...whole, since: null, dropped });
  },
);

test.each(['github', 'gitlab'] as const)(
  '%s: nodes that nobody understands are left out of each page',
  async (name) => {
    const scope = name === 'github' ? 'acme/site' : 'project:acme/site';
    const one = reading(name, name, scope);
    const whole = await on.readRound(one);
    const answers = changing(one.answers, (key, value) =>
      key === 'number' || key === 'iid' ? (String(value) === '1' ? null : value) : value,
    );
    const read = await on.readRound({ ...one, answers });
    expect(read.dropped).toBeGreaterThan(0);
    expect(read.pages).toBe(whole.pages);
    expect(read.containers).toEqual(whole.containers);
  },
);

test('GitHub: somebody without a number is nobody, and a page that is no list is passed over for the next one', async () => {
  const one = reading('github', 'github', 'acme/site');
  const nameless = changing(one.answers, (key, value) =>
    key === 'databaseId' && value === 3 ? null : value,
  );
  const read = await on.readRound({ ...one, answers: nameless });
  expect(read).toMatchObject({ dropped: 0, items: [{ ref: { object: '1' } }, {}, {}] });
  expect(JSON.stringify(read.items)).not.toContain('commenter');
  const passed = changing(one.answers, (_key, value) => {
    const { issues } = Object(value) as { issues?: { pageInfo: { hasNextPage: boolean } } };
    return issues?.pageInfo.hasNextPage ? { ...Object(value), issues: { ...issues, nodes: 'oh' } } : value;
  });
  const behind = await on.readRound({ ...one, answers: passed });
  expect(behind.items.map(({ ref }) => ref.object)).toEqual(['2', '900']);
  expect(behind.dropped).toBe(1);
});

test.each(['issues', 'mergeRequests'])('GitLab: a project without %s brings the rest', async (part) => {
  const one = reading('gitlab', 'gitlab', 'project:acme/site');
  const answers = changing(one.answers, (key, value) => (key === part ? null : value));
  const read = await on.readRound({ ...one, answers });
  expect(read).toMatchObject({ items: [{}], dropped: 0 });
});

test('GitLab: a project that does not say who may see it is as a private one', async () => {
  const one = reading('gitlab', 'gitlab', 'project:acme/site');
  const answers = changing(one.answers, (key, value) => (key === 'visibility' ? null : value));
  const { containers } = await on.readRound({ ...one, answers });
  expect(containers).toMatchObject([{ access: [{ account: '1' }, { account: '2' }] }]);
});
