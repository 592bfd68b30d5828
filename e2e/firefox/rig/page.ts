import type { Frame, Page } from 'puppeteer-core';
import type { Point } from '../../rig/display.ts';

/** Selects all that an element of the page, or of a frame in it, holds. */
export async function selectAll(page: Page | Frame, testId: string): Promise<void> {
  await page.evaluate((id) => {
    const element = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    if (element === null) throw new Error(`no ${id}`);
    element.scrollIntoView({ block: 'center' });
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.focus();
      element.select();
      return;
    }
    element.closest<HTMLElement>('[contenteditable=true]')?.focus();
    getSelection()?.selectAllChildren(element);
  }, testId);
}

/** Puts a text in the place of what is selected, as typing does. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.evaluate((typed) => document.execCommand('insertText', false, typed), text);
}

/** A place in an element, on the screen: its middle, or so many pixels from its corner. */
export function placeOf(page: Page | Frame, testId: string, from?: Point): Promise<Point> {
  return page.evaluate(
    (id, offset) => {
      const box = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect();
      if (box === undefined) throw new Error(`no ${id}`);
      const { x, y } = offset ?? { x: box.width / 2, y: box.height / 2 };
      return { x: window.mozInnerScreenX + box.x + x, y: window.mozInnerScreenY + box.y + y };
    },
    testId,
    from,
  );
}

/** Undoes in an element of the page, with the keyboard. */
export async function undo(page: Page, testId: string): Promise<void> {
  await page.click(`[data-testid="${testId}"]`);
  await pressWithControl(page, 'z');
}

/** Pastes in the place of what is selected, with the keyboard. */
export function paste(page: Page): Promise<void> {
  return pressWithControl(page, 'v');
}

async function pressWithControl(page: Page, key: 'z' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Puts a value into a field of the page and selects a part of it. */
export async function fillField(page: Page, testId: string, value: string): Promise<void> {
  await page.$eval(
    `[data-testid="${testId}"]`,
    (field, text) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.select();
      document.execCommand('insertText', false, text);
    },
    value,
  );
}

export function fieldValue(page: Page, testId: string): Promise<string> {
  return page.$eval(`[data-testid="${testId}"]`, (field) => ('value' in field ? String(field.value) : ''));
}
