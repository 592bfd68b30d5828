import { expect, test } from '@playwright/test';
import { type OpenConsole, openConsole } from './rig/open-console.ts';

let opened: OpenConsole;
test.beforeAll(async () => {
  opened = await openConsole();
});
test.afterAll(() => opened.close());

test('whom the simulator is asked about stands in no address, and a link to the answer asks about whoever opens it', async () => {
  const { page, context, complaints } = opened;
  const addresses: string[] = [];
  context.on('request', (request) => void addresses.push(request.url(), request.headers().referer ?? ''));
  await opened.signIn('Pia Lindqvist', 'scope?part=simulator');
  const asking = () => page.waitForRequest('**/v1/policy/explain');
  const person = page.getByLabel(/^Person/);
  const answer = page.locator('.notice .strong');

  const first = asking();
  await person.fill('jonas.weber@acme.example');
  await page.getByLabel('Address of the page').fill('https://acme.atlassian.net/browse/PLAN-1');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  expect((await first).postDataJSON()).toMatchObject({ subject: 'jonas.weber@acme.example' });
  await expect(answer).toBeVisible();
  const link = page.url();
  expect(new URL(link).searchParams.get('site')).toBe('acme.atlassian.net');

  // Of the same page for somebody else: the address stays, and the answer is another's.
  const second = asking();
  await person.fill('nora.lind@acme.example');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  expect((await second).postDataJSON()).toMatchObject({ subject: 'nora.lind@acme.example' });
  expect(page.url()).toBe(link);

  const third = asking();
  await page.reload();
  expect((await third).postDataJSON()).not.toHaveProperty('subject');
  await expect(answer).toBeVisible();
  await expect(person).toHaveValue('');
  expect(addresses.filter((address) => /jonas|nora/i.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
});
