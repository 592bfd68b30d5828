import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopPostgresBeneath } from '@sidenote/gateway/testing/postgres';

/**
 * Does work with a folder in the place of the system's temporary one. Afterwards, also when the work was stopped in the
 * middle, database servers that were started beneath it are stopped and it is removed with all that was left there.
 */
export async function inOwnTemp<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-tests-'));
  // As the system's own: servers run as users of theirs.
  await chmod(folder, 0o1777);
  try {
    return await work(folder);
  } finally {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // One that was stopped as it began has left its mark, and nobody to be stopped.
    for (const one of [folder, ...below.map(({ name }) => path.join(folder, name))])
      await stopPostgresBeneath(one).catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
