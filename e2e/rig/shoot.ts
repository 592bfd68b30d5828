import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

const folder = process.env.SIDENOTE_SCREENS;
export const theme = process.env.SIDENOTE_THEME === 'dark' ? 'dark' : 'light';

/** Takes a picture of what only a journey can show, where pictures were asked for. All else is in `e2e/gallery`. */
export async function shoot(shown: Page | Locator, name: string): Promise<void> {
  const path = pictureOf(name);
  if (path !== undefined) await shown.screenshot({ path, animations: 'disabled' });
}

/** Where the picture of a state goes; `undefined` where nobody asked for pictures. */
export function pictureOf(name: string): string | undefined {
  if (folder === undefined) return undefined;
  const path = join(folder, theme, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
