import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { spokenLanguages } from '@sidenote/contract/locales/languages';
import { prompts } from '@sidenote/contract/prompts';
import { initialScripts } from '../scripts/package/initial-scripts.ts';
import { DIST, expect, test } from './rig/test.ts';

const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8'));
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const scripts = files.filter((path) => path.endsWith('.js')).map((path) => readFileSync(path, 'utf8'));

test('the built manifest asks for nothing but what the design allows', () => {
  expect(manifest.permissions.toSorted()).toEqual(
    ['activeTab', 'contextMenus', 'identity', 'scripting', 'sidePanel', 'storage'].toSorted(),
  );
  // No person can switch it on in private windows, and no policy of Chromium's could (decision 10).
  expect(manifest.incognito).toBe('not_allowed');
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ]) {
    expect(manifest[key], key).toBeUndefined();
  }
  expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
  expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe');
});

test('only memory is used to store, and the disk in one place for the policy and settings: no cache, no database', () => {
  // Closing it to everything but the extension's own pages is no use of it.
  const onDisk = scripts.flatMap((script) => script.match(/storage\.local\b(?!\.setAccessLevel)/g) ?? []);
  expect(onDisk).toHaveLength(1);
  for (const script of scripts) {
    expect(script).not.toMatch(/storage\.sync\b/);
    expect(script).not.toMatch(/\b(localStorage|sessionStorage|indexedDB)\b/);
    expect(script).not.toMatch(/\bcaches\.(open|match)\b/);
  }
});

test('no prompt, no text to try one with and no address of a provider lives in the extension', () => {
  const all = scripts.join('\n');
  for (const { task } of Object.values(prompts)) expect(all).not.toContain(task.slice(0, 40));
  for (const { text } of Object.values(evaluationCases).flat()) expect(all).not.toContain(text.slice(0, 40));
  expect(all).not.toMatch(/openai\.com|azure\.com|anthropic\.com|googleapis\.com/);
});

const injected = ['injected', 'injected-writing'].map((name) =>
  readFileSync(join(DIST, `src/content/${name}.js`), 'utf8'),
);

test('before the panel is drawn, 120 KB of script are loaded at most; what compares and formats comes later', () => {
  const loaded = initialScripts(DIST, 'src/popup/index.html');
  const size = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
  // React alone is half of it: where less is found, it was not all found.
  const sum = loaded.reduce((total, path) => total + size(path), 0);
  expect(sum).toBeGreaterThan(60_000);
  expect(sum).toBeLessThanOrEqual(120_000);
  expect(loaded.filter((path) => /any-answer|check-query/.test(path))).toEqual([]);
});

test('what is injected on a click weighs 15 KB at most, all of it 350 KB, and each language 28 KB more', () => {
  for (const script of injected) expect(gzipSync(script).length).toBeLessThan(15 * 1024);
  const packed = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  const spoken = files.filter((path) => path.endsWith('messages.json'));
  expect(packed(files.filter((path) => !spoken.includes(path)))).toBeLessThan(350 * 1024);
  expect(spoken).toHaveLength(spokenLanguages.length);
  for (const language of spoken) expect(packed([language]), language).toBeLessThan(28 * 1024);
});

test('nothing is packed that nothing loads', () => {
  const texts = files
    .filter((path) => /\.(?:js|html|json)$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);
  const built = files.filter((path) => /assets\/[^/]+\.js$/.test(path));
  expect(built.length).toBeGreaterThan(10);
  const unnamed = built.filter(
    (one) => !texts.some(([path, text]) => path !== one && text.includes(`/${basename(one)}`)),
  );
  expect(unnamed).toEqual([]);
});

test('what is injected never speaks to the extension, so that an update leaves nothing in a page that could fail', () => {
  for (const script of injected) {
    expect(script.includes('sidenote')).toBe(true);
    // `chrome.dom` looks into closed shadow roots, for whoever calls; nothing of it ends with the extension.
    expect(/\b(?:chrome|browser)\??\.(?!dom\b)/.test(script)).toBe(false);
  }
});

test('a page finds no trace of the extension before a click', async ({ person, playground }) => {
  await person.settleIn();
  const { page } = person;
  await page.goto(playground.urls.issue);
  const found = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            () => path,
            () => undefined,
          ),
        ),
      );
      return answers.filter((answer) => answer !== undefined);
    },
    files.map((path) => `chrome-extension://dblalikcgplejdnlfcencdkmpolcaand${path.slice(DIST.length)}`),
  );
  expect(found).toEqual([]);
  // Where an extension lets pages connect to it, Chromium gives them `chrome.runtime`.
  expect(
    await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
  ).toBe('undefined');
});
