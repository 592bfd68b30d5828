import { join } from 'node:path';
import { expect } from '@playwright/test';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Playground } from '@sidenote/playground/server';
import puppeteer, { type Browser } from 'puppeteer-core';

/** A Firefox with a window on a screen, driven over WebDriver BiDi. */
export interface Firefox {
  readonly browser: Browser;
  /** Installs the build in this folder, for as long as the browser runs. */
  install(dist: string): Promise<void>;
  uninstall(): Promise<void>;
  /**
   * Runs a function in the browser's own window, with all of its rights: menus, toolbars and the extension's views
   * are there, none of which WebDriver knows. What goes in and out is JSON.
   */
  inWindow<Given, Answer>(work: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  /** Opens a private window, as a person does, and leads that one. Closing it leaves the browser open. */
  openPrivateWindow(): Promise<Firefox>;
  close(): Promise<void>;
}

export async function launchFirefox(options: {
  display: string;
  playground: Playground;
  profile?: string;
  executable?: string;
  prefs?: Record<string, string | number | boolean>;
}): Promise<Firefox> {
  const { playground } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? findFirefox(),
    headless: false,
    // Under load a first start takes its time.
    timeout: 90_000,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, DISPLAY: options.display },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: ['--width=1260', '--height=940', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The playground's host names, on this machine and its port.
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${playground.port}`,
      // A menu that opened a moment ago takes clicks at once.
      'security.notification_enable_delay': 0,
      ...options.prefs,
    },
  });
  const [window] = await browserWindows(browser);
  if (window === undefined) throw new Error('Firefox has no window');
  return {
    ...inWindowOf(browser, window),
    openPrivateWindow: () => openPrivateWindow(browser, window),
    close: () => browser.close(),
  };
}

function inWindowOf(browser: Browser, window: string): Omit<Firefox, 'openPrivateWindow' | 'close'> {
  return {
    browser,
    install: async (dist) => void (await browser.installExtension(dist)),
    uninstall: () => browser.uninstallExtension(FIREFOX_ID),
    inWindow: (work, given) => evaluate(browser, window, `(${work})(${JSON.stringify(given)})`),
  };
}

async function openPrivateWindow(browser: Browser, from: string): Promise<Firefox> {
  const before = await browserWindows(browser);
  await evaluate(browser, from, '(async () => (await OpenBrowserWindow({ private: true })).promise)()');
  const [window] = (await browserWindows(browser)).filter((one) => !before.includes(one));
  if (window === undefined) throw new Error('Firefox opened no private window');
  // Until it has loaded its own first page, it may put that in place of any other. Its scripts come later than itself.
  await expect
    .poll(() => evaluate(browser, window, 'window.gBrowserInit?.delayedStartupFinished'), {
      message: 'it has started',
    })
    .toBe(true);
  return {
    ...inWindowOf(browser, window),
    openPrivateWindow: () => openPrivateWindow(browser, window),
    close: async () => void (await evaluate(browser, window, 'window.close()')),
  };
}

/** Where Firefox is. */
export function findFirefox(): string {
  return process.env.SIDENOTE_FIREFOX ?? '/usr/bin/firefox-esr';
}

export const FIREFOX_DIST = join(import.meta.dirname, '../../../test-results/extension-firefox');

interface Protocol {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Puppeteer's own connection, for what it has no name for: the browser's windows as places to run something in. */
function protocol(browser: Browser): Protocol {
  return (browser as unknown as { connection: Protocol }).connection;
}

/** The browser's windows, from the first one on. */
async function browserWindows(browser: Browser): Promise<string[]> {
  const { result } = await protocol(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
}

async function evaluate<Answer>(browser: Browser, context: string, expression: string): Promise<Answer> {
  const { result } = await protocol(browser).send('script.evaluate', {
    expression: `(async () => JSON.stringify((await ${expression}) ?? null))()`,
    target: { context },
    awaitPromise: true,
  });
  const answer = result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.result === undefined) throw new Error(`in Firefox’s window: ${answer.exceptionDetails?.text}`);
  return JSON.parse(answer.result.value);
}
