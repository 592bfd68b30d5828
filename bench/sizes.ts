import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { utcDay } from '@sidenote/contract/utc-day';
import { initialScripts } from '../scripts/package/initial-scripts.ts';
import { writePart } from './document.ts';
import { type BuiltExtension, buildExtension } from './extension.ts';
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
  const figures = report([measurePackage(extension), measureScripts(extension.folder, empty.folder)]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- sizes --write\`.`;
  writePart('sizes', `## Sizes\n\n${about}\n\n${figures}`);
}

function measurePackage({ folder, injected, writing }: BuiltExtension): Section {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const languages = files.filter((path) => path.endsWith('messages.json'));
  // Read by who looks for it, and loaded by nothing.
  const licences = join(folder, 'THIRD-PARTY.txt');
  const rest = files.filter((path) => ![...languages, licences].includes(path));
  const largest = Math.max(...languages.map((path) => zipSize(folder, [path])));
  return {
    title: 'The package',
    how: 'The extension as it is built to ship. A kilobyte is 1,000 bytes. A browser loads one of its languages.',
    figures: [
      sizeFigure('script injected on a click, gzip', gzip(injected), 15),
      sizeFigure('script that puts an answer there, gzip', gzip(writing), 15),
      sizeFigure('everything that runs but the languages, zip', zipSize(folder, rest), 350),
      sizeFigure('the largest language, zip', largest, 28),
      sizeFigure('packed extension with all languages, zip', zipSize(folder, files)),
    ],
  };
}

function measureScripts(ours: string, empty: string): Section {
  const page = 'src/popup/index.html';
  const sum = (folder: string) =>
    initialScripts(folder, page).reduce((total, path) => total + gzip(readFileSync(join(folder, path))), 0);
  return {
    title: 'Script loaded before the panel is drawn',
    how: 'Gzipped. Baseline: an empty React page, which is React itself.',
    figures: [{ ...sizeFigure('the panel', sum(ours), 120), baseline: sum(empty) / 1_000 }],
  };
}

function gzip(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** How large a zip archive of these files is: each deflated, its two headers, and the end of the directory. */
function zipSize(folder: string, files: readonly string[]): number {
  return files.reduce((sum, path) => {
    const content = readFileSync(path);
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + packed + 30 + 46 + 2 * Buffer.byteLength(relative(folder, path));
  }, 22);
}
