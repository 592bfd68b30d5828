import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { createDatabase, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the servers that all files of a test run share; `global-setup.ts` makes and removes it. */
    serversFolder: string;
  }
}

/** An empty database on the run's PostgreSQL, and its addresses for the gateway and for an administrator. */
export async function freshDatabase(): Promise<{ url: string; adminUrl: string }> {
  const adminUrl = await sharedServer('postgres', async (folder) => (await startPostgres(folder)).adminUrl);
  const url = await createDatabase(adminUrl);
  return { url, adminUrl };
}

/**
 * The address of a server that the first file to ask for it starts, and the others wait for: a run that needs none
 * starts none.
 */
export async function sharedServer(
  name: string,
  start: (folder: string) => Promise<string>,
): Promise<string> {
  const folder = inject('serversFolder');
  const told = path.join(folder, `${name}.url`);
  if (isFirst(path.join(folder, `${name}.started`))) {
    // Moved into place, so that nobody reads half of it; empty when it did not start.
    const url = await start(folder).catch((error: unknown) => {
      console.error(error);
      return '';
    });
    writeFileSync(`${told}.new`, url);
    renameSync(`${told}.new`, told);
  }
  for (;;) {
    const url = readIfThere(told);
    if (url === '') throw new Error(`The shared server ${name} did not start.`);
    if (url !== undefined) return url;
    await wait(50);
  }
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
