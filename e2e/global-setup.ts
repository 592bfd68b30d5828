import { join } from 'node:path';
import { build } from 'vite';

/** Builds the extension once, as it ships, into a folder of the tests' own. */
export default async function globalSetup(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  process.env.SIDENOTE_DIST = join(root, 'test-results/extension');
  await build({ root, logLevel: 'warn' });
}
