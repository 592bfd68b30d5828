import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utcDay } from '@sidenote/contract/utc-day';
import { z } from 'zod';
import { budgets } from '../scripts/budgets.ts';
import { loadedAtFirst, type Weights, weightsOf } from '../scripts/package/weights.ts';
import { besidePeers } from './beside-peers.ts';
import { writePart } from './document.ts';
import { buildExtension } from './extension.ts';
import { type Section, sizeFigure } from './figure.ts';
import { buildEmptyPanel } from './panel/empty-panel.ts';
import { report } from './report.ts';

/**
 * `npm run bench -- sizes`: what a page, the panel and a store have to carry. Sizes are the same on every machine, however busy it
 * is. `--write` also writes their part of docs/performance.md.
 */
export async function benchSizes(args: readonly string[]): Promise<void> {
  using extension = await buildExtension();
  using empty = await buildEmptyPanel();
  const weights = weightsOf(extension.folder);
  const sections = [describePackage(weights), describePanel(weights, empty.folder)];
  const figures = [report(sections), besidePeers({ ...manifestOf(extension.folder), ...inPages(weights) })];
  console.log(figures.join('\n\n'));
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- sizes --write\`.`;
  writePart('sizes', ['## Sizes', about, ...figures].join('\n\n'));
}

function describePackage({ injected, writing, packed, languages, all }: Weights): Section {
  return {
    title: 'The package',
    how: 'The extension as it is built to ship. A kilobyte is 1,000 bytes. A browser loads one of its languages.',
    figures: [
      sizeFigure('script injected on a click, gzip', injected, budgets.injectedBytes),
      sizeFigure('script that puts an answer there, gzip', writing, budgets.injectedBytes),
      sizeFigure('everything that runs but the languages, zip', packed, budgets.packedBytes),
      sizeFigure('the largest language, zip', Math.max(...languages.values()), budgets.languageBytes),
      sizeFigure('packed extension with all languages, zip', all),
    ],
  };
}

function describePanel({ panel }: Weights, empty: string): Section {
  const bare = loadedAtFirst(empty, 'src/popup/index.html');
  return {
    title: 'Script loaded before the panel is drawn',
    how: 'Gzipped. Baseline: an empty React page, which is React itself.',
    figures: [{ ...sizeFigure('the panel', panel, budgets.panelBytes), baseline: bare / 1_000 }],
  };
}

function inPages({ injected, writing, all }: Weights) {
  return { onClick: injected + writing, packed: all };
}

const manifestSchema = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).default([]),
  content_scripts: z.array(z.object({ js: z.array(z.string()).default([]) })).default([]),
});

/** What the built manifest asks for, and what it puts into every page, gzipped, in bytes. */
function manifestOf(folder: string) {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  return {
    everyPage: scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0),
    asks: [...manifest.permissions, ...manifest.host_permissions],
  };
}
