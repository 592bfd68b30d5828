import { isPromiseId, type PromiseId, promiseIds } from '@sidenote/contract/promises';
import { type Proofs, proofsSchema } from '@sidenote/contract/proofs';
import type { Ran } from './reports.ts';
import { shownBy } from './shown-by.ts';

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

/** Whether a test shows a promise: by where it stands, or because its name names it. */
function shows({ file, name }: Ran, id: PromiseId): boolean {
  const named = name.match(/\bR\d{1,2}\b/g)?.filter(isPromiseId) ?? [];
  return named.includes(id) || (shownBy[id] ?? []).some((at) => file === at || file.startsWith(`${at}/`));
}
