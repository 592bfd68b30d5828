/**
 * Everything that must hold, in one command: lint, types, the catalogue, the policies, unit and integration tests, and the
 * journeys in real browsers. Its last line counts them all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSystemPackages } from './system-packages.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const begun = Date.now();
  const env = {
    ...process.env,
    // Gateways and workers are started hundreds of times, each from the same sources.
    NODE_COMPILE_CACHE: join(results, 'compiled'),
    // A colour for every dot would bury what a log is read for.
    ...(process.env.CI === undefined ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
  };
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  console.log(
    `── ${title}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - begun) / 1_000)} s`,
  );
  return status === 0;
}

/** A check is one test; a suite counts what its report lists, and as one failure where it left no report. */
function check(title: string, command: string, args: readonly string[]): Count {
  const passed = run(title, command, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function suite(
  title: string,
  file: string,
  command: string,
  args: readonly string[],
  read: (report: never) => Count,
): Count {
  const path = join(results, file);
  const passed = run(title, command, args);
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as never) : undefined;
  if (count === undefined) return { passed: 0, failed: 1, skipped: 0 };
  // A suite can fail beyond its tests: an error outside of them, or a file that does not load.
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const browsers = ensureSystemPackages(['chromium', 'firefox-esr', 'xvfb', 'xdotool']);
const counts = [
  check('lint', 'biome', ['ci', '.', '--max-diagnostics=50']),
  check('catalogue', process.execPath, ['scripts/catalogue.ts', '--check']),
  check('policies', process.execPath, ['scripts/policies.ts', '--check']),
  check('types', 'tsc', ['--noEmit']),
  // The editors' packages are installed apart, with locks of their own.
  check('editors', process.execPath, ['playground/editors/prepare.ts']),
  check('types of the editors’ pages', 'tsc', ['-p', 'playground/editors']),
  // So is llama.cpp, which most gateways do without.
  check('local model', process.execPath, ['gateway/relay/llama/install.ts']),
  check('types of the local model', 'tsc', ['-p', 'gateway/relay/llama']),
  suite(
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
  browsers
    ? suite(
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

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
