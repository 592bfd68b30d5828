import type { KeyObject } from 'node:crypto';
import { archiveOf, type Files } from './archive.ts';
import type { Browser } from './build-extension.ts';
import { crxOf } from './crx.ts';
import { extensionIdOf } from './extension-id.ts';
import { forChromium, forFirefox, forStore, type Manifest, manifestIn, withManifest } from './manifest.ts';
import { PackageFault } from './package-fault.ts';
import { checkedXpi } from './signed-xpi.ts';
import { chromiumUpdates, firefoxUpdates, sha256 } from './update-manifest.ts';

/** What is made of a build. */
export interface Packaged {
  readonly id: string;
  readonly version: string;
  /** Files by their path in the output folder. `updates/` is served as it is, `stores/` is handed in. */
  readonly files: Files;
}

/**
 * A CRX, what Chromium and Edge are told of it, and a ZIP for their stores.
 *
 * @param updates where `updates/` is served, such as `https://gateway.example/updates`
 */
export function chromiumPackages(build: Files, key: KeyObject, updates: string): Packaged {
  const manifest = manifestIn(build);
  const { version, minimum_chrome_version: oldestBrowser } = manifest;
  const id = extensionIdOf(key);
  const name = `sidenote-${version}.crx`;
  const crx = crxOf(packed(build, forChromium(manifest, key, `${updates}/${updateManifests.chromium}`)), key);
  const offer = { id, version, url: `${updates}/${name}`, package: crx, oldestBrowser };
  const files = new Map<string, Uint8Array>([
    [`updates/${name}`, crx],
    [`updates/${updateManifests.chromium}`, Buffer.from(chromiumUpdates(offer))],
    [`stores/sidenote-${version}-chromium.zip`, packed(build, forStore(manifest))],
  ]);
  return { id, version, files };
}

/** What of a package for Firefox is the operator's own. */
export interface FirefoxOwn {
  /** The add-on's id; the build's where there is none. */
  readonly id?: string | undefined;
  /** What Mozilla made of the XPI: served in its place, once it is found to hold the same. */
  readonly signed?: Uint8Array | undefined;
}

/** An XPI ready for Mozilla's signature, what Firefox is told of it, and a ZIP for the store. */
export function firefoxPackages(build: Files, updates: string, own: FirefoxOwn): Packaged {
  const manifest = manifestIn(build);
  const { version } = manifest;
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko === undefined)
    throw new PackageFault('This build has no id for Firefox: it is for another browser.');
  const id = own.id ?? gecko.id;
  const name = `sidenote-${version}.xpi`;
  const unsigned = packed(build, forFirefox(manifest, id, `${updates}/${asksWithVersion}`));
  const xpi = own.signed === undefined ? unsigned : checkedXpi(own.signed, unsigned);
  const offer = {
    id,
    version,
    url: `${updates}/${name}`,
    package: xpi,
    oldestBrowser: gecko.strict_min_version,
  };
  const files = new Map<string, Uint8Array>([
    [`updates/${name}`, xpi],
    [`updates/${updateManifests.firefox}`, Buffer.from(firefoxUpdates(offer))],
    [`stores/sidenote-${version}-firefox.zip`, packed(build, forStore(manifest))],
  ]);
  return { id, version, files };
}

/** Where each browser asks for updates, below the address of `updates/`. */
export const updateManifests = {
  chromium: 'update.xml',
  firefox: 'updates.json',
} as const satisfies Record<Browser, string>;

/** Firefox fills its version in, as Chromium tells its own unasked: both are counted where updates are served. */
const asksWithVersion = `${updateManifests.firefox}?v=%ITEM_VERSION%`;

/** What `sha256sum --check` reads. */
export function sumsOf(files: Files): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

function packed(build: Files, manifest: Manifest): Uint8Array {
  return archiveOf(withManifest(build, manifest));
}
