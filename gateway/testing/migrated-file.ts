import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage } from '../storage/database.ts';

const FILE = 'sidenote.db';
let bytes: Promise<Buffer> | undefined;

/** Puts an empty database of SQLite into a data folder, as its migrations make it: they run once in each process. */
export async function putMigratedFile(dataDir: string): Promise<void> {
  bytes ??= migrated();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(dataDir, FILE), await bytes, { mode: 0o600 });
}

async function migrated(): Promise<Buffer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-migrated-'));
  try {
    await (await openStorage({ dataDir })).close();
    return readFileSync(path.join(dataDir, FILE));
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
