import { utcDay } from '@sidenote/contract/utc-day';
import { budgets } from '../scripts/budgets.ts';
import { loadedAtFirst, type Weights, weightsOf } from '../scripts/package/weights.ts';
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
  const figures = report([describePackage(weights), describePanel(weights, empty.folder)]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- sizes --write\`.`;
  writePart('sizes', `## Sizes\n\n${about}\n\n${figures}`);
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
