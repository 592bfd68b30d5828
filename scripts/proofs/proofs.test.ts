import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { proofsOf } from './proofs.ts';
import { playwrightTests, vitestTests, WHOLE_FILE } from './reports.ts';

const root = path.join(import.meta.dirname, '../..');

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
      name: path.join(root, 'src/background/owner.test.ts'),
      assertionResults: [
        { fullName: 'nothing of requests is ever on the disk', status: 'failed' },
        { fullName: 'settings of nobody known', status: 'passed' },
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

test('a test counts for the promises whose proofs name its place, and where they name tests, it', () => {
  const { promises: shown } = proofsOf({
    ...{ at: 1, commit: 'a'.repeat(40), changed: true, passed: 4, failed: 2, skipped: 1 },
    tests: [...vitestTests(vitest, root), ...playwrightTests(playwright)],
  });
  expect(shown).toEqual({
    R36: { passed: 2, failed: 0 },
    R5: { passed: 1, failed: 2 },
    R6: { passed: 1, failed: 1 },
  });
});

describe('a file that failed beyond its tests is one failure', () => {
  const read = (assertionResults: object[]) =>
    vitestTests({ testResults: [{ name: 'x', status: 'failed', message: 'No.', assertionResults }] }, root);

  test.each([
    ['as it does not load', [], [WHOLE_FILE]],
    ['as a hook failed', [{ fullName: 'a', status: 'passed' }], ['a', WHOLE_FILE]],
    ['unless one of them failed', [{ fullName: 'a', status: 'failed' }], ['a']],
  ])('%s', (_name, results, names) => {
    const tests = read(results);
    expect(tests.map(({ name }) => name)).toEqual(names);
    expect(tests.at(-1)?.outcome).toBe('failed');
  });
});

test.each([
  ['Vitest', () => vitestTests({ testResults: [{ name: 'x' }] }, root)],
  ['Playwright', () => playwrightTests({ suites: [{ specs: [spec('x', 'perhaps')] }] })],
])('a report of another form than %s’s is refused', (_name, read) => {
  expect(read).toThrow();
});
