import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folder = import.meta.dirname;

/**
 * Installs llama.cpp for Linux on x64 (85 MB) as the lock file names it, where that has not been done: no other
 * machine's binaries, no scripts of packages, nothing built.
 */
export async function installLlama(): Promise<void> {
  const stamp = path.join(folder, 'node_modules', '.sidenote-setup');
  const lock = createHash('sha256')
    .update(await readFile(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return;
  const npm = spawn('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  const [status] = await once(npm, 'exit');
  if (status !== 0) throw new Error('npm ci failed for the local model: see its message above.');
  await writeFile(stamp, lock);
}

if (import.meta.main) await installLlama();
