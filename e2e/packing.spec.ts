import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { filesIn } from '../scripts/package/archive.ts';
import { browsers, buildExtension } from '../scripts/package/build-extension.ts';
import { crxOf } from '../scripts/package/crx.ts';
import { extensionIdOf } from '../scripts/package/extension-id.ts';
import { manifestIn } from '../scripts/package/manifest.ts';
import { parseOperatorKey } from '../scripts/package/operator-key.ts';
import { chromiumPackages, firefoxPackages, sumsOf } from '../scripts/package/packages.ts';
import { readCrx } from '../scripts/package/testing/read-crx.ts';
import { buildConsole } from '../scripts/supply/build-console.ts';
import { contentOf, differences } from '../scripts/supply/compare.ts';
import { copyElsewhere, elsewhere } from '../scripts/supply/elsewhere.ts';
import { leftIn } from '../scripts/supply/left-in.ts';
import { faultsOfNotice } from '../scripts/supply/notices.ts';
import { listedIn } from '../scripts/third-party/notice.ts';
import { findChromium } from './rig/browser.ts';
import { DIST } from './rig/test.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sidenote-packages-'));
const keyFile = join(folder, 'key.pem');
const updates = 'https://gateway.example/updates';
const sums = 'SHA256SUMS';

/** What the commands said, and what they made in the repository. */
let told: { readonly key: string; readonly packages: string };
let made: ReadonlyMap<string, Uint8Array>;
/** The same of a build of a copy of the repository in another place, in another time zone and language, on another day. */
let copy: string;
let madeElsewhere: ReadonlyMap<string, Uint8Array>;

