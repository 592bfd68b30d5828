import { type Files, filesIn } from './archive.ts';
import { type Circumstances, runVite, usual } from './run-vite.ts';

/** Browsers that need a build of their own. Edge takes Chromium's. */
export const browsers = ['chromium', 'firefox'] as const;

export type Browser = (typeof browsers)[number];

/**
 * Builds the extension as it ships and reads it.
 *
 * @param root the repository
 * @param folder where to build; emptied first
 */
export function buildExtension(
  root: string,
  browser: Browser,
  folder: string,
  circumstances: Circumstances = usual,
): Files {
  runVite(root, `for ${browser}`, [], { SIDENOTE_BROWSER: browser, SIDENOTE_DIST: folder }, circumstances);
  return filesIn(folder);
}
