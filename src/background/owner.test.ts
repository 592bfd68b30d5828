import { beforeEach, expect, test } from 'vitest';
import type { Owner } from './storage.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { takeOver } = await import('./owner.ts');

const mira: Owner = {
  gatewayUrl: 'https://gateway.example',
  orgId: undefined,
  issuer: 'https://login.example',
  clientId: 'sidenote',
  subject: 'mira',
};

beforeEach(() => {
  browser.session.clear();
  browser.disk.clear();
  browser.session.set('owner', mira);
  browser.session.set('previewSeen', true);
  browser.disk.set('own', [{ id: 'a', title: 'Pirate', description: 'Ahoy', parameters: { task: 'Ahoy' } }]);
  browser.disk.set('chosen', { language: 'de' });
  browser.disk.set('policy', { values: {}, since: 0 });
});

test('whoever signs in again finds what was theirs', async () => {
  await takeOver(mira);
  expect([...browser.disk.keys()]).toEqual(['own', 'chosen', 'policy']);
  expect(browser.session.has('previewSeen')).toBe(true);
});

test('somebody else finds nothing of it, and the admin’s policy stays', async () => {
  await takeOver({ ...mira, subject: 'jonas' });
  expect([...browser.disk.keys()]).toEqual(['policy']);
  expect(browser.session.has('previewSeen')).toBe(false);
});
