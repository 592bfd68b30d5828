import { cpus, loadavg } from 'node:os';
import { utcDay } from '@sidenote/contract/utc-day';
import { writePart } from '../document.ts';
import { buildExtension } from '../extension.ts';
import { report } from '../report.ts';
import { buildEmptyPanel } from './empty-panel.ts';
import { measureFirstToken } from './first-token.ts';
import { measureFrames } from './frames.ts';
import { measurePainted } from './painted.ts';
import { openScene } from './scene.ts';
import { measureWorkerStart } from './worker-start.ts';

/**
 * `npm run bench -- panel`: how long the panel takes who opens it, side by side with an empty React page in the same run.
 * `--write` also writes its part of docs/performance.md.
 */
export async function benchPanel(args: readonly string[]): Promise<void> {
  const [busy = 0] = loadavg();
  using extension = await buildExtension();
  using empty = await buildEmptyPanel();
  await using scene = await openScene(extension.folder, empty.folder);
  const figures = report([
    await measurePainted(scene),
    await measureFirstToken(scene),
    await measureFrames(scene),
    // Last: it brings two more extensions into the browser.
    await measureWorkerStart(scene, extension.folder),
  ]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- panel --write\`: Chromium ${scene.version}, in a window,
on ${process.platform} with ${cpus().length} cores and a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}.`;
  writePart('panel', `## The panel\n\n${about}\n\n${figures}`);
}
