import { spawnSync } from 'node:child_process';

/** The commit of a tree, and whether anything was changed beside it; undefined where there is none to name. */
export function commitOf(root: string): { commit: string; changed: boolean } | undefined {
  const commit = git(root, ['rev-parse', 'HEAD']);
  if (commit === undefined) return undefined;
  return { commit, changed: git(root, ['status', '--porcelain']) !== '' };
}

function git(cwd: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
