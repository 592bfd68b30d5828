import { ownAccountSchema } from '@sidenote/contract/graph/around';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask, Job } from '../../job.ts';
import { graphScene, PAGE, TAB } from '../testing/graph-scene.ts';

const scene = await graphScene();
const { ask, send } = await import('../request.ts');
const { switchGraph } = await import('./mine.ts');
const { tellOwnAccount } = await import('./tell-own-account.ts');

const about: Ask = {
  ...{ action: 'summarise-page', tabId: TAB, frameId: undefined, pageUrl: PAGE, frameUrl: PAGE },
};
const ACCOUNTS = '/v1/graph/mine/accounts';
const MYSELF = '/rest/api/3/myself';
const job = () => scene.browser.session.get(`job:${TAB}`) as Job | undefined;

/** Asks about the page, and sends it. */
async function use(): Promise<void> {
  await ask(about);
  const shown = job();
  if (shown?.phase === 'preview') await send(shown, {});
}
const off = (rules: Partial<GraphForPerson> = {}) =>
  scene.signIn({ person: 'off', ...rules }, { products: ['jira', 'web'] });
const askedWho = () => scene.asked.product.filter((path) => path === MYSELF);

const { navigator } = globalThis;
beforeEach(() => {
  vi.stubGlobal('navigator', navigator);
  off();
});

test('of who takes no part their account is told where they use Sidenote, nothing else of the page, and once', async () => {
  await use();
  await expect.poll(() => scene.toldTo(ACCOUNTS)).toHaveLength(1);
  const [told] = scene.toldTo(ACCOUNTS);
  expect(told).toEqual({
    ...{ app: 'jira', site: 'acme.atlassian.net', account: expect.stringMatching(/^[\w:-]+$/) },
  });
  expect(ownAccountSchema.safeParse(told).error).toBeUndefined();
  expect(JSON.stringify(told)).not.toContain('ACME-7');
  expect(scene.toldTo('/v1/graph/notes')).toEqual([]);
  expect(scene.asked.product.filter((path) => /remotelink|assignee/.test(path))).toEqual([]);
  await use();
  await expect.poll(() => job()?.phase).toBe('answer');
  expect([scene.toldTo(ACCOUNTS), askedWho()].map(({ length }) => length)).toEqual([1, 1]);
  expect([...scene.browser.disk.keys()]).toEqual([]);
});

test('it is told again to who leaves again', async () => {
  await use();
  await expect
    .poll(() => scene.browser.session.get('ownAccountsTold'))
    .toEqual([expect.stringMatching(/^\d+ jira acme\.atlassian\.net$/)]);
  await switchGraph(false);
  expect(scene.browser.session.has('ownAccountsTold')).toBe(false);
});

test.each<[string, () => void]>([
  ['they take part', () => scene.signIn()],
  ['the graph knows teams alone', () => off({ people: 'teams' })],
  ['products are not asked for details', () => off({ details: false })],
  ['the graph does not learn from the product', () => off({ products: ['confluence'] })],
  ['there is no graph', () => off({ on: false })],
  ['Firefox lets nothing be told', () => vi.stubGlobal('navigator', { userAgent: 'Gecko Firefox/153.0' })],
  ['the window is private', () => Object.assign(scene.tab, { incognito: true })],
])('nothing is asked and nothing told where %s', async (_where, change) => {
  change();
  await tellOwnAccount(
    { ask: scene.tab.incognito ? { ...about, inPrivate: true } : about },
    { documentId: 'd', url: PAGE },
  );
  expect([askedWho(), scene.toldTo(ACCOUNTS)]).toEqual([[], []]);
});

test('neither the request nor its answer waits for who they are', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  scene.product.set(MYSELF, async () => {
    await promise;
    return { accountId: '712020:a' };
  });
  await use();
  expect(job()?.phase).toBe('answer');
  expect(scene.toldTo(ACCOUNTS)).toEqual([]);
  resolve();
  await expect.poll(() => scene.toldTo(ACCOUNTS)).toHaveLength(1);
});
