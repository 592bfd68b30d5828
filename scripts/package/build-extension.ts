import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Files, filesIn } from './archive.ts';
import { PackageFault } from './package-fault.ts';

/** Browsers that need a build of their own. Edge takes Chromium's. */
export const browsers = ['chromium', 'firefox'] as const;

export type Browser = (typeof browsers)[number];

/** What a build may take from the environment: a package must not depend on whose shell it was made in. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/**
 * Builds the extension as it ships and reads it.
 *
 * @param root the repository
 * @param folder where to build; emptied first
 */
export function buildExtension(root: string, browser: Browser, folder: string): Files {
  const kept = passedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    SIDENOTE_BROWSER: browser,
    SIDENOTE_DIST: folder,
  };
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new PackageFault(`The build for ${browser} failed:\n${stderr.trim()}`);
  return filesIn(folder);
}
