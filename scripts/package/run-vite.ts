import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PackageFault } from './package-fault.ts';

/** What a build may take from the environment: a package must not depend on whose shell it was made in. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/** What else is told to a build, so that somebody can try what it depends on. */
export interface Circumstances {
  readonly env: Readonly<Record<string, string>>;
  /** Options of Node's own. */
  readonly nodeOptions: readonly string[];
}

export const usual: Circumstances = { env: {}, nodeOptions: [] };

/**
 * Runs Vite's build as it is for what ships. Throws a {@link PackageFault} with what Vite said.
 *
 * @param what what is built, for that sentence
 * @param env what the build is told by the environment
 */
export function runVite(
  root: string,
  what: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  circumstances: Circumstances,
): void {
  const kept = passedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...circumstances.nodeOptions,
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      ...args,
      '--logLevel',
      'error',
    ],
    {
      cwd: root,
      env: { ...Object.fromEntries(kept), ...circumstances.env, NODE_ENV: 'production', ...env },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new PackageFault(`The build ${what} failed:\n${stderr.trim()}`);
}
