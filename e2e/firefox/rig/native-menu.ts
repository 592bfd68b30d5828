import { expect } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Display, Point } from '../../rig/display.ts';
import type { Firefox } from './firefox.ts';

/** Right-clicks a place with the real mouse and picks one of our items from the browser's own menu. */
export async function pickFromMenu(
  firefox: Firefox,
  display: Display,
  at: Point,
  action: ActionId,
): Promise<void> {
  await openMenu(firefox, display, at);
  for (const id of ['sidenote', action]) {
    await expect
      .poll(() => firefox.inWindow(placeOfItem, id), { message: `the menu has ${id}` })
      .toBeTruthy();
    const place = await firefox.inWindow(placeOfItem, id);
    if (place !== null) display.click(place);
  }
  await expect.poll(() => firefox.inWindow(menuState, null)).toBe('closed');
}

/** Opens the menu and answers with the titles of our items in it, or of the copy with this id. */
export async function openMenu(
  firefox: Firefox,
  display: Display,
  at: Point,
  id = FIREFOX_ID,
): Promise<string[]> {
  // Right after something has closed, Firefox may take a press for the end of that. People press again.
  await expect(async () => {
    if ((await firefox.inWindow(menuState, null)) === 'open') return;
    display.click(at, 'right');
    const opens = { message: 'the menu opens', timeout: 10_000 };
    await expect.poll(() => firefox.inWindow(menuState, null), opens).toBe('open');
  }).toPass();
  return firefox.inWindow(titlesOf, id);
}

// What follows runs in the browser's window.

function menuState(): string | undefined {
  return document.querySelector<XulPopup>('#contentAreaContextMenu')?.state;
}

function titlesOf(id: string): string[] {
  const prefix = id.replaceAll(/[@.]/g, '_');
  const items = document.querySelectorAll(`#contentAreaContextMenu [id^="${prefix}-menuitem-"]`);
  return [...items].flatMap((item) => item.getAttribute('label') ?? []);
}

/** The middle of an item on the screen, once its menu has opened. */
function placeOfItem(id: string): { x: number; y: number } | null {
  const items = [...document.querySelectorAll<HTMLElement>('#contentAreaContextMenu [id^="sidenote_"]')];
  const item = items.find(
    (one) => one.id.endsWith(`-menuitem-_${id}`) || one.id.includes(`-menuitem-_${id}@`),
  );
  const menu = item?.closest<XulPopup>('menupopup');
  if (item === undefined || menu?.state !== 'open') return null;
  const { x, y, width, height } = item.getBoundingClientRect();
  return { x: window.mozInnerScreenX + x + width / 2, y: window.mozInnerScreenY + y + height / 2 };
}
