import type { Around } from '@sidenote/contract/graph/around';
import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { beforeEach, expect, test } from 'vitest';
import type { AroundView } from '../../graph-view.ts';
import type { AroundPage, CachedPolicy } from '../storage.ts';
import { graphScene, PAGE, TAB } from '../testing/graph-scene.ts';

const scene = await graphScene();
const { askAround } = await import('./around.ts');
const { tabNavigated } = await import('../recover.ts');
const { forgetAnswers } = await import('../owner.ts');
const { graphViewOf } = await import('./graph-view-of.ts');
const { switchProduct } = await import('./switches.ts');

const [mira, jonas, priya] = [1, 2, 3].map((n) => `712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d00${n}`);
const site = 'acme.atlassian.net';
const why = [{ kind: 'links-to', count: 1, week: '2026-11-23' }] as const;
const issue = (object: string) =>
  ({ app: 'jira', site, type: 'work-item', object, container: 'ACME' }) as const;
const ISSUE = '/rest/api/3/issue';

const answer = (differing: Partial<Around> = {}): Around => ({
  team: 'Release crew',
  workType: 'tracking',
  people: [{ account: jonas ?? '', roles: ['assignee'], weight: 0.9, why: [...why] }],
  work: [],
  ...differing,
});
const work = (...refs: readonly Around['work'][number]['ref'][]) =>
  refs.map((ref) => ({ ref, weight: 0.5, why: [...why], shared: 0 }));

const view = () => (scene.browser.session.get(`around:${TAB}`) as AroundPage | undefined)?.view;
const shown = () => {
  const now = view();
  return now?.state === 'shown' ? now : undefined;
};
const titled = (summary: string) => ({ fields: { summary } });

beforeEach(() => {
  scene.signIn();
  scene.gateway.set('/v1/graph/around', answer());
});

test('the gateway is told ids alone of the page, and whom it shows is called as the product calls them', async () => {
  await askAround(TAB);
  expect(scene.toldTo('/v1/graph/around')).toEqual([
    {
      ref: issue('ACME-7'),
      self: mira,
      people: [
        { account: jonas, role: 'assignee' },
        { account: mira, role: 'author' },
      ],
      links: [
        ...['ACME-1', 'ACME-12', 'ACME-8', 'ACME-9'].map(issue),
        { app: 'figma', site: 'www.figma.com', type: 'design', object: 'Zk1aQwErTyUiOpAsDfGhJk' },
        { app: 'confluence', site, type: 'page', object: '1001' },
      ],
    },
  ]);
  expect(shown()).toMatchObject({ team: 'Release crew', workType: 'tracking' });
  expect(shown()?.people.map(({ name }) => name)).toEqual(['Jonas Weber']);
  expect(JSON.stringify(scene.asked.gateway)).not.toMatch(/Jonas|Mira|Invoices|Tokyo/);
});

test('nobody is shown whom the page does not show, nor the person themselves', async () => {
  const someone = { roles: ['author'] as const, weight: 1, why: [...why] };
  const people = [mira, priya].map((account) => ({
    ...someone,
    roles: [...someone.roles],
    account: account ?? '',
  }));
  scene.gateway.set('/v1/graph/around', answer({ people }));
  await askAround(TAB);
  expect(shown()?.people).toEqual([]);
});

test('only what this person’s session opens is shown, and what it does not is told to be closed', async () => {
  scene.gateway.set(
    '/v1/graph/around',
    answer({
      work: work(
        issue('ACME-8'),
        issue('ACME-12'),
        issue('ACME-13'),
        issue('ACME-14'),
        { app: 'confluence', site, type: 'page', object: '2001', container: 'HR' },
        { app: 'confluence', site, type: 'page', object: '1001', container: 'ENG' },
        { app: 'trello', site: 'trello.com', type: 'work-item', object: 'Ts7kQ2vR' },
        issue('ACME-7'),
      ),
    }),
  );
  scene.product
    .set(`${ISSUE}/ACME-8?fields=summary`, titled('A time zone'))
    .set(`${ISSUE}/ACME-12?fields=summary`, 404)
    .set(`${ISSUE}/ACME-13?fields=summary`, 503)
    .set(`${ISSUE}/ACME-14?fields=summary`, 401)
    .set('/wiki/api/v2/pages/2001', 403)
    .set('/wiki/api/v2/pages/1001', readFixture('confluence', 'page'));
  await askAround(TAB);
  expect(shown()?.work.map(({ title, address }) => [title, address])).toEqual([
    ['A time zone', `https://${site}/browse/ACME-8`],
    ['Release plan', `https://${site}/wiki/spaces/ENG/pages/1001`],
  ]);
  await expect
    .poll(() => scene.toldTo('/v1/graph/closed'))
    .toEqual([
      {
        refs: [issue('ACME-12'), { app: 'confluence', site, type: 'page', object: '2001', container: 'HR' }],
      },
    ]);
});

