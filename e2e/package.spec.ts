import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { spokenLanguages } from '@sidenote/contract/locales/languages';
import { prompts } from '@sidenote/contract/prompts';
import { budgets } from '../scripts/budgets.ts';
import { initialScripts } from '../scripts/package/initial-scripts.ts';
import { weightsOf } from '../scripts/package/weights.ts';
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

const weights = weightsOf(DIST);

test('before the panel is drawn, no more script is loaded than the design allows; what compares and formats comes later', () => {
  // React alone is half of it: where less is found, it was not all found.
  expect(weights.panel).toBeGreaterThan(60_000);
  expect(weights.panel).toBeLessThanOrEqual(budgets.panelBytes);
  const loaded = initialScripts(DIST, 'src/popup/index.html');
  expect(loaded.filter((path) => /any-answer|check-query/.test(path))).toEqual([]);
});

test('what is injected on a click, all that runs and each language weigh no more than the design allows', () => {
  for (const script of [weights.injected, weights.writing])
    expect(script).toBeLessThanOrEqual(budgets.injectedBytes);
  expect(weights.packed).toBeLessThanOrEqual(budgets.packedBytes);
  expect(weights.languages.size).toBe(spokenLanguages.length);
  for (const [language, bytes] of weights.languages)
    expect(bytes, language).toBeLessThanOrEqual(budgets.languageBytes);
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
