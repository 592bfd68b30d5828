import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { browserSession, launchBrowser, storedText } from './rig/browser.ts';
import { filesWith, newCanary } from './rig/canary.ts';
import { test as base, DIST, expect, type Person, personIn } from './rig/test.ts';

const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-killed-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

test.use({ slow: true });

/** The process of a browser, that the others of it end with. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await browserSession(context);
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: readonly { readonly type: string; readonly id: number }[];
  };
  const found = processInfo.find(({ type }) => type === 'browser');
  if (found === undefined) throw new Error('the browser names no process of its own');
  return found.id;
}

test(
  'the browser is killed in the middle of an answer and started again: nothing of it is there, and the next request works',
  long,
  async ({ display, playground, tap, settledPeople, upstream, profile }) => {
    const launch = async (): Promise<Person> => {
      const options = { dist: DIST, playground, display: display.name, profile };
      // It would ask whether pages are to be opened again, over the panel.
      const context = await launchBrowser({ ...options, args: ['--hide-crash-restore-bubble'] });
      return personIn(context, display, tap.url, playground, EXTENSION_ID, { settledPeople });
    };
    const ask = async ({ page, pick }: Person, text: string) => {
      await page.goto(playground.urls.releasePlan);
      const paragraph = page.getByTestId('plain');
      await paragraph.selectText();
      await page.keyboard.insertText(text);
      await paragraph.selectText();
      const panel = await pick('fix-spelling-grammar', paragraph);
      await expect.poll(() => upstream.open()).toBe(1);
      return panel;
    };
    const [input, output] = [newCanary(), newCanary()];

    const before = await launch();
    await before.settleIn();
    const panel = await ask(before, `${input} is a word that we recieved.`);
    upstream.say(`${output} is a word`);
    await expect(panel.getByText(output)).toBeVisible();
    // What arrived is in the browser's memory, from where it must not have gone any further.
    await expect.poll(() => storedText(before.context)).toContain(output);
    const closed = before.context.waitForEvent('close');
    process.kill(await processOf(before.context), 'SIGKILL');
    await closed;
    await expect.poll(() => upstream.open()).toBe(0);
    for (const marker of [input, output]) expect(filesWith(profile, marker)).toEqual([]);

    const after = await launch();
    expect(await storedText(after.context)).not.toContain('"job:');
    const empty = await after.openPanel();
    await expect(empty.getByTestId('answer')).toHaveCount(0);
    await expect(empty.getByTestId('partial')).toHaveCount(0);
    await empty.close();
    await after.settleIn();
    const again = await ask(after, 'The word that we recieved.');
    upstream.say('The word that we received.');
    upstream.finish();
    await expect(again.getByTestId('answer')).toContainText('received');
    await again.getByRole('button', { name: /^Replace/ }).click();
    await expect(again.getByText('Replaced in the page.')).toBeVisible();
    expect(upstream.requests).toHaveLength(2);
    await after.context.close();
    for (const marker of [input, output]) expect(filesWith(profile, marker)).toEqual([]);
  },
);
