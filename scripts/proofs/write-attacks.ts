import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './among.ts';
import { openIn, triedIn } from './attacks.ts';
import { attacksMarkdown, attacksText } from './attacks-text.ts';
import { commitOf } from './commit.ts';
import { hasLeftOut } from './of-proofs-alone.ts';
import type { Ran } from './reports.ts';

/**
 * Tells and writes what a run came to as attacks, into `attacks.md` of a folder. Returns whether each was tried and held:
 * an attack that no test tries any more is as open as one that broke through.
 *
 * @param leavesOut whether the run left long journeys to another, so that nothing is said by their absence
 */
export function writeAttacks(
  root: string,
  folder: string,
  { ran, leavesOut }: { ran: readonly Ran[]; leavesOut: boolean },
): boolean {
  const classes = triedIn(ran, (tests) => leavesOut && hasLeftOut(join(root, placeOf(tests))));
  const file = join(folder, 'attacks.md');
  writeFileSync(file, attacksMarkdown({ classes, commit: commitOf(root)?.commit, at: Date.now() }));
  console.log(`\n${attacksText(classes)}`);
  const open = openIn(classes);
  for (const { attack, tried, broke, missing } of open) {
    if (broke.length > 0) console.log(`${broke.length} of ${tried} cases broke: ${attack.tries}`);
    for (const tests of missing) console.log(`No test ran of ${tests}: ${attack.tries}`);
  }
  console.log(`What was tried, one by one: ${file}`);
  return open.length === 0;
}
