/** Packs the extension for every browser: what stores are given, and what an operator serves to a fleet. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { helpWhereAsked } from '@sidenote/gateway/command-line';
import { type Browser, buildExtension } from './package/build-extension.ts';
import { type Job, type Order, readOrder, usage } from './package/order.ts';
import { PackageFault } from './package/package-fault.ts';
import { chromiumPackages, firefoxPackages, type Packaged, sumsOf } from './package/packages.ts';
import { sha256 } from './package/update-manifest.ts';
import { whatToTell } from './package/what-to-tell.ts';

const root = join(import.meta.dirname, '..');

helpWhereAsked(usage);
try {
  packAll(readOrder(process.argv.slice(2), root));
} catch (error) {
  if (!(error instanceof PackageFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function packAll({ jobs, updates, out }: Order): void {
  const made = jobs.map((job) => [job.browser, packedBy(job, updates)] as const);
  const files = new Map(made.flatMap(([, { files }]) => [...files]));
  for (const [path, bytes] of [...files, ['SHA256SUMS', Buffer.from(sumsOf(files))] as const]) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
    console.log(`${sha256(bytes)}  ${join(out, path)}`);
  }
  for (const [browser, packaged] of made) console.log(`\n${whatToTell(browser, packaged, updates)}`);
}

function packedBy(job: Job, updates: string): Packaged {
  const build = built(job.browser);
  return job.browser === 'chromium'
    ? chromiumPackages(build, job.key, updates)
    : firefoxPackages(build, updates, job);
}

function built(browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), `sidenote-${browser}-`));
  try {
    return buildExtension(root, browser, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
