import { expect, type Locator } from '@playwright/test';
import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import type { Display } from './display.ts';

/**
 * Right-clicks an element with the real button and picks one of our items from the browser's native menu. Ours is
 * the last but one item, above "Inspect"; arrows find it, since letters could pick another item.
 */
export async function pickFromMenu(
  display: Display,
  target: Locator,
  action: ActionId,
  at?: { x: number; y: number },
): Promise<void> {
  await target.page().bringToFront();
  display.focusBrowser();
  const before = display.windows();
  await target.click({ button: 'right', ...(at === undefined ? {} : { position: at }) });
  await newWindow(display, before, 'the menu opens');
  const menu = display.windows();
  display.press('End', 'Up', 'Right');
  await newWindow(display, menu, 'our submenu opens');
  const place = catalogue.findIndex(({ id }) => id === action);
  display.press(...Array.from({ length: place }, () => 'Down'), 'Return');
}

async function newWindow(display: Display, before: readonly string[], message: string): Promise<void> {
  await expect.poll(() => display.windows().some((id) => !before.includes(id)), { message }).toBe(true);
}
