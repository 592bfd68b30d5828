import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;
const installed = join(folder, 'node_modules', '.prepared');
const built = join(folder, 'dist', '.prepared');
const packages = ['.npmrc', 'package.json', 'package-lock.json'];
const sources = ['atlassian.html', 'vite.config.ts', ...globSync('page/**/*.*', { cwd: folder })];

/**
 * Makes the page with Atlassian's editor and returns the folder that holds it. Installs only when the lock file
 * changed and builds only when the lock file or a source did. Fails if npm or Vite does.
 */
export async function prepareAtlassian(): Promise<string> {
  const lock = await hashOf(packages);
  if ((await stamp(installed)) !== lock) {
    await install();
    await writeFile(installed, lock);
  }
  const all = await hashOf([...packages, ...sources]);
  if ((await stamp(built)) !== all) {
    await build({ configFile: join(folder, 'vite.config.ts') });
    await writeFile(built, all);
  }
  return join(folder, 'dist');
}

/** Exactly what the lock file says; no package's own scripts are needed, so none may run. */
async function install(): Promise<void> {
  const shell = process.platform === 'win32';
  const npm = spawn('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error(`npm ci failed in ${folder}`);
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

async function stamp(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

if (import.meta.main) console.log(await prepareAtlassian());
