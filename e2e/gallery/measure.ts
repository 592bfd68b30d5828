import type { Page } from '@playwright/test';

/** Lowest and narrowest that a target may be, in CSS pixels (WCAG 2.5.8). */
const SMALLEST_TARGET = 24;

/**
 * What does not fit: a page that scrolls sideways, words that are cut off, and targets that are too small to be hit, each as
 * a sentence. Targets within a line of text are as high as the line, which the criterion allows.
 */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} wide in ${root.clientWidth}`);
    const isSeen = (element: Element) =>
      element.checkVisibility() && element.closest('.visually-hidden') === null;
    const called = (element: Element) => `${element.tagName}.${element.className} ${element.textContent}`;
    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element)) continue;
      const { overflowX } = getComputedStyle(element);
      // The site and the organisation in the header are the one text that may be cut, where it is narrower than a usual side
      // panel: the address bar has all of it.
      const narrow = root.clientWidth < 340 ? '.site > *, ' : '';
      const mayCut = element.matches(`${narrow}pre, section, textarea, input, select`);
      if (overflowX !== 'visible' && !mayCut && element.scrollWidth > element.clientWidth)
        found.push(`cut off: ${called(element)}`);
      if (element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('pre, section'))
        found.push(`beyond the edge: ${called(element)}`);
    }
    for (const target of document.querySelectorAll('button, summary, a, input, select, textarea')) {
      if (!isSeen(target) || target.matches('.change')) continue;
      const { width, height } = (target.closest('label:has(> input)') ?? target).getBoundingClientRect();
      if (Math.min(width, height) < smallest) found.push(`${width} × ${height}: ${called(target)}`);
    }
    return found;
  }, SMALLEST_TARGET);
}

/**
 * Stops of the Tab key of which it cannot be seen that they have the focus: without an edge, out of the window, or below what stays
 * in sight. Ends where they begin anew.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    for (const seen of document.querySelectorAll('[data-seen]')) seen.removeAttribute('data-seen');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // How high what stays in sight is, is measured with the frame after a new size: before it nobody presses a key.
    return new Promise<void>((framed) => requestAnimationFrame(() => requestAnimationFrame(() => framed())));
  });
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body || at.hasAttribute('data-seen')) return 'over';
      at.setAttribute('data-seen', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      const foot = at.closest('.staying, dialog') === null ? document.querySelector('.staying') : null;
      const stays = foot?.getBoundingClientRect();
      // What is higher than the window cannot be above it altogether.
      const free = stays === undefined || Math.min(bottom, top + 60) <= stays.top || top >= stays.bottom;
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inView && free;
      return seen ? '' : `${at.tagName}.${at.className} ${at.textContent}`;
    });
    if (stop === 'over') break;
    if (stop !== '') found.push(stop);
  }
  return found;
}
