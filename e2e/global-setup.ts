import { join } from 'node:path';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { build } from 'vite';

/**
 * Builds the extension once, as it ships, into a folder of the tests' own, and the editors' pages where they are not:
 * workers that find them missing would build them at the same time.
 */
export default async function globalSetup(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  process.env.SIDENOTE_DIST = join(root, 'test-results/extension');
  await prepareEditors();
  await build({ root, logLevel: 'warn' });
}
