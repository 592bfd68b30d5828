import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../scripts/package/archive.ts';
import { manifestIn, withManifest } from '../../scripts/package/manifest.ts';
import { parseOperatorKey } from '../../scripts/package/operator-key.ts';
import { chromiumPackages, updateManifests } from '../../scripts/package/packages.ts';
import { DIST } from '../rig/test.ts';
import type { Copy } from './copies.ts';

/** Puts a version of the built extension where a gateway serves it from, as `npm run package` does. */
export function publishAtGateway(
  copy: Copy,
  version: string,
  { dir, url }: { dir: string; url: string },
): void {
  const build = filesIn(DIST);
  const versioned = withManifest(build, { ...manifestIn(build), version });
  const { files } = chromiumPackages(versioned, parseOperatorKey(copy.pem), `${url}/updates`);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

export function updateUrlAt(url: string): string {
  return `${url}/updates/${updateManifests.chromium}`;
}
