import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import type { Playground } from '@sidenote/playground/server';
import { lean } from './lean-chromium.ts';

export const PANEL_URL = panelUrl(EXTENSION_ID);

/** Where a page of the extension is. */
export function extensionUrl(path: string, id = EXTENSION_ID): string {
  return `chrome-extension://${id}/${path}`;
}

/** Where the panel of an extension with this id is. */
export function panelUrl(id: string): string {
  return extensionUrl('src/popup/index.html', id);
}

/** Where Chromium is. Branded Chrome ignores `--load-extension`, so it is not looked for. Throws where there is none. */
export function findChromium(): string {
  const places = [process.env.SIDENOTE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined)
    throw new Error('Chromium is missing: apt-get install chromium, or set SIDENOTE_CHROMIUM');
  return found;
}

export interface BrowserOptions {
  /** Where the extension is built; absent for a browser that one is installed into later. */
  readonly dist?: string;
  readonly playground: Playground;
  /** The screen to open a window on; absent for headless. */
  readonly display?: string | undefined;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language, by its tag. Chromium takes it from its environment. */
  readonly language?: string;
  readonly profile?: string;
  readonly args?: readonly string[];
}

/** Starts Chromium with the built extension and the playground's host names on this machine. */
export async function launchBrowser(options: BrowserOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  const { dist, playground, display } = options;
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: false,
    // Whoever started it stops it, in order; Playwright's own handlers would end the process at once.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The window's own size: a popup has to fit beside the page.
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.dist === undefined ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    env: {
      ...process.env,
      LANGUAGE: options.language ?? 'en',
      ...(display === undefined ? {} : { DISPLAY: display }),
    } as Record<string, string>,
    args: [
      ...(display === undefined ? ['--headless=new'] : ['--window-position=0,0']),
      '--window-size=1260,940',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      lean,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // No bar about unusual switches above the page.
      '--test-type',
      // Lets the tests press the toolbar button where there is no window to press it in.
      '--enable-unsafe-extension-debugging',
      ...(dist === undefined ? [] : [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`]),
      `--host-resolver-rules=${playground.hostRules}`,
      `--ignore-certificate-errors-spki-list=${playground.spkiHash}`,
      ...(options.args ?? []),
    ],
  });
}

/** The extension's service worker, started if need be. */
export async function serviceWorker(context: BrowserContext, id = EXTENSION_ID): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
}

/** All that the extension keeps, as one text: `session` is memory, the rest is the disk. */
export async function storedText(
  context: BrowserContext,
  area: 'session' | 'local' | 'sync' = 'session',
): Promise<string> {
  const worker = await serviceWorker(context);
  return worker.evaluate(async (named) => JSON.stringify(await chrome.storage[named].get(null)), area);
}

/** Stops the extension's worker, as the browser does with one that is idle. Its next event starts another. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  await serviceWorker(context);
  const session = await browserSession(context);
  for (const { targetId } of await workersOf(context)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Something that the browser runs, such as a page, a panel or a worker. */
interface Target {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}

/** All that the browser runs, whether anybody is attached to it or not; tabs alone where they are asked for. */
export async function targetsOf(
  context: BrowserContext,
  filter?: readonly [{ readonly type: 'tab' }],
): Promise<readonly Target[]> {
  const session = await browserSession(context);
  const found = await session.send('Target.getTargets', filter === undefined ? {} : { filter });
  await session.detach();
  return (found as { readonly targetInfos: readonly Target[] }).targetInfos;
}

/** The extension's workers that run: one, or none. */
export async function workersOf(context: BrowserContext, id = EXTENSION_ID): Promise<readonly Target[]> {
  const targets = await targetsOf(context);
  return targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('', id)));
}

/**
 * Lets go of the extension's worker: one that somebody debugs is never stopped for having nothing to do. Its next start is
 * attached to again.
 */
export async function leaveWorker(context: BrowserContext): Promise<void> {
  const worker = await serviceWorker(context);
  const gone = worker.waitForEvent('close');
  const { _session: session } = implOf<{ _session: { detach(): Promise<void> } }>(context, worker);
  await session.detach();
  await gone;
}

interface ProtocolSession {
  send(method: string, params?: object): Promise<unknown>;
}

/** The browser's own protocol, with the methods that Playwright has no types for. */
export async function browserSession(
  context: BrowserContext,
): Promise<ProtocolSession & { detach(): Promise<void> }> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the context has no browser');
  return session as ProtocolSession & { detach(): Promise<void> };
}

/**
 * The panel, as a page to look at and click in. Playwright attaches to tabs only, and a popup or side panel is
 * none; asking the browser for its target makes it a page like any other.
 */
export async function attachPanel(
  context: BrowserContext,
  timeout = 30_000,
  id = EXTENSION_ID,
): Promise<Page> {
  const url = panelUrl(id);
  const browser = context.browser();
  if (browser === null) throw new Error('the context has no browser');
  const attached = context.waitForEvent('page', {
    predicate: (page) => page.url().startsWith(url),
    timeout,
  });
  attached.catch(() => undefined);
  const open = context.pages().find((page) => page.url().startsWith(url) && !page.isClosed());
  if (open !== undefined) return open;
  const session = await browser.newBrowserCDPSession();
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const { targetInfos } = await session.send('Target.getTargets');
    const panel = targetInfos.find((target) => target.url.startsWith(url) && !target.attached);
    if (panel !== undefined) {
      await rootSession(context).send('Target.attachToTarget', { targetId: panel.targetId, flatten: true });
      await session.detach();
      return attached;
    }
    await pause(50);
  }
  throw new Error('the panel did not open');
}

/** Playwright's own connection, which turns attached targets into pages. It has no public name. */
function rootSession(context: BrowserContext): ProtocolSession {
  return implOf<{ _session: ProtocolSession }>(context, context.browser())._session;
}

/** What stands behind one of Playwright's objects. */
function implOf<Impl>(context: BrowserContext, object: unknown): Impl {
  const { _connection: connection } = context as unknown as {
    _connection: { toImpl(object: unknown): Impl };
  };
  return connection.toImpl(object);
}

/** Presses the extension's toolbar button for a tab, with everything that a press grants. */
export async function pressToolbarButton(
  context: BrowserContext,
  page: Page,
  id = EXTENSION_ID,
): Promise<void> {
  const session = await browserSession(context);
  const tab = (await targetsOf(context, [{ type: 'tab' }])).find(({ url }) => url === page.url());
  await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await session.detach();
}
