import { redirectAddress } from '@sidenote/gateway/identity/extension-addresses';
import type { Browser } from './build-extension.ts';
import { type Packaged, updateManifests } from './packages.ts';

/** What each browser's policy names: Chromium where updates are told, Firefox the package that is on offer. */
const policyAddresses = {
  chromium: ['update_url', updateManifests.chromium],
  firefox: ['install_url', 'sidenote.xpi'],
} as const satisfies Record<Browser, readonly string[]>;

const titles = { chromium: 'Chromium and Edge', firefox: 'Firefox' } as const satisfies Record<
  Browser,
  string
>;

/** Everything that depends on an extension's id, as the operator has to enter it elsewhere. */
export function whatToTell(browser: Browser, { id, version }: Packaged, updates: string): string {
  const [setting, file] = policyAddresses[browser];
  return `${titles[browser]}: version ${version}, id ${id}
  gateway, extensionIds     "${id}"
  sign-in, redirect address ${redirectAddress(id)}
  policy, ${setting.padEnd(17)} ${updates}/${file}`;
}
