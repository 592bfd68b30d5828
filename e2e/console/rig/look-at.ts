import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { skeletonOf } from '../../gallery/skeleton.ts';
import { brokenRules } from '../../rig/axe.ts';
import { beyondTheSides } from './overflow.ts';

const folder = join(import.meta.dirname, '../../../docs/screens/console');
const softly = expect.configure({ soft: true });
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Holds that a state can be read in the light and in the dark, on a wide window and on a narrow one; each theme has its picture. */
export async function lookAt(page: Page, name: string): Promise<void> {
  const over = page.getByRole('dialog');
  // What lies below a dialog cannot be reached, and was looked at without it.
  const within = (await over.count()) === 0 ? 'html' : 'dialog[open]';
  const isNew = isFirstOf(page, await skeletonOf(page));
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await keep(page, `${theme}/${name}`);
    if (isNew) expect.soft(await brokenRules(page, theme, within), `${name}, ${theme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  // Charts follow the window a moment later.
  await softly.poll(() => beyondTheSides(page), `${name} in a narrow window`).toEqual([]);
  await page.setViewportSize(WIDE);
}

const looked = new WeakMap<Page, Set<string>>();

/** Whether no state of this skeleton was looked at before: two of one break the same rules. */
function isFirstOf(page: Page, skeleton: string): boolean {
  const seen = looked.get(page) ?? new Set();
  looked.set(page, seen);
  if (seen.has(skeleton)) return false;
  seen.add(skeleton);
  return true;
}

/** Takes a picture where pictures are made anew. They hold dates and are compared by eye; that each is there is held here. */
async function keep(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  if (test.info().config.updateSnapshots === 'none') {
    expect.soft(existsSync(path), `${name} has a picture: npm run screens`).toBe(true);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  // A dialog, and the line after a change, lie above what is in the window, however long the screen below them is.
  const fullPage = (await page.locator('dialog[open], .toast').count()) === 0;
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
}
