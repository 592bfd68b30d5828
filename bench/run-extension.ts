import { cpus, loadavg } from 'node:os';
import { utcDay } from '@sidenote/contract/utc-day';
import { openSite } from './browser.ts';
import { writePart } from './document.ts';
import { buildExtension } from './extension.ts';
import { measureInsertion } from './insert.ts';
import { printProfiles } from './profile.ts';
import { measureReading } from './read.ts';
import { report } from './report.ts';

/**
 * `npm run bench`: the time that the extension costs, side by side with a baseline in the same run. `--write` also writes its
 * part of docs/performance.md; `--profile` instead says in which functions the time goes.
 */
export async function benchExtension(args: readonly string[]): Promise<void> {
  const [busy = 0] = loadavg();
  const profiling = args.includes('--profile');
  using extension = await buildExtension(profiling);
  await using site = await openSite();
  if (profiling) return await printProfiles(site, extension);

  const figures = report([
    ...(await measureReading(site, extension.injected)),
    ...(await measureInsertion(site, [extension.injected, extension.writing])),
  ]);
  console.log(figures);
  if (!args.includes('--write')) return;
  const about = `Measured on ${utcDay()} by \`npm run bench -- --write\`: Chromium ${site.version}, headless,
on ${process.platform} with ${cpus().length} cores and a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}. Times are as the page
sees them, taken in turns with the baseline. Compare ratios: times differ from machine to machine and from run to run.`;
  writePart('extension', `## The extension\n\n${about}\n\n${figures}`);
}
