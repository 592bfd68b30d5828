import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareAtlassian } from './atlassian/prepare.ts';
import { buildEditors } from './build.ts';

const folder = import.meta.dirname;

/**
 * Installs the editors' packages and builds their pages, where that has not been done; resolves with the folders for
 * `startPlayground({ editors })`. With ids, prepares these pages only.
 */
export async function prepareEditors(ids: readonly string[] = []): Promise<readonly string[]> {
  const others = ids.filter((id) => id !== 'atlassian');
  const folders: string[] = [];
  if (ids.length === 0 || others.length > 0) {
    await install();
    folders.push(await buildEditors(others));
  }
  if (ids.length === 0 || ids.includes('atlassian')) folders.push(await prepareAtlassian());
  return folders;
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
