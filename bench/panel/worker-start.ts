import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { browserSession, extensionUrl } from '../../e2e/rig/browser.ts';
import { budgets } from '../../scripts/budgets.ts';
import { type Section, timeFigure } from '../figure.ts';
import { takeSamples } from '../take-samples.ts';
import type { Scene } from './scene.ts';
import { stopWorker } from './stop-worker.ts';

const SAMPLES = 20;

/** What a worker has noted of its own start: milliseconds from its beginning, before and after its script ran. */
interface Noted {
  readonly before: number;
  readonly after: number;
}

/**
 * From the start of the worker until every listener is registered: of a copy of the built extension, whose worker notes the time
 * before and after its script; and of a worker that registers one listener.
 *
 * @param dist the folder of our built extension, which stays as it is
 */
export async function measureWorkerStart(scene: Scene, dist: string): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-bench-'));
  try {
    const [ours, empty] = [join(folder, 'ours'), join(folder, 'empty')];
    cpSync(dist, ours, { recursive: true });
    writeEmpty(empty);
    const ids = { ours: await load(scene, ours), baseline: await load(scene, empty) };
    const noted: Record<'ours' | 'baseline', Noted[]> = { ours: [], baseline: [] };
    const page = await scene.person.context.newPage();
    // What it listens to is kept for its next start once it has run: stopped before, nothing would wake it.
    for (const id of Object.values(ids)) await startOf(page, id);
    const [script] = await takeSamples(
      [
        async (first) => {
          const took = { ours: 0, baseline: 0 };
          for (const which of first === 'ours'
            ? (['ours', 'baseline'] as const)
            : (['baseline', 'ours'] as const)) {
            await stopWorker(scene, ids[which]);
            const one = await startOf(page, ids[which]);
            noted[which].push(one);
            took[which] = one.after - one.before;
          }
          return took;
        },
      ],
      SAMPLES,
    );
    await page.close();
    if (script === undefined) throw new Error('nothing was measured');
    // The first ones warmed up.
    const untilAfter = (some: readonly Noted[]) => some.slice(-SAMPLES).map(({ after }) => after);
    const all = { ours: untilAfter(noted.ours), baseline: untilAfter(noted.baseline) };
    return {
      title: 'From the start of the worker until it listens',
      how: 'As the worker itself notes it, in a copy of what ships whose worker loads one module before its script and one after it: until every listener is registered. Each time the browser had stopped it, and a page of the extension wakes it. Loading and parsing are in the second figure alone, and so is what it takes to be looked into; functions are compiled as they are called, in the first. Baseline: a worker that registers one listener, in an extension with nothing else.',
      figures: [
        timeFigure('its script', script, { budget: budgets.workerMs }),
        timeFigure('all of it, with loading and parsing', all),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NOTES = 'sidenoteBench';
const manifestSchema = z.looseObject({ background: z.looseObject({ service_worker: z.string() }) });

/** Has the worker of an unpacked extension note its start, gives it a page that wakes it, and loads it under an id of its own. */
async function load({ person }: Scene, folder: string): Promise<string> {
  const file = join(folder, 'manifest.json');
  const { key: _ours, ...manifest } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const own = manifest.background.service_worker;
  const files = {
    'bench-before.js': `globalThis.${NOTES} = { before: performance.now() };`,
    // It tells when it is asked, and being asked is what wakes it.
    'bench-after.js': `globalThis.${NOTES}.after = performance.now();\nchrome.runtime.onMessage.addListener((_asked, _by, tell) => tell(globalThis.${NOTES}));`,
    // Modules run in their order, each to its end.
    'bench-worker.js': `import './bench-before.js';\nimport './${own}';\nimport './bench-after.js';`,
    'bench-wake.html': '<!doctype html><title>Wakes the worker</title>',
    'manifest.json': JSON.stringify({
      ...manifest,
      background: { ...manifest.background, service_worker: 'bench-worker.js', type: 'module' },
    }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const session = await browserSession(person.context);
  const { id } = (await session.send('Extensions.loadUnpacked', { path: folder })) as { readonly id: string };
  await session.detach();
  return id;
}

function writeEmpty(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onConnect.addListener(() => undefined);');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'A worker with one listener',
      version: '1.0',
      background: { service_worker: 'worker.js' },
    }),
  );
}

/** Wakes a worker that is stopped, and gives what it noted. */
async function startOf(page: Page, id: string): Promise<Noted> {
  await page.goto(extensionUrl('bench-wake.html', id));
  return page.evaluate(() => chrome.runtime.sendMessage<string, Noted>('bench'));
}
