import { expect, type Page, type Request } from '@playwright/test';

/** Watches what a page asks for. What it gives waits until the screen has come, and all of it was answered and drawn. */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => void underWay.add(request));
  page.on('requestfinished', (request) => void underWay.delete(request));
  page.on('requestfailed', (request) => void underWay.delete(request));
  return async () => {
    // What an answer draws may ask for more: twice in a row there must be nothing.
    let quiet = 0;
    await expect(async () => {
      await page.evaluate(twoFrames);
      // Its heading is there before the screen is, which has not asked for anything yet.
      const hasCome = (await page.locator('[aria-busy="true"]').count()) === 0;
      quiet = hasCome && underWay.size === 0 ? quiet + 1 : 0;
      expect(quiet).toBeGreaterThan(1);
    }).toPass({ intervals: [0] });
  };
}

/** Runs in the page: after the second frame from now, what is known to the page is drawn. */
function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
