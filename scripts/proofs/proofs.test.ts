import { existsSync } from 'node:fs';
import path from 'node:path';
import { promiseIds, promises } from '@sidenote/contract/promises';
import { describe, expect, test } from 'vitest';
import { proofsOf } from './proofs.ts';
import { playwrightTests, vitestTests } from './reports.ts';
import { shownBy } from './shown-by.ts';

const root = path.join(import.meta.dirname, '../..');

describe('where the tests of a promise stand', () => {
  test('is told for every promise that tests show, and for no other', () => {
    const byTests = promiseIds.filter((id) => promises[id].shown.some((showing) => showing === 'tests'));
    expect(promiseIds.filter((id) => shownBy[id] !== undefined)).toEqual(byTests);
  });

  test.each([...new Set(Object.values(shownBy).flat())])('%s is there', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
});

const vitest = {
  testResults: [
    {
      name: path.join(root, 'gateway/limits/ledger.test.ts'),
      assertionResults: [
        { fullName: 'a ledger adds up', status: 'passed' },
        { fullName: 'a ledger is slow here', status: 'pending' },
      ],
    },
    {
      name: path.join(root, 'engine/engine.test.ts'),
      assertionResults: [
        { fullName: 'nothing is sent along (R12, R6)', status: 'failed' },
        { fullName: 'R99 and XR4 are nobody’s', status: 'passed' },
      ],
    },
  ],
};
const spec = (file: string, ...statuses: string[]) => ({
  ...{ title: 'a journey', file, tests: statuses.map((status) => ({ status })) },
});
const playwright = {
  suites: [
    {
      specs: [spec('canary.spec.ts', 'expected', 'flaky')],
      suites: [{ specs: [spec('managed/life.spec.ts', 'expected')] }],
    },
  ],
};

test('a test counts for the promises of its place and of its name', () => {
  const { promises: shown } = proofsOf({
    ...{ at: 1, commit: 'a'.repeat(40), changed: true, passed: 4, failed: 2, skipped: 1 },
    tests: [...vitestTests(vitest, root), ...playwrightTests(playwright)],
  });
  expect(shown).toEqual({
    R36: { passed: 2, failed: 0 },
    R5: { passed: 1, failed: 1 },
    R6: { passed: 1, failed: 2 },
    R12: { passed: 0, failed: 1 },
  });
});

test.each([
  ['Vitest', () => vitestTests({ testResults: [{ name: 'x' }] }, root)],
  ['Playwright', () => playwrightTests({ suites: [{ specs: [spec('x', 'perhaps')] }] })],
])('a report of another form than %s’s is refused', (_name, read) => {
  expect(read).toThrow();
});
