import type { BrowserContext } from '@playwright/test';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { type BrowserOptions, browserSession, launchBrowser } from './browser.ts';

/** One Chromium for the tests of a worker, one after the other. */
export interface KeptChromium {
  /**
   * The browser as after a first start: one empty tab, no cookies, and the extension installed anew, which remembers
   * nothing. Started where it is not open.
   */
  asNew(): Promise<BrowserContext>;
  /** Closes what a test left open and removes the extension, so that nothing of it reaches the next test's gateway. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps a browser that was started with everything but the extension in `dist`. */
export function keepChromium(dist: string, options: Omit<BrowserOptions, 'dist'>): KeptChromium {
  let context: BrowserContext | undefined;
  const start = async () => {
    const started = await launchBrowser(options);
    started.once('close', () => {
      context = undefined;
    });
    return started;
  };
  return {
    asNew: async () => {
      context ??= await start();
      const session = await browserSession(context);
      await session.send('Extensions.loadUnpacked', { path: dist });
      await session.detach();
      return context;
    },
    clear: async () => {
      if (context !== undefined) await clear(context);
    },
    close: async () => void (await context?.close()),
  };
}

async function clear(context: BrowserContext): Promise<void> {
  context.removeAllListeners('request');
  const workers = context.serviceWorkers();
  const gone = Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('close', resolve))));
  const session = await browserSession(context);
  await session.send('Extensions.uninstall', { id: EXTENSION_ID });
  await session.detach();
  await gone;
  const left = context.pages();
  await context.newPage();
  for (const page of left) if (!page.isClosed()) await page.close();
  await context.clearCookies();
}
