import type { ManagedState } from '../../../src/background/managed-state.ts';
import type { Firefox } from './firefox.ts';
import { inView } from './views.ts';

/** What Firefox says of an add-on on its page of add-ons. */
export interface Addon {
  readonly version: string;
  /** Whether people may remove it. */
  readonly removable: boolean;
  /** Whether it may run in private windows. */
  readonly inPrivate: boolean;
}

/** The add-on with this id; `undefined` where it is not installed. */
export async function findAddon(firefox: Firefox, id: string): Promise<Addon | undefined> {
  return (await firefox.inWindow(readAddon, id)) ?? undefined;
}

/** The host in the origin of an add-on, which Firefox draws by lot as it installs it. */
export async function hostOf(firefox: Firefox, id: string): Promise<string> {
  const host = await firefox.inWindow(readHost, id);
  if (host === null) throw new Error(`${id} is not there`);
  return host;
}

/** Has Firefox ask for updates now, as it does once a day. */
export async function checkForUpdates(firefox: Firefox): Promise<void> {
  await firefox.inWindow(askForUpdates, null);
}

/** What an add-on keeps, in memory and on the disk; empty while its background page does not run. */
export async function keptBy(
  firefox: Firefox,
  id: string,
): Promise<{ readonly memory: Record<string, unknown>; readonly disk: Record<string, unknown> }> {
  return (await inView(firefox, 'background', readStorage, undefined, id)) ?? { memory: {}, disk: {} };
}

/** What an add-on takes its policy to be. */
export async function heldState(firefox: Firefox, id: string): Promise<ManagedState | undefined> {
  const { memory }: { memory: { managed?: { state: ManagedState } } } = await keptBy(firefox, id);
  return memory.managed?.state;
}

/** Has an add-on write something to the disk. */
export async function plantIn(firefox: Firefox, id: string, planted: string): Promise<void> {
  await inView(firefox, 'background', writeToDisk, planted, id);
}

// What follows runs in the background page, or in the browser's window.

async function readStorage(window: Window) {
  const { session, local } = window.wrappedJSObject.browser.storage;
  return { memory: await session.get(null), disk: await local.get(null) };
}

async function writeToDisk(window: Window, planted: string): Promise<void> {
  const { browser, JSON: itsJson } = window.wrappedJSObject;
  await browser.storage.local.set(itsJson.parse(JSON.stringify({ planted })));
}

async function readAddon(id: string): Promise<Addon | null> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  if (addon === null) return null;
  return {
    version: addon.version,
    removable: (addon.permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0,
    inPrivate: WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed ?? false,
  };
}

function readHost(id: string): string | null {
  return WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? null;
}

async function askForUpdates(): Promise<void> {
  const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await AddonManagerPrivate.backgroundUpdateCheck();
}
