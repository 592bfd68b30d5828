import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initialScripts } from '../../scripts/package/initial-scripts.ts';
import { writePart } from '../document.ts';
import { buildExtension } from '../extension.ts';
import { type Section, sizeFigure } from '../figure.ts';
import { report } from '../report.ts';
import { buildEmptyPanel } from './empty-panel.ts';
import { measureFrames } from './frames.ts';
import { measurePainted } from './painted.ts';
import { openScene } from './scene.ts';

/**
 * `npm run bench -- panel`: what the panel costs who opens it, side by side with an empty React page in the same run.
 * `--write` also writes its part of docs/performance.md.
 */
export async function benchPanel(args: readonly string[]): Promise<void> {
  const [busy = 0] = loadavg();
  using extension = await buildExtension();
  using empty = await buildEmptyPanel();
  await using scene = await openScene(extension.folder, empty.folder);
  const figures = report([
    measureScripts(extension.folder, empty.folder),
    await measurePainted(scene),
    await measureFrames(scene),
  ]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- panel --write\`: Chromium ${scene.version}, in a window,
on ${process.platform} with ${cpus().length} cores and a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}.`;
  writePart('panel', `## The panel\n\n${about}\n\n${figures}`);
}

function measureScripts(ours: string, empty: string): Section {
  const page = 'src/popup/index.html';
  const sum = (folder: string) =>
    initialScripts(folder, page).reduce(
      (total, path) => total + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
      0,
    );
  return {
    title: 'Script loaded before the panel is drawn',
    how: 'Gzipped, a kilobyte being 1,000 bytes. Baseline: an empty React page, which is React itself.',
    figures: [{ ...sizeFigure('the panel', sum(ours), 120), baseline: sum(empty) / 1_000 }],
  };
}
