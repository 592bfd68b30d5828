import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commitSchema } from '@sidenote/contract/proofs';

/**
 * The commit that a folder of sources is of, as its `.git` says, or in an image the file `commit` that its build wrote; null
 * where there is neither. Changes beside the commit are not seen.
 */
export function readOwnCommit(root = path.join(import.meta.dirname, '..', '..')): string | null {
  const git = path.join(root, '.git');
  const link = read(git)?.match(/^gitdir: (.+)$/m)?.[1];
  const own = link === undefined ? git : path.resolve(root, link);
  const head = (read(path.join(own, 'HEAD')) ?? read(path.join(root, 'commit')))?.trim() ?? '';
  const name = head.match(/^ref: (.+)$/)?.[1];
  if (name === undefined) return commitOf(head);
  const shared = path.resolve(own, read(path.join(own, 'commondir'))?.trim() ?? '.');
  return commitOf(read(path.join(shared, name))?.trim() ?? packedIn(shared, name));
}

/** What the file of all packed branches says of one. */
function packedIn(git: string, name: string): string {
  const lines = read(path.join(git, 'packed-refs'))?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0] ?? '';
}

function commitOf(text: string): string | null {
  return commitSchema.safeParse(text).data ?? null;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
