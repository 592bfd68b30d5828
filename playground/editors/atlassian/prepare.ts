import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;
const installed = join(folder, 'node_modules', '.prepared');
const packages = ['.npmrc', 'package.json', 'package-lock.json'];
const sources = [
  'atlassian.html',
  'vite.config.ts',
  '../expose.ts',
  ...globSync('page/**/*.*', { cwd: folder }),
];

/**
 * Makes the page with Atlassian's editor and returns the folder that holds it. Installs only when the lock file
 * changed and builds only what was not built from the same lock file and sources. Fails if npm or Vite does.
 */
export async function prepareAtlassian(): Promise<string> {
  const lock = await hashOf(packages);
  if ((await readFile(installed, 'utf8').catch(() => '')) !== lock) {
    await install();
    await writeFile(installed, lock);
  }
  const built = join(folder, 'dist', await hashOf([...packages, ...sources]));
  if (!existsSync(built)) await buildInto(built);
  return built;
}

/** The folder appears with all its files at once, so that one who prepares the page meanwhile finds it whole. */
async function buildInto(built: string): Promise<void> {
  const before = await readdir(join(folder, 'dist')).catch(() => []);
  const outDir = `${built}.${process.pid}`;
  await build({ configFile: join(folder, 'vite.config.ts'), build: { outDir } });
  if (existsSync(built)) await rm(outDir, { recursive: true });
  else await rename(outDir, built);
  for (const old of before.filter((name) => !name.includes('.')))
    await rm(join(folder, 'dist', old), { recursive: true, force: true });
}

/** Exactly what the lock file says; no package's own scripts are needed, so none may run. Told on standard error. */
async function install(): Promise<void> {
  const shell = process.platform === 'win32';
  const npm = spawn('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2], shell });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error(`npm ci failed in ${folder}`);
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.main) console.log(await prepareAtlassian());
