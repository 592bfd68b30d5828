import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopPostgresBeneath } from './postgres.ts';

/** Makes the folder of the servers that the files of a run share, and stops what was started there. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-servers-'));
  // Servers run as users of their own.
  await chmod(folder, 0o755);
  project.provide('serversFolder', folder);
  return async () => {
    await stopPostgresBeneath(folder);
    await rm(folder, { recursive: true });
  };
}
