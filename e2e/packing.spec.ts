import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Browser, browsers, buildExtension } from '../scripts/package/build-extension.ts';
import { crxOf } from '../scripts/package/crx.ts';
import { manifestIn } from '../scripts/package/manifest.ts';
import { chromiumPackages, firefoxPackages, type Packaged, sumsOf } from '../scripts/package/packages.ts';
import { readCrx } from '../scripts/package/testing/read-crx.ts';
import { findChromium } from './rig/browser.ts';
import { DIST } from './rig/test.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sidenote-packages-'));
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const updates = 'https://gateway.example/updates';

/** What was packed of two builds: one of the repository, the other of a copy of it elsewhere. */
const packed = new Map<Browser, { readonly here: Packaged; readonly there: Packaged }>();

test.beforeAll(() => {
  test.setTimeout(300_000);
  const copy = copyOfRepository();
  for (const browser of browsers)
    packed.set(browser, { here: pack(browser, root, 'here'), there: pack(browser, copy, 'there') });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function pack(browser: Browser, place: string, name: string): Packaged {
  const build = buildExtension(place, browser, join(folder, `${browser}-${name}`));
  return browser === 'chromium'
    ? chromiumPackages(build, privateKey, updates)
    : firefoxPackages(build, updates, {});
}

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

/** The one file of a package whose path is like this. */
function fileLike(browser: Browser, path: RegExp): Uint8Array {
  const [found, another] = [...(packed.get(browser)?.here.files ?? [])].filter(([name]) => path.test(name));
  if (found === undefined || another !== undefined) throw new Error(`not one file like ${path}`);
  return found[1];
}

test('of the same archive and key, Chromium’s own packer makes the very same CRX', () => {
  cpSync(DIST, join(folder, 'extension'), { recursive: true });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const packer = spawnSync(
    findChromium() ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${join(folder, 'extension')}`,
      `--pack-extension-key=${key}`,
    ],
    { stdio: 'ignore' },
  );
  expect(packer.status).toBe(0);
  const theirs = readFileSync(join(folder, 'extension.crx'));
  const { archive, signed } = readCrx(theirs);
  expect(signed).toBe(true);
  expect(crxOf(archive, privateKey).equals(theirs)).toBe(true);
});

test('Mozilla’s linter, which is what web-ext lint runs, has nothing to say about the XPI', () => {
  test.setTimeout(300_000);
  const file = join(folder, 'sidenote.xpi');
  writeFileSync(file, fileLike('firefox', /\.xpi$/));
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', '--self-hosted', file], {
    encoding: 'utf8',
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, { code: string }[]>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});

for (const browser of browsers) {
  const store = () => {
    const files = new Map(Object.entries(unzipSync(fileLike(browser, /^stores\//))));
    return { files, manifest: manifestIn(files) };
  };

  test.describe(`packages for ${browser}`, () => {
    test('two builds in two places are the same to the byte, signature included', () => {
      const { here, there } = packed.get(browser) ?? {};
      expect(here?.files.size).toBe(3);
      expect(sumsOf(there?.files ?? new Map())).toBe(sumsOf(here?.files ?? new Map()));
    });

    test('name, description and version are within the stores’ bounds', () => {
      const { name, description, version } = store().manifest;
      expect(String(name).length).toBeLessThanOrEqual(45);
      expect(String(description).length).toBeLessThanOrEqual(132);
      expect(version.split('.').every((part) => Number(part) <= 65_535)).toBe(true);
    });

    test('a store gets no key and no place of updates', () => {
      const { key, update_url, browser_specific_settings: settings } = store().manifest;
      expect([key, update_url, settings?.gecko.update_url]).toEqual([undefined, undefined, undefined]);
    });

    test('every file that the manifest names is there', () => {
      const { files, manifest } = store();
      const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:js|html|png|json|css)\b/g) ?? [];
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((path) => !files.has(path))).toEqual([]);
    });

    test('nothing is there but what runs: no source, no map, no test, no hidden file', () => {
      const odd = (path: string) => !/^[\w/-]+(?:\.\w+)*\.(?:js|css|html|png|json)$/.test(path);
      expect([...store().files.keys()].filter((path) => odd(path) || /test|\/\./.test(path))).toEqual([]);
    });

    test('nothing makes code of a text, and no page has a script of its own in it', () => {
      const texts = [...store().files].map(([path, bytes]) => ({
        path,
        text: Buffer.from(bytes).toString(),
      }));
      const scripts = texts.filter(({ path }) => path.endsWith('.js'));
      const pages = texts.filter(({ path }) => path.endsWith('.html'));
      expect([scripts.length > 3, pages.length > 0]).toEqual([true, true]);
      // A method of this name is none of it, neither where it is written nor where it is called.
      const makesCode = /(?<![.\w])eval\((?![^()]*\)\{)|\bnew Function\b|=Function\b(?!\.)/;
      expect(['x=eval(y)', '}eval(y);', 'new Function(y)'].every((code) => makesCode.test(code))).toBe(true);
      expect(scripts.filter(({ text }) => makesCode.test(text)).map(({ path }) => path)).toEqual([]);
      const inline = /<script[^>]*>[^<]|\son\w+=/;
      expect(pages.filter(({ text }) => inline.test(text)).map(({ path }) => path)).toEqual([]);
    });
  });
}
