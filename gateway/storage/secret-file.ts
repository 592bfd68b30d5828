import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A secret that is made once and read ever after, in a file that only the gateway's own user can read. Written aside
 * and linked into place, so that of two processes starting together both end with the same secret, whole.
 */
export function keptSecret(file: string, make: () => string): string {
  const found = readIfThere(file);
  if (found !== undefined) return found;
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, make(), { mode: 0o600 });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside);
  }
  return readFileSync(file, 'utf8');
}

/** The text of a file; undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
