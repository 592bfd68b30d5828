import { beforeEach, expect, test } from 'vitest';
import { answer } from '../testing/jobs.ts';
import type { Owner } from './storage.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { castBallot } = await import('./telling/ballots.ts');
const { countBlocked } = await import('./telling/blocked-counts.ts');
const { noteOutcome } = await import('./telling/outcomes.ts');
const { takeOver } = await import('./owner.ts');
const { noted } = await import('./request-notes.ts');
const { forget, rememberChosen, rememberOwn, save } = await import('./storage.ts');

const mira: Owner = {
  gatewayUrl: 'https://gateway.example',
  orgId: undefined,
  issuer: 'https://login.example',
  clientId: 'sidenote',
  subject: 'mira',
};

/** What is of one person in the browser's memory. */
const theirs = ['previewSeen', 'ballots', 'outcomes', 'blocked', 'requests'];
const ask = { action: 'summarise', tabId: 1, frameId: 0, pageUrl: '', frameUrl: '' } as const;
const { signal } = new AbortController();

beforeEach(async () => {
  browser.session.clear();
  browser.disk.clear();
  await save('owner', mira);
  await save('previewSeen', true);
  await castBallot({ requestId: 'r', action: 'summarise' }, { vote: 'up', reasons: [] });
  await noteOutcome(answer, 'copied');
  await countBlocked(ask, 'site_not_allowed');
  await noted({ ask, site: 'acme.example', chars: 1, signal }, async () => ({
    ...{ ok: true, value: { ending: 'complete' } },
  }));
  await rememberOwn([{ id: 'a', title: 'Pirate', description: 'Ahoy', parameters: { task: 'Ahoy' } }]);
  await rememberChosen({ language: 'de' });
  browser.disk.set('policy', { values: {}, since: 0 });
});

test('whoever signs in again finds what was theirs', async () => {
  await takeOver(mira);
  expect([...browser.disk.keys()].toSorted()).toEqual(['chosen', 'own', 'policy', 'settingsOf']);
  expect(theirs.filter((key) => browser.session.has(key))).toEqual(theirs);
});

test('so do they once the browser was closed, or they had signed out', async () => {
  await forget('owner');
  await takeOver(mira);
  expect(browser.disk.has('own')).toBe(true);
});

test.each([
  ['another person', { subject: 'jonas' }],
  ['the same name at another provider', { issuer: 'https://other.example' }],
  ['the same person at another gateway', { gatewayUrl: 'https://other.example' }],
])('%s finds nothing of it, and the admin’s policy stays', async (_, other) => {
  await takeOver({ ...mira, ...other });
  expect([...browser.disk.keys()]).toEqual(['policy']);
  expect(theirs.filter((key) => browser.session.has(key))).toEqual([]);
});

test('nor does another one once the browser was closed, or the first had signed out', async () => {
  await forget('owner', 'previewSeen');
  await takeOver({ ...mira, subject: 'jonas' });
  expect([...browser.disk.keys()]).toEqual(['policy']);
});

test('settings of nobody known are nobody’s', async () => {
  browser.disk.delete('settingsOf');
  await takeOver(mira);
  expect([...browser.disk.keys()]).toEqual(['policy']);
});

test('of whom they are, nobody reads on the disk', () => {
  expect(JSON.stringify([...browser.disk])).not.toContain('mira');
});

test('nothing of requests, votes and outcomes is ever on the disk (R5)', () => {
  expect([...browser.disk.keys()].filter((key) => theirs.includes(key))).toEqual([]);
  expect(JSON.stringify([...browser.disk])).not.toContain('acme.example');
});
