import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import { faults } from '@sidenote/contract/locales/en/faults';
import type { Playground } from '@sidenote/playground/server';
import type { Frame, Page } from 'puppeteer-core';
import { keptBy } from './rig/addon.ts';
import type { Firefox } from './rig/firefox.ts';
import { noteHandedOver } from './rig/handed-over.ts';
import type { ManagedScene } from './rig/managed-scene.ts';
import { selectAll } from './rig/page.ts';
import type { Person } from './rig/person.ts';
import { expect } from './rig/test.ts';

/** What `ExtensionSettings` says of us: all is closed, the gateway's host too, but two products. */
export const closedToUs = {
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: ['*://*.atlassian.net', '*://bitbucket.org'],
};

/** What it says of every add-on: one of the two is closed after all. */
export const closedToAll = { restricted_domains: ['bitbucket.org'] };

/** Opens a page that is open to us with a frame in it that is not, and selects a line in that. */
export async function openClosedFrame(page: Page, playground: Playground, line: string): Promise<Frame> {
  await page.goto(playground.editorUrl('cross-origin-frame'));
  const frame = await page.waitForFrame((one) => one.url().startsWith('https://trello.com/'));
  // Of what can be edited Firefox does not tell the frame's address.
  await frame.$eval(
    'h1',
    (heading, words) => {
      heading.textContent = words;
      heading.dataset.testid = 'words';
    },
    line,
  );
  await selectAll(frame, 'words');
  return frame;
}

/**
 * Follows what becomes of words that an action is picked on where nothing may be read: the browser hands them over,
 * and they go and stay nowhere. Before that nothing may have been sent.
 */
export async function followWords(
  firefox: Firefox,
  { tap, upstream }: ManagedScene,
  me: Person,
): Promise<(marker: string, reason: keyof typeof faults) => Promise<void>> {
  const handedOver = await noteHandedOver(firefox);
  return async (marker, reason) => {
    await me.popup.shows(faults[reason].sentence);
    await me.popup.shows(faults[reason].next);
    expect(await handedOver()).toContain(marker);
    expect(upstream.requests).toHaveLength(0);
    expect(tap.sent()).not.toContain('/v1/chat/completions');
    expect(tap.sent()).not.toContain(marker);
    expect(JSON.stringify(await keptBy(firefox, FIREFOX_ID))).not.toContain(marker);
    await me.closePopup();
  };
}
