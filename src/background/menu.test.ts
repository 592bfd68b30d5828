import { catalogue } from '@sidenote/contract/catalogue';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
browser.installType = 'normal';
const { followPolicy } = await import('./follow-policy.ts');
const { rebuildMenu } = await import('./menu.ts');
const { save } = await import('./storage.ts');
const { organisation } = await import('./testing/allowed-question.ts');

const owner = {
  ...{ gatewayUrl: 'https://gateway.example', orgId: undefined, issuer: 'https://login.example' },
  ...{ clientId: 'sidenote', subject: 'kim' },
};
const announce = {
  id: 'announce',
  title: 'Announce it',
  description: 'Does something.',
  parameters: { task: 'Tell' },
};
const policy = {
  ...organisation,
  actions: ['free-prompt'],
  house: { instructions: '', actions: [announce] },
};

beforeEach(async () => {
  browser.session.clear();
  browser.disk.clear();
  browser.menu.clear();
  Object.assign(browser, { menuTakenDown: 0, makesItem: () => true });
  await followPolicy();
  await save('gatewayUrl', 'https://gateway.example');
});
afterAll(() => vi.unstubAllGlobals());

describe('the menu', () => {
  test('has an item for each action, and none where no gateway is known', async () => {
    await rebuildMenu();
    const ids = [...browser.menu.keys()].join(' ');
    for (const { id } of catalogue.filter(({ favourite }) => favourite)) expect(ids).toContain(id);
    browser.session.delete('gatewayUrl');
    await rebuildMenu();
    expect(browser.menu.size).toBe(0);
  });

  test('stays up while nothing about it changes: somebody may have it open', async () => {
    await rebuildMenu();
    const before = browser.menuTakenDown;
    await Promise.all([rebuildMenu(), rebuildMenu()]);
    expect(browser.menuTakenDown).toBe(before);
  });

  test('is made anew with the organisation’s own actions', async () => {
    await rebuildMenu();
    const before = browser.menu.size;
    await save('session', { accessToken: 'a', expiresAt: Number.MAX_SAFE_INTEGER, name: 'Kim', owner });
    await save('policy', { etag: undefined, fetchedAt: Date.now(), policy, owner });
    await rebuildMenu();
    // The group and the action.
    expect(browser.menu.size).toBe(before + 2);
  });

  test('is made anew where the browser did not take all of it, or has forgotten it', async () => {
    browser.makesItem = (id) => id !== 'line';
    await rebuildMenu();
    browser.makesItem = () => true;
    await rebuildMenu();
    expect(browser.menu.has('line')).toBe(true);
    browser.menu.clear();
    browser.session.delete('menu');
    await rebuildMenu();
    expect(browser.menu.has('line')).toBe(true);
  });
});
