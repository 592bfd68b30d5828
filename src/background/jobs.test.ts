import { expect, test } from 'vitest';
import type { Ask, Job } from '../job.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { setAdrift } = await import('./jobs.ts');

const ask: Ask = {
  action: 'summarise',
  tabId: 7,
  frameId: 0,
  pageUrl: 'https://acme.example/',
  frameUrl: 'https://acme.example/',
};

const failed = (given: Ask): Job => ({
  id: 'job-1',
  ask: given,
  phase: 'failed',
  code: 'gateway_lost',
  capture: undefined,
  text: 'What had arrived',
  gone: undefined,
  limit: undefined,
});

test('what a closed tab leaves behind waits for the next panel', async () => {
  browser.session.set('job:7', failed(ask));
  await setAdrift(7, undefined);
  expect(browser.session.get('adrift')).toMatchObject({ text: 'What had arrived', code: 'document_gone' });
  expect(browser.session.has('job:7')).toBe(false);
  browser.session.clear();
});

test('a private window leaves nothing behind', async () => {
  browser.session.set('job:7', failed({ ...ask, inPrivate: true }));
  await setAdrift(7, 'More of it');
  expect([...browser.session.keys()]).toEqual([]);
});
