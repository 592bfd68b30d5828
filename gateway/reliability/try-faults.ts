import { expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { lackedBy } from './needs.ts';
import { brokenPromises } from './report.ts';

/** A few people suffice to see whether a promise holds; `npm run reliability` has a hundred. */
const PEOPLE = 10;

/** A test for each fault, and one that is skipped and says why for each that this machine cannot do. */
export function tryFaults(faults: readonly Fault[]): void {
  for (const fault of faults) {
    const name = `${fault.part} ${fault.name}`;
    const lacked = lackedBy(fault);
    if (lacked !== undefined) {
      test.skip(`${name} (skipped: ${lacked})`, () => undefined);
      continue;
    }
    test(`${name}: nothing is lost that was acknowledged, and it goes on`, async () => {
      const finding = await fault.run(PEOPLE);
      expect(brokenPromises({ fault, finding })).toEqual([]);
      expect(finding.answered).toBeGreaterThan(PEOPLE);
    }, 240_000);
  }
}
