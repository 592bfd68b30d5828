import { describe, expect, test } from 'vitest';
import { isProving } from '../testing/proving.ts';
import { faults } from './faults.ts';
import { brokenPromises } from './report.ts';

/** A few people suffice to see whether a promise holds; `npm run reliability` has a hundred, and every fault. */
const PEOPLE = 10;

/**
 * One of each part. What is tried in other ways as well (`drain.test.ts`, `relay/in-order.test.ts`) is left to
 * `npm run attacks`, which runs this file with all of them, and to `npm run reliability`.
 */
const quick = [
  ...['SIGKILL', 'stopped, started again', 'away for longer', 'one of them cut off'],
  ...(isProving ? ['SIGTERM', 'its connections cut', 'cable'] : []),
];

/** Databases stand on small disks, which are mounted, and cables are laid between namespaces; only root may. */
const isRoot = process.getuid?.() === 0;
const chosen = faults
  .filter(({ name }) => quick.some((word) => name.includes(word)))
  .map((fault) => [fault.part, fault.name, fault] as const);
const canRun = chosen.filter(([part, name]) => isRoot || (part !== 'database' && !name.includes('cable')));
const cannotRun = chosen.filter((one) => !canRun.includes(one));

describe('under load', () => {
  test.skip.each(cannotRun)(
    '%s %s (skipped: only root may mount its small disk or lay its cable)',
    () => undefined,
  );

  test.each(canRun)(
    '%s %s: nothing is lost that was acknowledged, and it goes on',
    async (_part, _name, fault) => {
      const finding = await fault.run(PEOPLE);
      expect(brokenPromises({ fault, finding })).toEqual([]);
      expect(finding.answered).toBeGreaterThan(PEOPLE);
    },
    240_000,
  );
});
