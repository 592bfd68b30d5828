import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Files } from './archive.ts';
import { type Browser, buildExtension } from './build-extension.ts';
import { chromiumPackages, firefoxPackages, type Packaged, sumsOf } from './packages.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sidenote-reproducible-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The repository in another place, with its own sources and the same packages. */
function copyOfRepository(): string {
  const copy = join(folder, 'elsewhere/a copy');
  for (const part of ['contract', 'public', 'scripts', 'src'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const file of ['manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, file), join(copy, file));
  mkdirSync(join(copy, 'node_modules/@sidenote'), { recursive: true });
  symlinkSync(join(copy, 'contract'), join(copy, 'node_modules/@sidenote/contract'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@sidenote' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const updates = 'https://gateway.example/updates';
const copy = copyOfRepository();

test.each<[Browser, (build: Files) => Packaged]>([
  ['chromium', (build) => chromiumPackages(build, privateKey, updates)],
  ['firefox', (build) => firefoxPackages(build, updates, {})],
])('%s: two builds in two places are the same to the byte, signature included', (browser, pack) => {
  const [here, there] = [root, copy].map((place, number) => {
    const build = buildExtension(place, browser, join(folder, `${browser}-${number}`));
    expect(build.size).toBeGreaterThan(10);
    return `${sumsOf(build)}\n${sumsOf(pack(build).files)}`;
  });
  expect(there).toBe(here);
});
