import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Files } from '../package/archive.ts';
import { buildExtension } from '../package/build-extension.ts';
import { forStore, manifestIn, withManifest } from '../package/manifest.ts';
import { PackageFault } from '../package/package-fault.ts';

/** Where browsers' makers put their signatures, besides what is around an archive. */
const signature = /^(?:META-INF|_metadata)\//;

/**
 * In what a package differs from a build of this tree, each in a sentence; empty where it holds the same. Left out is what
 * packing and signing put in: an operator's key, id and place of updates, and signatures.
 *
 * @param file a CRX, an XPI, or the ZIP of a store
 * @param beneath a folder to build in
 */
export function compare(root: string, file: string, beneath: string): readonly string[] {
  const packed = contentOf(bytesOf(file));
  const browser = manifestIn(packed).browser_specific_settings === undefined ? 'chromium' : 'firefox';
  return differences(packed, asInStore(buildExtension(root, browser, join(beneath, browser))));
}

/** In what some files differ from others, by their paths. */
export function differences(theirs: Files, built: Files): readonly string[] {
  const paths = [...new Set([...theirs.keys(), ...built.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [theirs.get(path), built.get(path)];
    if (one === undefined) return [`${path} is missing in the package.`];
    if (other === undefined) return [`${path} is in the package alone.`];
    return Buffer.from(one).equals(other) ? [] : [`${path} is another than the one built from this tree.`];
  });
}

/** What a package holds besides what packing and signing put in. Throws a {@link PackageFault} where it is none. */
export function contentOf(packed: Buffer): Files {
  // A CRX is an archive with a header before it, which tells its own length.
  const start = packed.toString('latin1', 0, 4) === 'Cr24' ? 12 + packed.readUInt32LE(8) : 0;
  const files = Object.entries(opened(packed.subarray(start)));
  return asInStore(new Map(files.filter(([path]) => !signature.test(path))));
}

function opened(archive: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(archive);
  } catch {
    throw new PackageFault('This is no CRX, no XPI and no ZIP.');
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new PackageFault(`${file} cannot be read.`);
  }
}

/** Without what differs from operator to operator. */
function asInStore(files: Files): Files {
  const manifest = forStore(manifestIn(files));
  const settings = manifest.browser_specific_settings;
  if (settings === undefined) return withManifest(files, manifest);
  const { update_url: _updateUrl, ...gecko } = settings.gecko;
  return withManifest(files, {
    ...manifest,
    browser_specific_settings: { ...settings, gecko: { ...gecko, id: 'any' } },
  });
}
