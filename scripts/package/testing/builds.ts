import type { Files } from '../archive.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest.ts';

const files: Files = new Map([
  ['worker.js', Buffer.from('onmessage = () => undefined;')],
  ['icons/16.png', Buffer.from([1, 2, 3])],
]);

const manifest: Manifest = { manifest_version: 3, name: 'Sidenote', version: '1.2.3' };

/** As small as a build can be, for tests that look at what is made of one. */
export const chromiumBuild = withManifest(files, {
  ...manifest,
  key: 'for development',
  minimum_chrome_version: '132',
});

export const firefoxBuild = withManifest(files, {
  ...manifest,
  browser_specific_settings: { gecko: { id: 'sidenote@example', strict_min_version: '140.0' } },
});
