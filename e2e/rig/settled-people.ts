import { type BrowserContext, expect, type Worker } from '@playwright/test';

/** Who is meant: a sample person at a gateway. */
interface Who {
  readonly name: string;
  readonly gatewayUrl: string;
}

/**
 * People who have connected, signed in and agreed once in this worker. The extension lives by what stands in its
 * memory, so whoever is given that back, and the provider's cookies, is where they were.
 */
export interface SettledPeople {
  remember(who: Who, context: BrowserContext, worker: Worker): Promise<void>;
  /** Settles somebody in a browser that is as new; false for one who has to do it by hand. */
  settle(who: Who, context: BrowserContext, worker: Worker): Promise<boolean>;
}

/** What of the extension's memory makes a person settled. */
interface Memory {
  readonly gatewayUrl: string;
  readonly session: { readonly expiresAt: number };
  readonly owner: object;
  readonly previewSeen: true;
}

interface Remembered {
  readonly memory: Memory;
  readonly cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
}

/** No test takes so long, in milliseconds, that a session with this much left is renewed in it unawares. */
const LONG_ENOUGH = 240_000;

export function rememberSettledPeople(): SettledPeople {
  const people = new Map<string, Remembered>();
  const keyOf = ({ name, gatewayUrl }: Who) => `${name} ${gatewayUrl}`;
  return {
    remember: async (who, context, worker) => {
      const memory = await worker.evaluate(() =>
        chrome.storage.session.get<Memory>(['gatewayUrl', 'session', 'owner', 'previewSeen']),
      );
      people.set(keyOf(who), { memory, cookies: await context.cookies() });
    },
    settle: async (who, context, worker) => {
      const person = people.get(keyOf(who));
      if (person === undefined || person.memory.session.expiresAt - Date.now() < LONG_ENOUGH) return false;
      await context.addCookies(person.cookies);
      await worker.evaluate((memory) => chrome.storage.session.set(memory), person.memory);
      await makeMenu(worker);
      return true;
    },
  };
}

/** The menu is made by connecting, or by the start of a browser that remembers the gateway. */
async function makeMenu(worker: Worker): Promise<void> {
  await worker.evaluate(() => (chrome.runtime.onStartup as unknown as { dispatch(): void }).dispatch());
  const hasMenu = () =>
    worker.evaluate(() =>
      chrome.contextMenus.update('sidenote', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(hasMenu, { message: 'the menu is made' }).toBe(true);
}
