import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { Playground } from '@sidenote/playground/server';
import type { ManagedState } from '../../src/background/managed-state.ts';
import { browserSession } from '../rig/browser.ts';
import { lean } from '../rig/lean-chromium.ts';
import { theme } from '../rig/shoot.ts';
import type { Copy } from './copies.ts';
import { type Asked, askedBy } from './net-log.ts';
import { makePolicyFolder } from './policy-folder.ts';
import type { UpdateServer } from './update-server.ts';

/** What an admin gives one copy of the extension: its managed storage, and how the browser holds it. */
export interface Given {
  readonly copy: Copy;
  readonly managed?: object | undefined;
  readonly settings?: object;
}

/** A browser that is under an admin's policies, from its first start on. */
export interface ManagedBrowser {
  /** Sets the policies: each copy force-installed and pinned, with its managed storage. */
  setPolicies(given: readonly Given[], more?: object): void;
  /** Installs a file of an admin's, as it is, in place of the policies. */
  installPolicies(path: string): void;
  /** Takes all policies away. */
  removePolicies(): void;
  start(): Promise<BrowserContext>;
  /** What a copy has asked of the network in all that ran since the first start, once it has ended. */
  asked(id: string): readonly Asked[];
  /** Whether the profile has something of a copy: the package, or what it kept. */
  hasOnDisk(id: string): boolean;
  close(): void;
}

/** Chromium reads a changed policy after five seconds at the earliest. */
export const SOON = { timeout: 60_000 };

/** What the test framework switches off and a fleet's browser has: extensions, and asking for their updates. */
const unwanted = [
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-background-networking',
  '--disable-default-apps',
];

export function makeManagedBrowser(options: {
  /** Where it gets the extension from; absent where the admin's own file says so. */
  updates?: Pick<UpdateServer, 'urlFor'>;
  playground?: Playground;
  /** The screen to open a window on; absent for headless. */
  display?: string;
  /** Public keys of servers that are believed besides the playground, in the form that Chromium takes them. */
  spkiHashes?: readonly string[];
  args?: readonly string[];
}): ManagedBrowser {
  const { updates, playground, display, spkiHashes = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-managed-'));
  const policies = makePolicyFolder(folder);
  const profile = join(folder, 'profile');
  const netLogs: string[] = [];
  const nextNetLog = () => {
    netLogs.push(join(folder, `net-${netLogs.length}.json`));
    return netLogs.at(-1);
  };
  return {
    setPolicies: (given, more = {}) =>
      policies.write({
        ExtensionSettings: Object.fromEntries(
          given.map(({ copy: { id }, settings }) => [
            id,
            {
              installation_mode: 'force_installed',
              update_url: updates?.urlFor(id),
              toolbar_pin: 'force_pinned',
              ...settings,
            },
          ]),
        ),
        '3rdparty': {
          extensions: Object.fromEntries(
            given.flatMap(({ copy, managed }) => (managed === undefined ? [] : [[copy.id, managed]])),
          ),
        },
        ...more,
      }),
    installPolicies: policies.install,
    removePolicies: policies.remove,
    asked: (id) => netLogs.flatMap((file) => askedBy(id, file)),
    hasOnDisk: (id) => globSync(`**/*${id}*`, { cwd: profile }).length > 0,
    start: () =>
      chromium.launchPersistentContext(profile, {
        executablePath: policies.launcher,
        headless: false,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        viewport: null,
        colorScheme: theme,
        env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) } as Record<
          string,
          string
        >,
        ignoreDefaultArgs: unwanted,
        args: [
          ...(display === undefined ? ['--headless=new'] : ['--window-position=0,0']),
          '--window-size=1260,940',
          lean,
          '--no-sandbox',
          '--disable-component-update',
          '--no-first-run',
          '--test-type',
          '--enable-unsafe-extension-debugging',
          `--log-net-log=${nextNetLog()}`,
          ...(playground === undefined
            ? []
            : [
                `--host-resolver-rules=${playground.hostRules}`,
                `--ignore-certificate-errors-spki-list=${[playground.spkiHash, ...spkiHashes].join(',')}`,
              ]),
          ...(options.args ?? []),
        ],
      }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The browser's own page about its policies, in a tab behind the others. */
export async function policyPage(context: BrowserContext): Promise<Page> {
  const open = context.pages().find((page) => page.url().startsWith('chrome://policy'));
  if (open !== undefined) return open;
  const opened = context.waitForEvent('page');
  const session = await browserSession(context);
  await session.send('Target.createTarget', { url: 'chrome://policy', background: true });
  await session.detach();
  const page = await opened;
  await page.getByRole('button', { name: 'Reload policies' }).waitFor();
  return page;
}

/** Has the browser read its policies now, as "Reload policies" does. By itself it waits five seconds after a change. */
export async function reloadPolicies(context: BrowserContext): Promise<void> {
  const page = await policyPage(context);
  await page.evaluate(() => {
    (chrome as unknown as { send(message: string): void }).send('reloadPolicies');
  });
}

/** Where the diagnostics page of a copy is. */
export function diagnosticsUrl(id: string): string {
  return `chrome-extension://${id}/src/diagnostics/index.html`;
}

/** The policy as the worker holds it; `undefined` while the browser has said nothing. */
export async function heldPolicy(worker: Worker): Promise<ManagedState | undefined> {
  return worker.evaluate(async () => {
    const { managed } = (await chrome.storage.session.get('managed')) as {
      managed?: { state: ManagedState };
    };
    return managed?.state;
  });
}

export async function heldState(worker: Worker): Promise<ManagedState['state'] | undefined> {
  return (await heldPolicy(worker))?.state;
}

/** When the worker first heard what it holds, in milliseconds since 1970. */
export async function heardAt(worker: Worker): Promise<number | undefined> {
  return worker.evaluate(async () => {
    const { managed } = (await chrome.storage.session.get('managed')) as { managed?: { since: number } };
    return managed?.since;
  });
}

/** Whether the browser has our menu: it knows no item of ours where changing one fails. */
export async function hasMenu(worker: Worker): Promise<boolean> {
  return worker.evaluate(() =>
    chrome.contextMenus.update('sidenote', {}).then(
      () => true,
      () => false,
    ),
  );
}

/** Whether it is decided if a page opens after the installation. */
export async function isFirstRunOver(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => (await chrome.storage.session.get('firstRun')).firstRun === undefined);
}

export async function isSignedIn(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => (await chrome.storage.session.get('session')).session !== undefined);
}
