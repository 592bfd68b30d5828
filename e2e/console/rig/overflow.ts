import type { Page } from '@playwright/test';

/**
 * What stands out of the window at its sides, each as a sentence: the page, where it scrolls sideways, and elements beyond
 * an edge. What scrolls within a box of its own, such as a wide table, may go beyond.
 */
export async function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll('#console *')) {
      const { left, right, width } = element.getBoundingClientRect();
      const isBeyond = width > 0 && (left < -1 || right > clientWidth + 1);
      if (!isBeyond || !element.checkVisibility() || element.closest('.visually-hidden') !== null) continue;
      if (element.parentElement?.closest('.table-box, pre') !== null) continue;
      found.push(`${element.tagName}.${element.className}: ${left} to ${right}, ${element.textContent}`);
    }
    return found;
  });
}
