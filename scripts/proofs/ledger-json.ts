import { type Proofs, proofsSchema } from '@sidenote/contract/proofs';
import { countOf, type Row } from './judge.ts';
import type { Proved } from './prove.ts';

/**
 * The ledger as a gateway reads it (`trust.proofsFile`). A proof that failed without a test that did, as none ran, counts
 * as one failure; a promise that is not covered is named, and has no line.
 */
export function ledgerJson(
  { rows, runs }: Proved,
  run: Pick<Proofs, 'at' | 'commit' | 'changed'>,
  evidenceOf: (row: Row) => string,
): Proofs {
  const tests = [...(runs.unit?.tests ?? []), ...(runs.journeys?.tests ?? [])];
  const promises = rows.flatMap((row) => {
    if (row.state === 'not-covered') return [];
    const failed = countOf(row, 'failed');
    const red = row.controls.filter(({ isRed }) => isRed).length;
    const told = {
      passed: countOf(row, 'passed'),
      failed: row.state === 'failed' ? Math.max(failed, 1) : failed,
      controls: { red, green: row.proof.controls.length - red },
      seconds: Math.round(row.seconds * 10) / 10,
      ...{ state: row.state, evidence: evidenceOf(row) },
    };
    return [[row.id, told] as const];
  });
  return proofsSchema.parse({
    ...run,
    ...{ passed: countOf({ tests }, 'passed'), failed: countOf({ tests }, 'failed') },
    skipped: countOf({ tests }, 'skipped'),
    promises: Object.fromEntries(promises),
    notCovered: rows.filter(({ state }) => state === 'not-covered').map(({ id }) => id),
  });
}
