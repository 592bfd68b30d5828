import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMarker } from '@sidenote/gateway/testing/canary/markers';
import { filesBeneath, leaksIn, textPlace } from '@sidenote/gateway/testing/canary/places';
import { searchFor } from '@sidenote/gateway/testing/canary/search';
import {
  answering,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '@sidenote/gateway/testing/scripted-upstream';
import { serviceWorker, storedText } from './rig/browser.ts';
import { filesOf } from './rig/canary.ts';
import { BUILT_WITH_KEY } from './rig/key-canary.ts';
import { test as base, closePanel, DIST, expect } from './rig/test.ts';

const root = join(import.meta.dirname, '..');

const test = base.extend<{ profile: string; provider: ScriptedUpstream }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  provider: async ({}, use) => {
    const provider = await startScriptedUpstream(answering('We have received the requirements.'));
    await use(provider);
    await provider.close();
  },
});

test.use({
  ownGateway: true,
  gatewayConfig: async ({ provider }, use) => {
    await use({
      upstream: {
        ...{ kind: 'openai-compatible', baseUrl: provider.baseUrl, apiKeyEnv: BUILT_WITH_KEY },
        ...{ model: 'm', provider: 'Example Models', region: 'eu', retention: 'none' },
      },
    });
  },
});

const key = () => process.env[BUILT_WITH_KEY] ?? '';

test('the provider’s key is in no file of the extension nor of the console, though it stood in the environment that they were built in (R16)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-console-'));
  // The one that the tests use may be of an earlier run.
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', 'console', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
  });
  const console = filesBeneath(folder);
  rmSync(folder, { recursive: true });
  const extension = [DIST, `${DIST}-firefox`].flatMap(filesBeneath);
  // What has to be there is found.
  expect(leaksIn(searchFor({ route: '/v1/chat/completions' }), extension)).not.toEqual([]);
  expect(leaksIn(searchFor({ route: '/v1/admin/organisation' }), console)).not.toEqual([]);
  expect(key()).toHaveLength(32);
  expect(leaksIn(searchFor({ key: key() }), [...extension, ...console])).toEqual([]);
});

test('nor does it reach the browser, while the gateway asks with it: not over the wire, into storage or onto the disk (R16)', async ({
  person,
  profile,
  playground,
  provider,
  gateway,
  tap,
}) => {
  const { context, page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByRole('button', { name: /^Replace/ })).toBeVisible();
  expect(provider.seen.at(-1)?.head).toContain(`Bearer ${key()}`);
  await panel.getByRole('button', { name: /^Transparency/ }).click();
  await expect(panel.getByRole('dialog')).toContainText('Example Models');
  const shown = await panel.content();
  await closePanel(panel);
  await page.goto(`${tap.url}/console/`);
  const stored = await Promise.all(
    (['session', 'local', 'sync'] as const).map((area) => storedText(context, area)),
  );
  const planted = newMarker();
  const worker = await serviceWorker(context);
  await worker.evaluate((value) => chrome.storage.local.set({ planted: value }), planted);
  await context.close();
  await gateway.child.stop();
  expect(leaksIn(searchFor({ planted }), filesOf(profile))).not.toEqual([]);
  const places = [
    textPlace('the panel', shown),
    textPlace('storage', stored.join()),
    textPlace('what the gateway answered', tap.answered()),
    ...filesOf(profile),
    ...filesBeneath(gateway.dataDir),
    textPlace('the gateway’s outputs', gateway.child.output()),
  ];
  expect(leaksIn(searchFor({ key: key() }), places)).toEqual([]);
});
