import { contextParts } from '@sidenote/contract/graph/context';
import { productIds } from '@sidenote/contract/products';
import { beforeEach, expect, test } from 'vitest';
import type { Job } from '../../job.ts';
import { context } from '../../testing/graph.ts';
import { answer, preview } from '../../testing/jobs.ts';
import { stubManagedBrowser } from '../testing/managed-browser.ts';

const browser = stubManagedBrowser();
Object.assign(chrome, { tabs: { get: async () => ({ url: undefined, incognito: false }) } });
const { letThrough, switchProduct } = await import('./switches.ts');
const { ownSwitches } = await import('./own-switches.ts');
const { takeOver } = await import('../owner.ts');

const mira = {
  gatewayUrl: 'https://g.example',
  orgId: 'acme',
  issuer: 'i',
  clientId: 'c',
  subject: 'mira@acme.example',
};
const jonas = { ...mira, subject: 'jonas' };
const untouched = { productsOff: [], context: contextParts };
const nothing = { productsOff: productIds, context: [] };

beforeEach(() => {
  browser.session.clear();
  browser.disk.clear();
  browser.session.set('owner', mira);
});

/** Somebody signs out, and somebody signs in. */
async function signIn(owner: typeof mira): Promise<void> {
  browser.session.clear();
  await takeOver(owner);
}

test('a product that is switched off stays off until it is switched on', async () => {
  await switchProduct('jira', false);
  await switchProduct('trello', false);
  await switchProduct('jira', false);
  expect((await ownSwitches()).productsOff.toSorted()).toEqual(['jira', 'trello']);
  await switchProduct('trello', true);
  expect((await ownSwitches()).productsOff).toEqual(['jira']);
});

test('the whole line goes through until the person says otherwise, and then never more than that', async () => {
  expect((await ownSwitches()).context).toEqual(contextParts);
  await letThrough(['product']);
  expect((await ownSwitches()).context).toEqual(['product']);
  await letThrough([]);
  expect((await ownSwitches()).context).toEqual([]);
});

test('what an older version kept of somebody is nobody’s: all is off until it is switched on', async () => {
  browser.disk.set('graphProductsOff', ['jira']);
  browser.disk.set('graphContext', ['team']);
  expect(await ownSwitches()).toEqual(nothing);
  await switchProduct('jira', true);
  expect((await ownSwitches()).productsOff).not.toContain('jira');
  expect([...browser.disk.keys()]).toEqual(['graphSwitches']);
});

test('switches that are pressed at once are kept, each of them', async () => {
  await Promise.all([switchProduct('jira', false), letThrough(['team']), switchProduct('trello', false)]);
  const { productsOff, context } = await ownSwitches();
  expect([productsOff.toSorted(), context]).toEqual([['jira', 'trello'], ['team']]);
});

test('whoever signs in next starts with none of it, and who switched it off finds it so again', async () => {
  await switchProduct('jira', false);
  await letThrough(['product']);
  await signIn(jonas);
  expect(await ownSwitches()).toEqual(untouched);
  await letThrough([]);
  await signIn(mira);
  expect(await ownSwitches()).toEqual({ productsOff: ['jira'], context: ['product'] });
  await signIn({ ...mira, gatewayUrl: 'https://other.example' });
  expect(await ownSwitches()).toEqual(untouched);
});

test('of whom switches are, nobody reads on the disk, and who switched nothing off is not there', async () => {
  await letThrough([]);
  await signIn(jonas);
  await letThrough([]);
  await letThrough(contextParts);
  const kept = browser.disk.get('graphSwitches');
  expect(kept).toMatchObject({ people: [{ mark: expect.stringMatching(/^[0-9a-f]{64}$/) }] });
  expect(JSON.stringify([...browser.disk])).not.toMatch(/mira|jonas|acme/);
});

test('while nobody is known to be signed in all is off, and nothing that is switched is kept', async () => {
  await signIn(mira);
  browser.session.clear();
  await letThrough(contextParts);
  await switchProduct('jira', false);
  expect(await ownSwitches()).toEqual(nothing);
  expect(browser.disk.has('graphSwitches')).toBe(false);
});

test('where twenty others have switched something off since, all is off for who is forgotten, and nothing on again', async () => {
  await letThrough(['team']);
  await signIn(jonas);
  await letThrough(['product']);
  for (let other = 0; other < 19; other += 1) {
    // Mira comes back now and then, and Jonas does not.
    await signIn(mira);
    await signIn({ ...mira, subject: `${other}` });
    await letThrough([]);
  }
  await signIn(mira);
  expect((await ownSwitches()).context).toEqual(['team']);
  await signIn(jonas);
  expect(await ownSwitches()).toEqual(nothing);
  await letThrough(contextParts);
  await signIn(mira);
  await signIn(jonas);
  expect(await ownSwitches()).toEqual({ ...nothing, context: contextParts });
});

test('what cannot be read is taken for switched off, and what another version knew is passed over', async () => {
  await letThrough(['team']);
  const kept = browser.disk.get('graphSwitches') as { people: [{ context: string[] }] };
  kept.people[0].context.push('shoe-size');
  expect((await ownSwitches()).context).toEqual(['team']);
  browser.disk.set('graphSwitches', 'broken');
  expect(await ownSwitches()).toEqual(nothing);
});

test('what is about to be sent says at once what the person lets through; what was sent stays what it was', async () => {
  const withContext = <Of extends typeof preview | typeof answer>(job: Of): Of => ({
    ...job,
    capture: { ...job.capture, context },
  });
  browser.session.set('job:1', withContext(preview));
  browser.session.set('job:2', { ...withContext(answer), ask: { ...answer.ask, tabId: 2 } });
  await letThrough(['team']);
  const partsIn = (tab: number) => {
    const job = browser.session.get(`job:${tab}`) as Job;
    return 'capture' in job ? job.capture?.context?.parts : undefined;
  };
  expect([partsIn(1), partsIn(2)]).toEqual([['team'], ['team']]);
  expect(browser.session.get('job:2')).toMatchObject({ sent: answer.sent });
});
