import { contextParts } from '@sidenote/contract/graph/context';
import { beforeEach, expect, test } from 'vitest';
import type { Job } from '../../job.ts';
import { context } from '../../testing/graph.ts';
import { answer, preview } from '../../testing/jobs.ts';
import { stubManagedBrowser } from '../testing/managed-browser.ts';

const browser = stubManagedBrowser();
Object.assign(chrome, { tabs: { get: async () => ({ url: undefined, incognito: false }) } });
const { letThrough, switchProduct } = await import('./switches.ts');
const { recallContext, recallProductsOff, forgetSettings } = await import('../storage.ts');

const owner = { gatewayUrl: 'https://g.example', orgId: 'acme', issuer: 'i', clientId: 'c', subject: 's' };

beforeEach(() => {
  browser.session.clear();
  browser.disk.clear();
  browser.session.set('owner', owner);
});

test('a product that is switched off stays off, beside a mark of whose switch it is, until it is switched on', async () => {
  await switchProduct('jira', false);
  await switchProduct('trello', false);
  await switchProduct('jira', false);
  expect(await recallProductsOff()).toEqual(['trello', 'jira']);
  expect([...browser.disk.keys()].toSorted()).toEqual(['graphProductsOff', 'settingsOf']);
  await switchProduct('trello', true);
  expect(await recallProductsOff()).toEqual(['jira']);
});

test('the whole line goes through until the person says otherwise, and then never more than that', async () => {
  expect(await recallContext()).toEqual(contextParts);
  await letThrough(['product']);
  expect(await recallContext()).toEqual(['product']);
  await letThrough([]);
  expect(await recallContext()).toEqual([]);
});

test('whoever signs in next starts with none of it', async () => {
  await switchProduct('jira', false);
  await letThrough([]);
  await forgetSettings();
  expect([await recallProductsOff(), await recallContext()]).toEqual([[], contextParts]);
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
