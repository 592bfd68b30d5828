import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BLOCK = Buffer.alloc(1_048_576);

/** A disk of its own in memory, so small that it can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing more fits. */
  fill(): Promise<void>;
  /** Removes what filled it. */
  free(): Promise<void>;
  close(): Promise<void>;
}

/** Mounts one; needs the rights of root. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]);
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fill: async () => {
      const file = await open(filler, 'a');
      try {
        for (let size = BLOCK.byteLength; size >= 1; size = Math.floor(size / 2))
          while (await appended(file, size));
      } finally {
        await file.close();
      }
      if ((await statfs(folder)).bfree > 0) throw new Error('The small disk is not full.');
    },
    free: () => rm(filler, { force: true }),
    close: async () => {
      await run('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function appended(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  try {
    return (await file.write(BLOCK, 0, size)).bytesWritten === size;
  } catch {
    return false;
  }
}
