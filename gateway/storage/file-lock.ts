import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's code for a lock that somebody else holds. */
const SQLITE_BUSY = 5;

export interface FileLock {
  release(): void;
}

/**
 * Takes a file for this process alone; undefined when another one has it. The system holds the lock for the process,
 * so that a killed one leaves nothing behind. Node has no such lock of its own; SQLite does.
 */
export function lockFile(file: string): FileLock | undefined {
  // Opened and closed once more, the file would be free: closing any descriptor drops a process's locks on it.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
