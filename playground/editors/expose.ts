import type { EditorPage } from './page.ts';

/** Publishes the page's editor as `window.editor`, once it works, and marks the document as ready. */
export function expose(page: EditorPage): void {
  window.editor = {
    ...page,
    async load(html) {
      await page.load(html);
      leave();
    },
  };
  leave();
  markReady();
}

/** Marks the document as ready. */
export function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** The element the page gives to its editor. */
export function place(): HTMLElement {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no main element.');
  return main;
}

/** Takes the focus to a button of the page, as a keyboard would: the selection stays where it was. */
export async function goElsewhere(): Promise<void> {
  const button = document.querySelector<HTMLElement>('[data-testid="elsewhere"]');
  if (button === null) throw new Error('The page has no other place to go to.');
  window.focus();
  button.focus();
  await settled();
}

/** Waits until events that the browser has queued, such as `selectionchange`, have been handled. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Some editors take the focus when they begin. */
function leave(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  document.getSelection()?.removeAllRanges();
}
