import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { Playground } from '@sidenote/playground/server';
import type { ManagedState } from '../../src/background/managed-state.ts';
import { lean } from '../rig/lean-chromium.ts';
import { theme } from '../rig/shoot.ts';
import type { Copy } from './copies.ts';
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
  start(): Promise<BrowserContext>;
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
  updates: Pick<UpdateServer, 'urlFor'>;
  playground?: Playground;
  /** The screen to open a window on; absent for headless. */
  display?: string;
  args?: readonly string[];
}): ManagedBrowser {
  const { updates, playground, display } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-managed-'));
  const policies = makePolicyFolder(folder);
  return {
    setPolicies: (given, more = {}) =>
      policies.write({
        // Without it the pages of a force-installed extension close when a debugger comes.
        DeveloperToolsAvailability: 1,
        ExtensionSettings: Object.fromEntries(
          given.map(({ copy: { id }, settings }) => [
            id,
            {
              installation_mode: 'force_installed',
              update_url: updates.urlFor(id),
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
    start: () =>
      chromium.launchPersistentContext(join(folder, 'profile'), {
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
          ...(playground === undefined
            ? []
            : [
                `--host-resolver-rules=${playground.hostRules}`,
                `--ignore-certificate-errors-spki-list=${playground.spkiHash}`,
              ]),
          ...(options.args ?? []),
        ],
      }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
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

/** Whether the browser has our menu: it knows no item of ours where changing one fails. */
export async function hasMenu(worker: Worker): Promise<boolean> {
  return worker.evaluate(() =>
    chrome.contextMenus.update('sidenote', {}).then(
      () => true,
      () => false,
    ),
  );
}

export async function isSignedIn(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => (await chrome.storage.session.get('session')).session !== undefined);
}
