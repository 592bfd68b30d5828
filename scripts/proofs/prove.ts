import path from 'node:path';
import type { PromiseId } from '@sidenote/contract/promises';
import type { Proof } from '../../proofs/proof.ts';
import { areJourneys } from './among.ts';
import { type ControlJob, runControls } from './control-pool.ts';
import type { ControlRun } from './control-run.ts';
import { judge, type Row, type Runs, testsOf } from './judge.ts';
import { runSuite, type SuiteRun } from './run-suite.ts';

export interface ProveOrder {
  /** The tree that is proved, and never written to but below `results`. */
  readonly root: string;
  readonly proofs: ReadonlyMap<PromiseId, Proof>;
  /** Folder of reports. */
  readonly results: string;
  /** Folder in which copies of the tree are made, and how many of them are broken side by side. */
  readonly beneath: string;
  readonly copies: number;
  readonly signal: AbortSignal;
  readonly tell: Telling;
}

/** Whom a run tells how far it is. */
export interface Telling {
  /** What is going on now; each takes the place of the one before. */
  now(what: string): void;
  /** Something has ended. */
  ended(what: string): void;
}

/** A run of all tests of one kind, and what was promised by each. */
export interface Proved {
  readonly runs: Runs;
  readonly rows: readonly Row[];
}

/**
 * Proves promises on the tree as it is: all unit tests in one run with their controls after them, then all journeys
 * and theirs. A proof whose tests do not hold has no need of controls. Rejects when it is stopped.
 */
export async function prove(order: ProveOrder): Promise<Proved> {
  const { proofs } = order;
  const controls = new Map<PromiseId, readonly ControlRun[]>();
  let runs: Runs = { unit: undefined, journeys: undefined };
  for (const kind of ['unit', 'journeys'] as const) {
    runs = { ...runs, [kind]: await runKind(kind, order) };
    const jobs = [...proofs].flatMap(([id, proof]) => jobsOf(kind, id, proof, runs));
    for (const [id, found] of await runAllControls(kind, jobs, order))
      controls.set(id, [...(controls.get(id) ?? []), ...found]);
  }
  const rows = [...proofs].map(([id, proof]) => judge(id, proof, runs, controls.get(id) ?? []));
  return { runs, rows };
}

type Kind = keyof Runs;

const isOf = (kind: Kind) => (tests: Parameters<typeof areJourneys>[0]) =>
  areJourneys(tests) === (kind === 'journeys');
const names = { unit: 'unit and integration tests', journeys: 'journeys in browsers' } as const;

async function runKind(
  kind: Kind,
  { root, results, proofs, signal, tell }: ProveOrder,
): Promise<SuiteRun | undefined> {
  const tests = [...proofs.values()].flatMap((proof) => proof.tests.filter(isOf(kind)));
  if (tests.length === 0) return undefined;
  const began = performance.now();
  tell.now(names[kind]);
  const run = await runSuite({
    ...{ root, tests, isFocused: false, report: path.join(results, `${kind}.json`), signal },
    onProgress: (ended) =>
      tell.now(`${names[kind]}: ${ended} ${kind === 'unit' ? 'files' : 'journeys'} have ended`),
  });
  const count = (wanted: string) => run.tests.filter(({ outcome }) => outcome === wanted).length;
  const said = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  tell.ended(
    `${names[kind]}: ${said}, in ${sinceOf(began)}${run.problem === undefined ? '' : `. ${run.problem}`}`,
  );
  return run;
}

function jobsOf(kind: Kind, id: PromiseId, proof: Proof, runs: Runs): ControlJob[] {
  const known = { ...proof, tests: proof.tests.filter((one) => kind === 'journeys' || isOf('unit')(one)) };
  if (testsOf(known, runs).why.length > 0) return [];
  return proof.controls.flatMap((control, at) =>
    isOf(kind)(control.red) ? [{ id, control, own: proof.tests, number: at + 1 }] : [],
  );
}

async function runAllControls(kind: Kind, jobs: readonly ControlJob[], order: ProveOrder) {
  const { root, results, beneath, signal, tell } = order;
  const began = performance.now();
  let ended = 0;
  const now = () => tell.now(`controls, ${names[kind]}: ${ended} of ${jobs.length} have ended`);
  if (jobs.length > 0) now();
  // Journeys have workers of their own.
  const copies = kind === 'journeys' ? 1 : order.copies;
  const runs = await runControls(jobs, {
    ...{ root, results, beneath, copies, signal },
    onEnd: ({ id, number }, { isRed, said }) => {
      ended += 1;
      if (!isRed) tell.ended(`${id}, control ${number} did not turn red. ${said}`);
      now();
    },
  });
  const red = [...runs.values()].flat().filter(({ isRed }) => isRed).length;
  if (jobs.length > 0)
    tell.ended(`controls, ${names[kind]}: ${red} of ${jobs.length} red, in ${sinceOf(began)}`);
  return runs;
}

function sinceOf(began: number): string {
  return saySeconds((performance.now() - began) / 1_000);
}

/** A time as people read it. */
export function saySeconds(seconds: number): string {
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
