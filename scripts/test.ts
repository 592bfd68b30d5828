/**
 * Everything that must hold, in one command: lint, types, the catalogue, the policies, unit and integration tests, and the
 * journeys in real browsers. Its last line counts them all.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAttacks } from './proofs/write-attacks.ts';
import { ranIn, writeProofs } from './proofs/write-proofs.ts';
import { ensureSystemPackages, forJourneys } from './system-packages.ts';
import { type Count, check, checkBeside, results, suite } from './testing/run.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const node = process.execPath;

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// The editors' packages are installed apart, with locks of their own, which is mostly waiting; the journeys alone need them.
const editors = checkBeside('editors', node, ['playground/editors/prepare.ts']);
const browsers = ensureSystemPackages(forJourneys);
const counts: readonly Count[] = [
  await check('lint', 'biome', ['ci', '.', '--max-diagnostics=50']),
  await check('catalogue', node, ['scripts/catalogue.ts', '--check']),
  await check('policies', node, ['scripts/policies.ts', '--check']),
  await check('types', 'tsc', ['--noEmit']),
  // llama.cpp is installed apart as well: most gateways do without.
  await check('local model', node, ['gateway/relay/llama/install.ts']),
  await check('types of the local model', 'tsc', ['-p', 'gateway/relay/llama']),
  await suite(
    'unit and integration tests',
    'unit.json',
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    (report: VitestReport) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
  ),
  await editors(),
  await check('types of the editors’ pages', 'tsc', ['-p', 'playground/editors']),
  browsers
    ? await suite(
        'journeys in real browsers',
        'e2e.json',
        'playwright',
        ['test'],
        ({ stats }: PlaywrightReport) => ({
          passed: stats.expected,
          failed: stats.unexpected + stats.flaky,
          skipped: stats.skipped,
        }),
      )
    : { passed: 0, failed: 1, skipped: 0 },
];

const root = join(import.meta.dirname, '..');
const ran = ranIn(root, results);
const held = writeAttacks(root, results, { ran, leavesOut: true });
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
const sum = {
  ...{ passed: total('passed') + (held ? 1 : 0), failed: total('failed') + (held ? 0 : 1) },
  skipped: total('skipped'),
};
const proofs = writeProofs(root, results, { total: sum, ran });
if (proofs !== undefined) console.log(`\nWhat this shows of each promise: ${proofs}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
