import { archiveOf, type Files } from './archive.ts';
import { crxOf } from './crx.ts';
import { forChromium, manifestIn, withManifest } from './manifest.ts';
import { parseOperatorKey } from './operator-key.ts';

/**
 * Packs a built extension for Chromium and Edge.
 *
 * @param pem the operator's private key
 * @param updateUrl where browsers ask for updates
 * @param version another version than the build's, as tests of updates need it
 */
export function packCrx(
  build: Files,
  pem: string,
  { updateUrl, version }: { updateUrl: string; version?: string },
): Buffer {
  const key = parseOperatorKey(pem);
  const built = manifestIn(build);
  const manifest = forChromium({ ...built, version: version ?? built.version }, key, updateUrl);
  return crxOf(archiveOf(withManifest(build, manifest)), key);
}
