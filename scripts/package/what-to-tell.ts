import { redirectAddress } from '@sidenote/gateway/identity/extension-addresses';
import type { Browser } from './build-extension.ts';
import { type Packaged, updateManifests } from './packages.ts';

const titles = { chromium: 'Chromium and Edge', firefox: 'Firefox' } as const satisfies Record<
  Browser,
  string
>;

/** Everything that depends on an extension's id, as the operator has to enter it elsewhere. */
export function whatToTell(browser: Browser, { id, version }: Packaged, updates: string): string {
  return `${titles[browser]}: version ${version}, id ${id}
  gateway, extensionIds     "${id}"
  sign-in, redirect address ${redirectAddress(id)}
  policy, update_url        ${updates}/${updateManifests[browser]}`;
}
