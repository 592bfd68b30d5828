import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Files } from '../package/archive.ts';
import { buildExtension } from '../package/build-extension.ts';
import { forStore, type Manifest, manifestIn, withManifest } from '../package/manifest.ts';
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
  const packed = filesOf(file);
  const browser = manifestIn(packed).browser_specific_settings === undefined ? 'chromium' : 'firefox';
  const built = asInStore(buildExtension(root, browser, join(beneath, browser)));
  const theirs = asInStore(new Map([...packed].filter(([path]) => !signature.test(path))));
  return differences(theirs, built);
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

function filesOf(file: string): Files {
  try {
    const bytes = readFileSync(file);
    // A CRX is an archive with a header before it, which tells its own length.
    const start = bytes.toString('latin1', 0, 4) === 'Cr24' ? 12 + bytes.readUInt32LE(8) : 0;
    return new Map(Object.entries(unzipSync(bytes.subarray(start))));
  } catch {
    throw new PackageFault(`${file} cannot be read as a package.`);
  }
}

/** Without what differs from operator to operator. */
function asInStore(files: Files): Files {
  const { browser_specific_settings: settings, ...manifest }: Manifest = forStore(manifestIn(files));
  const { id: _id, update_url: _updateUrl, ...gecko } = settings?.gecko ?? { id: '' };
  return withManifest(files, settings === undefined ? manifest : { ...manifest, gecko });
}
