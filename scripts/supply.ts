/**
 * Where everything that ships comes from, in one command: locks, scripts, licences, advisories, what was left in, whether
 * builds can be repeated, and a bill of materials for each. Ends with 1 where something does not hold.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { utcDay } from '@sidenote/contract/utc-day';
import { orUsage } from '@sidenote/gateway/command-line';
import { PackageFault } from './package/package-fault.ts';
import { explained } from './supply/advisories.ts';
import { askNpm } from './supply/ask-npm.ts';
import { buildTwice } from './supply/build-twice.ts';
import { compare } from './supply/compare.ts';
import { judgeAudit } from './supply/judge-audit.ts';
import { leftIn } from './supply/left-in.ts';
import { readLock } from './supply/lock.ts';
import { faultsOfLock, lockFolders } from './supply/locks.ts';
import { faultsOfNotice } from './supply/notices.ts';
import { sbomOf } from './supply/sbom.ts';
import { shippedBundle, shippedGateway } from './supply/shipped.ts';

const [compared] = orUsage(
  'Usage: npm run supply [-- <package>]\n\nChecks all that ships; with a package, whether it is what is built from this tree.',
  () => parseArgs({ allowPositionals: true, options: {} }).positionals,
);

const root = join(import.meta.dirname, '..');
const out = join(root, 'test-results/supply');
const lock = readLock(join(root, 'package-lock.json'));
const folder = mkdtempSync(join(tmpdir(), 'sidenote-supply-'));

try {
  process.exitCode =
    compared === undefined
      ? await checkAll()
      : tellOf(`${compared} holds what is built from this tree`, compare(root, compared, folder));
} catch (error) {
  if (!(error instanceof PackageFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function checkAll(): Promise<number> {
  mkdirSync(out, { recursive: true });
  const faults = [
    tellOf(
      'Each package is held to a sum, runs no script but those explained, and is under a licence that is allowed',
      lockFolders.flatMap((one) => faultsOfLock(root, one)),
    ),
    await advisories(),
    ...builds(),
  ];
  return Math.max(...faults);
}

/** Says whether something holds, and what does not. Gives 1 where it does not. */
function tellOf(what: string, faults: readonly string[]): number {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${what}`);
  for (const fault of faults) console.log(`    ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** What is not known is told as that, and neither as a fault nor as well. */
async function advisories(): Promise<number> {
  const answers = await Promise.all(lockFolders.map((one) => askNpm(join(root, one))));
  const audits = answers.filter((answer) => typeof answer !== 'string');
  const unknown = answers.find((answer) => typeof answer === 'string');
  if (unknown !== undefined) {
    console.log(`? Advisories are not known: ${unknown}. Ask again where npm’s own registry can be reached.`);
    return 0;
  }
  const { open, explained: lived, stale } = judgeAudit(audits, explained, utcDay());
  for (const one of lived) console.log(`    ${one}`);
  return tellOf(`No advisory is open, and ${lived.length} explained`, [...open, ...stale]);
}

function builds(): number[] {
  const built = buildTwice(root, folder);
  const console_ = built.find(({ name }) => name === 'console');
  if (console_ !== undefined) write('gateway', sbomOf(shippedGateway(root, console_.files)));
  return built.map(({ name, files, sha256, sha256Elsewhere }) => {
    const description =
      name === 'console' ? 'The admin console' : 'The browser extension, as a store is given it';
    write(name, sbomOf(shippedBundle(lock, files, { name: `sidenote-${name}`, description, sha256 })));
    const same = sha256 === sha256Elsewhere;
    return tellOf(`${name}: ${sha256}, built twice, with nothing left in it and all licences with it`, [
      ...(same ? [] : [`Built in another place and on another day it is ${sha256Elsewhere}.`]),
      ...leftIn(files, [root, folder]),
      ...faultsOfNotice(files),
    ]);
  });
}

function write(name: string, sbom: string): void {
  const file = join(out, `${name}.cdx.json`);
  writeFileSync(file, sbom);
  console.log(`  ${file}`);
}
