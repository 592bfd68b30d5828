import { type Deployment, type PolicyValue, policyEntries, policyObject } from './deployment.ts';
import { type ChromiumBrowser, chromiumInstall, firefoxInstall } from './force-install.ts';

/** Where each browser looks for its policies in the registry of Windows. */
export const policyRoots = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  chromium: 'SOFTWARE\\Policies\\Chromium',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
} as const satisfies Record<ChromiumBrowser | 'firefox', string>;

/** Where a browser of Chromium's kind keeps what an extension reads. */
export function managedStorageKey(browser: ChromiumBrowser, id: string): string {
  return `${policyRoots[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/** Where Firefox keeps it: one value per extension, of JSON. As single values, switches would arrive as numbers. */
export const firefoxStorageKey = `${policyRoots.firefox}\\3rdparty\\Extensions`;

type RegistryValue = readonly [name: string, value: string | number | boolean];

/** One key of the registry with its values, or without any to be taken away with all that is below it. */
export interface RegistryKey {
  readonly path: string;
  readonly values: readonly RegistryValue[];
  readonly removedFirst?: boolean;
}

/** The keys that install Sidenote in Chrome or Edge and set its policy. */
export function chromiumRegistry(deployment: Deployment, browser: ChromiumBrowser): RegistryKey[] {
  const { id } = deployment.chromium;
  const storage = managedStorageKey(browser, id);
  const lists = policyEntries(deployment).flatMap(([key, value]): RegistryKey[] =>
    Array.isArray(value) ? [{ path: `${storage}\\${key}`, values: numbered(value) }] : [],
  );
  return [
    {
      path: `${policyRoots[browser]}\\ExtensionSettings\\${id}`,
      values: Object.entries(chromiumInstall(deployment, browser)),
    },
    { path: storage, values: policyEntries(deployment).flatMap(single), removedFirst: true },
    ...lists,
  ];
}

/** The same for Firefox. */
export function firefoxRegistry(deployment: Deployment): RegistryKey[] {
  const { id } = deployment.firefox;
  return [
    {
      path: `${policyRoots.firefox}\\ExtensionSettings\\${id}`,
      values: Object.entries(firefoxInstall(deployment)),
    },
    { path: firefoxStorageKey, values: [[id, JSON.stringify(policyObject(deployment))]] },
  ];
}

function single([key, value]: readonly [string, PolicyValue]): RegistryValue[] {
  return Array.isArray(value) ? [] : [[key, value]];
}

/** A list is a key of its own with numbered values; an empty one is the key alone. */
function numbered(list: readonly string[]): RegistryValue[] {
  return list.map((entry, at) => [String(at + 1), entry]);
}
