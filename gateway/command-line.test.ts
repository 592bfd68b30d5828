import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { numberOf } from './command-line.ts';
import { bareEnvironment } from './testing/bare-environment.ts';

const root = path.join(import.meta.dirname, '..');

/** Runs one of our commands, and gives what it says. */
function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    ...{ cwd: root, encoding: 'utf8', timeout: 60_000, env: bareEnvironment() },
  });
  return { status, stdout, stderr };
}

describe.each([
  'scripts/eval.ts',
  'scripts/policies.ts',
  'scripts/guard.ts',
  'scripts/film.ts',
  'scripts/screens.ts',
  'scripts/editors.ts',
  'scripts/attacks.ts',
  'scripts/reliability.ts',
  'scripts/supply.ts',
  'gateway/scale/generate.ts',
  'gateway/scale/graph.ts',
  'bench/run.ts',
  'gateway/main.ts',
  'gateway/organisation-cli.ts',
  'gateway/keys-cli.ts',
  'gateway/audit-cli.ts',
])('%s', (script) => {
  test('says what is wrong with what it is given, and how it is used, before it does anything', () => {
    const { status, stdout, stderr } = run(script, '--nonsense');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/nonsense.*\nUsage: npm run /s);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says how it is used where it is asked', () => saysUsage(script));
});

test.each(['scripts/package.ts', 'scripts/package-key.ts'])(
  '%s says how it is used where it is asked',
  saysUsage,
);

function saysUsage(script: string): void {
  const { status, stdout, stderr } = run(script, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: npm run /);
}

test.each([
  ['gateway/scale/generate.ts', '--rows', 'many'],
  ['gateway/scale/graph.ts', '--noise', '2'],
  ['bench/run.ts', 'gateway', '--rounds=2.5'],
  ['bench/run.ts', 'gateway', '--soak='],
])('%s %s %s is told which numbers there are', (script, ...args) => {
  const { status, stderr } = run(script, ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--\w+ is a (?:whole )?number from [\d.]+ to \d+, and not "[\w.]*"\.\n\nUsage: /);
});

test.each(['', ' ', 'x', 'NaN', '-1', '11', '1e9'])('%j is no number from 0 to 10', (value) => {
  expect(() => numberOf('some', value, { from: 0, to: 10 })).toThrow('--some is a number from 0 to 10');
});
test.each(['0', '10', '2.5'])('%j is a number from 0 to 10', (value) => {
  expect(numberOf('some', value, { from: 0, to: 10 })).toBe(Number(value));
});
test.each(['1.5', '', 'x'])('%j is no whole number', (value) => {
  expect(() => numberOf('some', value, { from: 0, to: 10, whole: true })).toThrow('--some is a whole number');
});
test.each([
  ['all', '--nonsense'],
  ['graph', '--nonsense'],
  ['nonsense', '--write'],
])('bench %s %s measures nothing', (...args) => {
  const { status, stdout, stderr } = run('bench/run.ts', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^There is no (part|option) "(--)?nonsense"\.\n\nUsage: /);
});
