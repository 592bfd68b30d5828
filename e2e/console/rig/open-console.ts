import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { SamplePersonId } from '@sidenote/gateway/identity/sample/people';
import { parseConfig } from '@sidenote/gateway/load-config';
import type { Storage } from '@sidenote/gateway/storage/database';
import { openShared, type Secrets } from '@sidenote/gateway/storage/open-kept';
import { signedInConsole } from '@sidenote/gateway/testing/console-browser';
import { findChromium } from '../../rig/browser.ts';
import { type GatewayConfigInput, type RunningGateway, startGatewayProcess } from '../../rig/gateway.ts';
import { lean } from '../../rig/lean-chromium.ts';
import { pickSamplePerson, type TellProvider } from '../../rig/steps.ts';

/** A gateway with the console it serves, and a browser of one person in front of it. */
export interface OpenConsole {
  readonly gateway: RunningGateway;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser's console said that nobody foresaw: refusals of the page's policy, errors of scripts. */
  readonly complaints: readonly string[];
  /** Opens an address of the console and signs in. */
  signIn(person: string, path?: string): Promise<void>;
  /** Gives the browser the session of another person, or of nobody, without opening a page. */
  signInUnseen(person: SamplePersonId | null): Promise<void>;
  /** Lets so many milliseconds pass by the gateway's clock; the browser's stays. */
  passTime(ms: number): Promise<void>;
  close(): Promise<void>;
}

export interface ConsoleOptions {
  readonly config?: GatewayConfigInput;
  /** Fills the database before the gateway starts. */
  readonly fill?: (storage: Storage, secrets: Secrets) => Promise<void>;
  /** What the gateway finds in its environment. */
  readonly env?: Record<string, string>;
  /** How to sign in where it is not the sample sign-in. */
  readonly tellProvider?: TellProvider;
  /** Public key of servers that are believed, in the form that Chromium takes it. */
  readonly spkiHash?: string;
}

const movedTime = new URL('../../rig/moved-time.ts', import.meta.url).href;

/** Starts both. The console is the one that `npm run setup` built. */
export async function openConsole(options: ConsoleOptions = {}): Promise<OpenConsole> {
  const { config = {}, env, fill, tellProvider = pickSamplePerson, spkiHash } = options;
  await using opened = new AsyncDisposableStack();
  const dataDir = mkdtempSync(join(tmpdir(), 'sidenote-console-'));
  opened.defer(() => rmSync(dataDir, { recursive: true, force: true }));
  if (fill !== undefined) {
    const { storage, secrets, close } = await openShared(parseConfig({ ...config, dataDir }), { ...env });
    await fill(storage, secrets).finally(close);
  }
  const clock = join(dataDir, 'test-clock');
  const executablePath = findChromium();
  const believed = spkiHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spkiHash}`];
  const [gateway, browser] = await Promise.all([
    startGatewayProcess(
      { ...config, dataDir },
      { NODE_OPTIONS: `--import=${movedTime}`, SIDENOTE_TEST_CLOCK: clock, ...env },
    ),
    chromium.launch({ executablePath, args: ['--no-sandbox', lean, ...believed] }),
  ]);
  opened.defer(gateway.close);
  opened.defer(() => browser.close());
  const context = await browser.newContext({
    ...{
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  context.on('weberror', (error) => void complaints.push(error.error().message));
  context.on('console', (message) => {
    // Answers that say no are looked at where they are shown.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  const parts = opened.move();
  let ahead = 0;
  return {
    ...{ gateway, context, page, complaints },
    signIn: async (person, path = '') => {
      await page.goto(`${gateway.url}/console/${path}`);
      await page.getByRole('link', { name: 'Sign in' }).click();
      await tellProvider(page, person);
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
    },
    signInUnseen: async (person) => {
      await context.clearCookies();
      if (person === null) return;
      const { jar } = await signedInConsole(gateway.url, person);
      await context.addCookies(Array.from(jar, ([name, value]) => ({ name, value, url: gateway.url })));
    },
    passTime: async (ms) => {
      ahead += ms;
      writeFileSync(clock, String(ahead));
      gateway.child.process.kill('SIGUSR2');
      await gateway.child.waitFor(new RegExp(`clock ahead by ${ahead} ms`));
    },
    close: () => parts.disposeAsync(),
  };
}
