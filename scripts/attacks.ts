/**
 * `npm run attacks`: everything bad that is tried against Sidenote, in one run and one report by class. `npm test` runs the same
 * tests among all others, but for some long journeys, and writes the same report.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { flagsOf } from '@sidenote/gateway/command-line';
import { attackClasses } from '../proofs/attacks/all.ts';
import type { AttackClass } from '../proofs/attacks/attack.ts';
import { areJourneys } from './proofs/among.ts';
import { openProgress } from './proofs/progress.ts';
import { runSuite, type SuiteRun } from './proofs/run-suite.ts';
import { writeAttacks } from './proofs/write-attacks.ts';
import { ensureSystemPackages, forJourneys } from './system-packages.ts';

flagsOf('Usage: npm run attacks');

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results', 'attacks');
const classes: readonly AttackClass[] = Object.values(attackClasses);
const tests = classes.flatMap(({ attacks }) => attacks.flatMap((attack) => attack.tests));

if (!ensureSystemPackages(forJourneys)) process.exit(1);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
const progress = openProgress(process.stdout);
const attack = async (name: string, isOurs: (one: (typeof tests)[number]) => boolean): Promise<SuiteRun> => {
  progress.now(name);
  const run = await runSuite({
    ...{ root, tests: tests.filter(isOurs), isFocused: false, signal: stopping.signal },
    report: path.join(results, `${name}.json`),
    onProgress: (ended) => progress.now(`${name}: ${ended} files or journeys have ended`),
  });
  progress.ended(`${name}: ${run.tests.length} cases${run.problem === undefined ? '' : `. ${run.problem}`}`);
  return run;
};
try {
  const unit = await attack('unit', (one) => !areJourneys(one));
  const journeys = await attack('journeys', areJourneys);
  progress.close();
  const held = writeAttacks(root, results, {
    ran: [...unit.tests, ...journeys.tests],
    leavesOut: false,
  });
  process.exitCode = held && unit.problem === undefined && journeys.problem === undefined ? 0 : 1;
} catch (error) {
  progress.close();
  if (!stopping.signal.aborted) throw error;
  console.error('Stopped: nothing is said of any attack.');
  process.exitCode = 130;
}
