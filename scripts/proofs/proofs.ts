import { type PromiseId, promiseIds } from '@sidenote/contract/promises';
import { type Proofs, proofsSchema } from '@sidenote/contract/proofs';
import { proofs } from '../../proofs/all.ts';
import { isAmong } from './among.ts';
import type { Ran } from './reports.ts';

/** What a run is told of besides its tests. */
export interface Run extends Pick<Proofs, 'at' | 'commit' | 'changed' | 'passed' | 'failed' | 'skipped'> {
  readonly tests: readonly Ran[];
}

/** What a run of all tests shows of each promise. */
export function proofsOf({ tests, ...run }: Run): Proofs {
  const byPromise = promiseIds.flatMap((id) => {
    const own = tests.filter((test) => shows(test, id));
    const count = (outcome: Ran['outcome']) => own.filter((test) => test.outcome === outcome).length;
    return own.length === 0 ? [] : [[id, { passed: count('passed'), failed: count('failed') }] as const];
  });
  return proofsSchema.parse({ ...run, promises: Object.fromEntries(byPromise) });
}

/** Whether a test shows a promise: it is among those of its proof. */
function shows(test: Ran, id: PromiseId): boolean {
  return proofs[id].tests.some((tests) => isAmong(tests, test));
}
