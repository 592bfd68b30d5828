import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { build } from 'vite';

/**
 * Builds the extension once for each kind of browser, as it ships, into folders of the tests' own, and the console and the editors' pages where they are not:
 * workers that find them missing would build them at the same time.
 */
export default async function globalSetup(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  await prepareEditors();
  execFileSync(process.execPath, [join(root, 'scripts/build-console.mjs')], { stdio: 'inherit' });
  for (const [browser, folder] of [
    ['firefox', 'extension-firefox'],
    ['chromium', 'extension'],
  ] as const) {
    process.env.SIDENOTE_BROWSER = browser;
    process.env.SIDENOTE_DIST = join(root, 'test-results', folder);
    await build({ root, logLevel: 'warn' });
  }
}