test.beforeAll(() => {
  test.setTimeout(300_000);
  const out = join(folder, 'out');
  told = {
    key: run('package:key', keyFile),
    packages: run('package', '--key', keyFile, '--updates', updates, '--out', out),
  };
  made = filesIn(out);
  copy = copyElsewhere(root, folder);
  madeElsewhere = packElsewhere();
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as an operator does. */
function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const operatorKey = () => parseOperatorKey(readFileSync(keyFile, 'utf8'));

function packElsewhere(): Map<string, Uint8Array> {
  const [chromium, firefox] = browsers.map((browser) =>
    buildExtension(copy, browser, join(folder, browser), elsewhere),
  );
  if (chromium === undefined || firefox === undefined) throw new Error('there is a build for each browser');
  return new Map([
    ...chromiumPackages(chromium, operatorKey(), updates).files,
    ...firefoxPackages(firefox, updates, {}).files,
  ]);
}

/** The one file that was made whose path is like this. */
function fileLike(path: RegExp): Uint8Array {
  const [found, another] = [...made].filter(([name]) => path.test(name));
  if (found === undefined || another !== undefined) throw new Error(`not one file like ${path}`);
  return found[1];
}

test('the commands tell the id that follows from the key, and the sums of what they made', () => {
  const id = extensionIdOf(operatorKey());
  expect(told.key).toContain(id);
  expect(told.packages).toContain(`gateway, extensionIds     "${id}"`);
  expect(told.packages).toContain(`policy, update_url        ${updates}/update.xml`);
  expect(Buffer.from(fileLike(/^updates\/update\.xml$/)).toString()).toContain(`appid="${id}"`);
  const packages = new Map([...made].filter(([path]) => path !== sums));
  expect(packages.size).toBe(6);
  expect(Buffer.from(fileLike(new RegExp(sums))).toString()).toBe(sumsOf(packages));
  expect(statSync(keyFile).mode & 0o077).toBe(0);
});

test('of builds in two places and on two days the packages are the same to the byte, signature included', () => {
  expect(sumsOf(madeElsewhere)).toBe(Buffer.from(fileLike(new RegExp(sums))).toString());
});

test('of builds in two places and on two days the console is the same to the byte', () => {
  test.setTimeout(300_000);
  const served = filesIn(join(root, 'console/dist'));
  // Of which sources it was built: never served.
  const built = new Map([...served].filter(([path]) => path !== '.built-from'));
  expect(built.size).toBeGreaterThan(3);
  expect(sumsOf(buildConsole(copy, join(folder, 'console'), elsewhere))).toBe(sumsOf(built));
});

test('nothing of the machine, the build or a registry is left in the console, and what it holds of others may be passed on', () => {
  const built = filesIn(join(root, 'console/dist'));
  expect(leftIn(built, [root])).toEqual([]);
  expect(faultsOfNotice(built)).toEqual([]);
});

test('of the same archive and key, Chromium’s own packer makes the very same CRX', () => {
  cpSync(DIST, join(folder, 'extension'), { recursive: true });
  const packer = spawnSync(
    findChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${join(folder, 'extension')}`,
      `--pack-extension-key=${keyFile}`,
    ],
    { stdio: 'ignore' },
  );
  expect(packer.status).toBe(0);
  const theirs = readFileSync(join(folder, 'extension.crx'));
  const { archive, signed } = readCrx(theirs);
  expect(signed).toBe(true);
  expect(crxOf(archive, operatorKey()).equals(theirs)).toBe(true);
});

for (const [what, path, options] of [
  ['the XPI that an operator serves', /\.xpi$/, ['--self-hosted']],
  ['the ZIP for the store, as one that is listed there', /-firefox\.zip$/, []],
] as const) {
  test(`Mozilla’s linter, which is what web-ext lint runs, has nothing to say about ${what}`, () => {
    test.setTimeout(300_000);
    const file = join(folder, `linted${options.length}.xpi`);
    writeFileSync(file, fileLike(path));
    const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
    const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', ...options, file], {
      encoding: 'utf8',
    });
    const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, { code: string }[]>;
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  });
}

for (const browser of browsers) {
  const store = () => {
    const files = new Map(Object.entries(unzipSync(fileLike(new RegExp(`^stores/.*-${browser}\\.zip$`)))));
    return { files, manifest: manifestIn(files) };
  };

  test.describe(`packages for ${browser}`, () => {
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

    test('what an operator serves fits into a ConfigMap of Kubernetes, which takes 1 MiB', () => {
      const served = Buffer.from(fileLike(browser === 'chromium' ? /\.crx$/ : /\.xpi$/));
      // In base64, as what is no text is kept; its list beside it is less than one KiB.
      expect((served.length * 4) / 3 + 1_024).toBeLessThan(1_048_576);
    });

    test('every file that the manifest names is there', () => {
      const { files, manifest } = store();
      const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:js|html|png|json|css)\b/g) ?? [];
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((path) => !files.has(path))).toEqual([]);
    });

    test('nothing is there but what runs, and the licences of others: no source, no map, no test, no hidden file', () => {
      const odd = (path: string) =>
        path !== 'THIRD-PARTY.txt' && !/^[\w/-]+(?:\.\w+)*\.(?:js|css|html|png|json)$/.test(path);
      expect([...store().files.keys()].filter((path) => odd(path) || /test|\/\./.test(path))).toEqual([]);
    });

    test('what an operator serves is found to hold what a store is given, key, id and address aside', () => {
      const served = contentOf(Buffer.from(fileLike(browser === 'chromium' ? /\.crx$/ : /\.xpi$/)));
      const given = contentOf(Buffer.from(fileLike(new RegExp(`^stores/.*-${browser}\\.zip$`))));
      expect(differences(served, given)).toEqual([]);
      const another = new Map([...served, ['src/popup/index.html', Buffer.from('<p>')]]);
      expect(differences(another, given)).toEqual([
        'src/popup/index.html is another than the one built from this tree.',
      ]);
    });

    test('nothing of the machine, the build or a registry is left in it', () => {
      expect(leftIn(store().files, [root, folder])).toEqual([]);
    });

    test('what it holds of others may be passed on, and their licences are', () => {
      expect(faultsOfNotice(store().files)).toEqual([]);
      const notice = Buffer.from(store().files.get('THIRD-PARTY.txt') ?? '').toString();
      expect(listedIn(notice).map(({ name }) => name)).toEqual(
        expect.arrayContaining(['react', 'react-dom', 'zod']),
      );
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
