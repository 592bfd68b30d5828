import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newMarker } from '@sidenote/gateway/testing/canary/markers';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { BUILT_WITH_KEY } from './rig/key-canary.ts';

const root = join(import.meta.dirname, '..');

/**
 * Builds the extension once for each kind of browser, as it ships, into folders of the tests' own, and the console and the editors' pages where they are not:
 * workers that find them missing would build them at the same time.
 */
export default async function globalSetup(): Promise<void> {
  await prepareEditors();
  // Whoever builds may have a key there: no build takes it along. Workers are given what stands here.
  process.env[BUILT_WITH_KEY] = newMarker();
  execFileSync(process.execPath, [join(root, 'scripts/build-console.mjs')], { stdio: 'inherit' });
  // Nothing else runs yet, and one build leaves a core idle.
  await Promise.all([build('firefox', 'extension-firefox'), build('chromium', 'extension')]);
}

async function build(browser: string, folder: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = {
    ...process.env,
    SIDENOTE_BROWSER: browser,
    SIDENOTE_DIST: join(root, 'test-results', folder),
  };
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    ...{ cwd: root, env },
    stdio: 'inherit',
  });
  const [status] = await once(child, 'exit');
  if (status !== 0)
    throw new Error(`The extension could not be built for ${browser}: see the message above.`);
}
