import { CLIENT_HEADER, writeClientVersion } from '@sidenote/contract/client-version';
import browser from 'webextension-polyfill';
import { clientOf } from './client-of.ts';
import { load, save } from './storage.ts';

/** A header that tells the version, and what is to be done once it has arrived. */
export interface Telling {
  readonly headers: Record<string, string>;
  readonly told: () => Promise<void>;
}

/**
 * Tells which version of the extension this is, once after each start of the browser and once more on each later day:
 * the gateway counts how often each was told, and cannot know by whom.
 */
export async function tellVersion(): Promise<Telling> {
  const { version } = browser.runtime.getManifest();
  const today = `${new Date().toISOString().slice(0, 10)} ${version}`;
  const nothing: Telling = { headers: {}, told: async () => undefined };
  if ((await load('versionTold')) === today) return nothing;
  const client = clientOf(navigator.userAgent, version, await browser.permissions.getAll());
  if (client === undefined) return nothing;
  return {
    headers: { [CLIENT_HEADER]: writeClientVersion(client) },
    told: () => save('versionTold', today),
  };
}
