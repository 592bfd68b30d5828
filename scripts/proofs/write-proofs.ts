import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Count } from '../testing/run.ts';
import { commitOf } from './commit.ts';
import { proofsOf } from './proofs.ts';
import { playwrightTests, type Ran, vitestTests } from './reports.ts';

interface Run {
  readonly total: Count;
  readonly ran: readonly Ran[];
}

/** Every test that ran, by the reports in a folder. */
export function ranIn(root: string, results: string): Ran[] {
  return [
    ...report(join(results, 'unit.json'), (read) => vitestTests(read, root)),
    ...report(join(results, 'e2e.json'), playwrightTests),
  ];
}

/**
 * Writes what a run of all tests came to, with its commit, for a gateway that shows it to admins (`trust.proofsFile`).
 * Returns the file; undefined where there is no commit to name, such as in sources without their history.
 */
export function writeProofs(root: string, results: string, { total, ran }: Run): string | undefined {
  const commit = commitOf(root);
  if (commit === undefined) return undefined;
  const proofs = proofsOf({
    ...total,
    ...commit,
    at: Date.now(),
    tests: ran,
  });
  const file = join(results, 'proofs.json');
  writeFileSync(file, `${JSON.stringify(proofs, null, 2)}\n`);
  return file;
}

function report(file: string, testsOf: (read: unknown) => Ran[]): Ran[] {
  return existsSync(file) ? testsOf(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
