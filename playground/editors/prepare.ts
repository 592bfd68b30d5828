import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEditors } from './build.ts';

const folder = import.meta.dirname;

/**
 * Installs the editors' packages and builds their pages, where that has not been done; resolves with the folders for
 * `startPlayground({ editors })`. With ids, builds these pages only.
 */
export async function prepareEditors(ids: readonly string[] = []): Promise<readonly string[]> {
  await install();
  return [await buildEditors(ids)];
}

/** `npm ci`, once for each lock file. */
async function install(): Promise<void> {
  const stamp = join(folder, 'node_modules', '.sidenote-setup');
  const lock = createHash('sha256')
    .update(await readFile(join(folder, 'package-lock.json')))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return;
  console.log("Installing the editors' packages …");
  const npm = spawn('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  const [status] = await once(npm, 'exit');
  if (status !== 0) throw new Error('npm ci failed for the editors: see its message above.');
  await writeFile(stamp, lock);
}

if (import.meta.main) await prepareEditors(process.argv.slice(2));
