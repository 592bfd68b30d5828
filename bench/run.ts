import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openSite } from './browser.ts';
import { buildExtension } from './extension.ts';
import { measureInsertion } from './insert.ts';
import { printProfiles } from './profile.ts';
import { measureReading } from './read.ts';
import { report } from './report.ts';
import { measureSizes } from './sizes.ts';

// `npm run bench`: what Sidenote costs, side by side with a baseline in the same run. Nothing fails by a figure.
// `--write` also writes docs/performance.md; `--profile` instead says in which functions the time goes.

const [busy = 0] = loadavg();
const profiling = process.argv.includes('--profile');
using extension = await buildExtension(profiling);
await using site = await openSite();
if (profiling) await printProfiles(site, extension.injected);
else await measure();

async function measure(): Promise<void> {
  const sections = [
    measureSizes(extension),
    ...(await measureReading(site, extension.injected)),
    ...(await measureInsertion(site, extension.injected)),
  ];
  const figures = report(sections);
  console.log(figures);

  if (process.argv.includes('--write')) {
    const about = `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- --write\`: Chromium ${site.version}, headless,
on ${process.platform} with ${cpus().length} cores and a load average of ${busy.toFixed(1)} before it began, Node ${process.versions.node}. Times are as the page
sees them, taken in turns with the baseline. Compare ratios: times differ from machine to machine and from run to run.`;
    writeFileSync(
      join(import.meta.dirname, '../docs/performance.md'),
      `# Performance\n\n${about}\n\n${figures}\n`,
    );
  }
}
