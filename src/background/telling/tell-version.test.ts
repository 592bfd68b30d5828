import { CLIENT_HEADER } from '@sidenote/contract/client-version';
import { beforeEach, expect, test } from 'vitest';
import { stubManagedBrowser } from '../testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { tellVersion } = await import('./tell-version.ts');

/** Whether a question that arrives tells it. */
const tells = async () => {
  const { headers, told } = await tellVersion();
  await told(true);
  return CLIENT_HEADER in headers;
};

beforeEach(() => browser.session.clear());

test('a start of the browser tells the version once', async () => {
  expect([await tells(), await tells()]).toEqual([true, false]);
});

test('two questions at once, such as the panel’s and a click’s, do not tell it twice', async () => {
  expect(await Promise.all([tells(), tells()])).toEqual([true, false]);
});

test('what did not arrive is told again', async () => {
  await (await tellVersion()).told(false);
  expect(await tells()).toBe(true);
});
