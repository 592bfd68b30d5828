import path from 'node:path';
import type { PromiseId } from '@sidenote/contract/promises';
import type { Control, Tests } from '../../proofs/proof.ts';
import { type ControlRun, runControl } from './control-run.ts';
import { copyTree } from './tree-copy.ts';

export interface ControlJob {
  readonly id: PromiseId;
  readonly control: Control;
  /** The tests of its proof. */
  readonly own: readonly Tests[];
  /** Its place among the controls of its proof, from 1. */
  readonly number: number;
}

/**
 * Runs controls side by side, each copy of the tree being broken by one at a time. The copies are removed in any case,
 * also when this is stopped, which rejects.
 */
export async function runControls(
  jobs: readonly ControlJob[],
  {
    root,
    results,
    beneath,
    copies,
    signal,
    onEnd,
  }: {
    readonly root: string;
    /** Folder of the reports. */
    readonly results: string;
    /** Folder in which copies are made. */
    readonly beneath: string;
    readonly copies: number;
    readonly signal: AbortSignal;
    readonly onEnd: (job: ControlJob, run: ControlRun) => void;
  },
): Promise<Map<PromiseId, ControlRun[]>> {
  const runs = new Map<PromiseId, ControlRun[]>();
  const waiting = [...jobs];
  const work = async () => {
    const copy = await copyTree(root, beneath);
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        const { id, number } = job;
        const report = path.join(results, 'controls', `${id}-${number}.json`);
        const run = await runControl(copy, job, report, signal);
        runs.set(id, [...(runs.get(id) ?? []), run]);
        onEnd(job, run);
      }
    } finally {
      // Nobody takes what is left when one could not go on.
      waiting.length = 0;
      await copy.remove();
    }
  };
  const workers = Array.from({ length: Math.min(copies, jobs.length) }, work);
  const settled = await Promise.allSettled(workers);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return runs;
}
