import { promiseTitles } from '@sidenote/contract/promise-titles';
import type { PromiseId } from '@sidenote/contract/promises';
import type { proofStates } from '@sidenote/contract/proofs';
import type { Proof } from '../../proofs/proof.ts';
import { areJourneys, isAmong, sayTests } from './among.ts';
import type { ControlRun } from './control-run.ts';
import type { Ran } from './reports.ts';
import type { SuiteRun } from './run-suite.ts';

/**
 * What a promise comes to. `attested`: its tests hold, and the rest is somebody's word. `control-green`: its tests
 * pass, and nothing shows that they could fail.
 */
export type RowState = (typeof proofStates)[number] | 'not-covered';

/** One line of the ledger. */
export interface Row {
  readonly id: PromiseId;
  readonly title: string;
  readonly state: RowState;
  readonly proof: Proof;
  /** Its tests as they ran. */
  readonly tests: readonly Ran[];
  readonly controls: readonly ControlRun[];
  /** Why it is neither proved nor attested. */
  readonly why: readonly string[];
  /** What its tests and controls took. */
  readonly seconds: number;
}

/** The runs of the tree as it is. One that was not needed is undefined. */
export interface Runs {
  readonly unit: SuiteRun | undefined;
  readonly journeys: SuiteRun | undefined;
}

/** What the tests of a proof came to alone, without its controls. */
export function testsOf({ tests: wanted }: Proof, runs: Runs): { tests: Ran[]; why: string[] } {
  const tests = new Set<Ran>();
  const why = new Set<string>();
  for (const one of wanted) {
    const run = areJourneys(one) ? runs.journeys : runs.unit;
    if (run?.problem !== undefined) why.add(run.problem);
    const own = run?.tests.filter((test) => isAmong(one, test)) ?? [];
    if (own.length === 0) why.add(`No test ran: ${sayTests(one)}.`);
    for (const test of own) {
      tests.add(test);
      if (test.outcome === 'failed') why.add(`Failed: ${test.file}, “${test.name}”.`);
      // Nothing counts as proved that was not run.
      if (test.outcome === 'skipped') why.add(`Skipped: ${test.file}, “${test.name}”.`);
    }
  }
  return { tests: [...tests], why: [...why] };
}

/** What a promise comes to after its tests and its controls ran. */
export function judge(id: PromiseId, proof: Proof, runs: Runs, controls: readonly ControlRun[]): Row {
  const { tests, why } = testsOf(proof, runs);
  const green = controls
    .filter(({ isRed }) => !isRed)
    .map(({ said }) => `A control did not turn red. ${said}`);
  const missing = controls.length < proof.controls.length || proof.controls.length === 0;
  const without = missing ? ['Not every control ran, or there is none.'] : [];
  const seconds = [...tests, ...controls].reduce((sum, one) => sum + one.seconds, 0);
  const row = { id, title: promiseTitles[id], proof, tests, controls, seconds };
  if (proof.tests.length === 0) return { ...row, state: 'not-covered', why: proof.leavesOut };
  if (why.length > 0) return { ...row, state: 'failed', why };
  if (green.length > 0 || missing) return { ...row, state: 'control-green', why: [...green, ...without] };
  return { ...row, state: proof.attested === undefined ? 'proved' : 'attested', why: [] };
}

/** Whether a row says what was promised. */
export function isGreen({ state }: Pick<Row, 'state'>): boolean {
  return state === 'proved' || state === 'attested';
}

export function countOf({ tests }: Pick<Row, 'tests'>, wanted: Ran['outcome']): number {
  return tests.filter(({ outcome }) => outcome === wanted).length;
}