test('who is signed out of the product has nothing closed to them', async () => {
  scene.gateway.set('/v1/graph/around', answer({ work: work(issue('ACME-12')) }));
  scene.product.set('/rest/api/3/myself', 401).set(`${ISSUE}/ACME-12?fields=summary`, 404);
  await askAround(TAB);
  expect(shown()?.work).toEqual([]);
  // It is told beside what is shown: what is told later shows that nothing was told before.
  scene.gateway.set('/v1/graph/around', answer({ work: work(issue('ACME-13')) }));
  scene.product
    .set('/rest/api/3/myself', readFixture('jira', 'myself'))
    .set(`${ISSUE}/ACME-13?fields=summary`, 404);
  await askAround(TAB);
  await expect.poll(() => scene.toldTo('/v1/graph/closed')).toEqual([{ refs: [issue('ACME-13')] }]);
});

test.each<[string, () => void, AroundView]>([
  [
    'a gateway that answers something else',
    () => scene.gateway.set('/v1/graph/around', { people: 'all' }),
    { state: 'failed', code: 'gateway_invalid' },
  ],
  [
    'a product that does not give the page',
    () => scene.product.set(`${ISSUE}/ACME-7`, 404),
    { state: 'failed', code: 'product_refused' },
  ],
  [
    'a private window',
    () => Object.assign(scene.tab, { incognito: true }),
    { state: 'failed', code: 'document_gone' },
  ],
  [
    'nobody who is signed in',
    () => scene.browser.session.delete('session'),
    { state: 'failed', code: 'signed_out' },
  ],
])('%s is told of', async (_name, change, expected) => {
  change();
  await askAround(TAB);
  expect(view()).toEqual(expected);
  // What was asked beside the page is on its way still: no other test is to find it.
  if (scene.asked.product.length > 0)
    await expect.poll(() => scene.asked.product).toContain('/rest/api/3/myself');
});

test.each([
  ['the organisation has it off', () => scene.signIn({ on: false })],
  ['the organisation lets nothing be asked', () => scene.signIn({ details: false })],
  ['the person has it off', () => scene.signIn({ person: 'off' })],
  ['the graph knows teams alone', () => scene.signIn({ people: 'teams' })],
])('where %s, nobody is asked for anything', async (_name, change) => {
  change();
  await askAround(TAB);
  expect(view()?.state).toBe('failed');
  expect([scene.asked.product, scene.toldTo('/v1/graph/around')]).toEqual([[], []]);
});

test('names and titles go with the page, and with the person', async () => {
  const policy = (scene.browser.session.get('policy') as { policy: Parameters<typeof graphViewOf>[2] })
    .policy;
  await askAround(TAB);
  expect((await graphViewOf(TAB, PAGE, policy)).around?.state).toBe('shown');
  expect((await graphViewOf(TAB, `${PAGE}0`, policy)).around).toBeUndefined();
  await tabNavigated(TAB);
  expect(view()).toBeUndefined();
  await askAround(TAB);
  await forgetAnswers();
  expect(view()).toBeUndefined();
});

test('where its product is switched off, or the graph knows teams alone by now, it is neither offered nor shown any more', async () => {
  const viewed = async () => {
    const { policy } = scene.browser.session.get('policy') as CachedPolicy;
    const { here, productOff, around } = await graphViewOf(TAB, PAGE, policy);
    return { here, productOff, around: around?.state };
  };
  await askAround(TAB);
  expect(await viewed()).toEqual({ here: true, productOff: false, around: 'shown' });
  await switchProduct('jira', false);
  expect(await viewed()).toEqual({ here: false, productOff: true, around: undefined });
  await switchProduct('jira', true);
  scene.changeRules({ people: 'teams' });
  expect(await viewed()).toEqual({ here: false, productOff: false, around: undefined });
});

test('what is asked of a page that was left is shown to nobody', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  scene.product.set(`${ISSUE}/ACME-7`, async () => {
    await promise;
    return readFixture('jira', 'issue-details');
  });
  const asking = askAround(TAB);
  await expect.poll(() => scene.asked.product.length).toBeGreaterThan(0);
  await tabNavigated(TAB);
  resolve();
  await asking;
  expect(view()).toBeUndefined();
});
