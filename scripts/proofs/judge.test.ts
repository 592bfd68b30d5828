import { expect, test } from 'vitest';
import type { Control, Proof } from '../../proofs/proof.ts';
import { type ControlRun, verdictOf } from './control-run.ts';
import { judge, type Runs } from './judge.ts';
import { type Ran, WHOLE_FILE } from './reports.ts';

const control: Control = {
  breaks: 'It no longer adds up.',
  ...{ file: 'a.ts', find: '+', instead: '-', red: { in: 'a.test.ts', named: /adds/ } },
};
const proof = (changes: Partial<Proof> = {}): Proof => ({
  ...{ tests: ['a.test.ts', 'e2e/a.spec.ts'], leavesOut: ['The rest.'], controls: [control] },
  ...changes,
});
const ran = (name: string, outcome: Ran['outcome'], ...messages: string[]): Ran => ({
  ...{ file: 'a.test.ts', name, outcome, seconds: 1, messages },
});
const journey = (outcome: Ran['outcome']): Ran => ({ ...ran('a journey', outcome), file: 'e2e/a.spec.ts' });
const found = (tests: readonly Ran[], problem?: string) => ({ tests, problem });
const good: Runs = { unit: found([ran('adds', 'passed')]), journeys: found([journey('passed')]) };
const of = (isRed: boolean): ControlRun => ({ control, isRed, said: 'Said.', seconds: 2 });
const word = { what: 'that it keeps nothing.', by: 'the provider' };

test.each<[string, Proof, Runs, ControlRun[], string]>([
  ['all ran and passed, and the control was red', proof(), good, [of(true)], 'proved'],
  ['the same, beside somebody’s word', proof({ attested: word }), good, [of(true)], 'attested'],
  ['nothing to run', proof({ tests: [], controls: [] }), good, [], 'not-covered'],
  ['nothing to run, and somebody’s word', proof({ tests: [], attested: word }), good, [], 'not-covered'],
  ['a control that stayed green', proof(), good, [of(false)], 'control-green'],
  [
    'one of two that stayed green',
    proof({ controls: [control, control] }),
    good,
    [of(true), of(false)],
    'control-green',
  ],
  ['one of two that did not run', proof({ controls: [control, control] }), good, [of(true)], 'control-green'],
  ['no control at all', proof({ controls: [] }), good, [], 'control-green'],
  [
    'a test that failed',
    proof(),
    { ...good, unit: found([ran('adds', 'passed'), ran('b', 'failed')]) },
    [of(true)],
    'failed',
  ],
  ['no test found', proof(), { ...good, unit: found([]) }, [of(true)], 'failed'],
  ['tests of other files alone', proof({ tests: ['b.test.ts'] }), good, [of(true)], 'failed'],
  [
    'no test of that name',
    proof({ tests: [{ in: 'a.test.ts', named: /divides/ }] }),
    good,
    [of(true)],
    'failed',
  ],
  [
    'tests that were skipped alone',
    proof(),
    { ...good, journeys: found([journey('skipped')]) },
    [of(true)],
    'failed',
  ],
  [
    'one test that was skipped among others',
    proof(),
    { ...good, unit: found([ran('adds', 'passed'), ran('b', 'skipped')]) },
    [of(true)],
    'failed',
  ],
  ['a run that did not take place', proof(), { ...good, journeys: undefined }, [of(true)], 'failed'],
  [
    'a run that failed beyond its tests',
    proof(),
    { ...good, unit: found([ran('adds', 'passed')], 'It broke.') },
    [of(true)],
    'failed',
  ],
])('%s: comes to what it must', (_name, given, runs, controls, state) => {
  const row = judge('R5', given, runs, controls);
  expect(row.state).toBe(state);
  // Whatever is not green says why.
  expect(row.why.length > 0).toBe(state !== 'proved' && state !== 'attested');
});

test('a row took as long as its tests and controls', () => {
  expect(judge('R5', proof(), good, [of(true)]).seconds).toBe(4);
});

test.each<[string, Ran[], boolean]>([
  ['an assertion of Vitest', [ran('it adds', 'failed', 'AssertionError: expected 3 to be 4')], true],
  [
    'a promise that was kept',
    [ran('it adds', 'failed', 'Error: promise resolved "3" instead of rejecting')],
    true,
  ],
  ['a property', [ran('it adds', 'failed', 'Error: Property failed after 1 tests')], true],
  [
    'an expectation of Playwright',
    [ran('it adds', 'failed', 'Error: expect(locator).toBeVisible() failed')],
    true,
  ],
  [
    'one with a sentence before it',
    [ran('it adds', 'failed', 'Error: picture-1\n\nexpect(locator).toBeVisible() failed')],
    true,
  ],
  [
    'an assertion of Vitest that was waited for',
    [ran('it adds', 'failed', 'Error: expected { sum: 3 } to be undefined')],
    true,
  ],
  ['what another part threw', [ran('it adds', 'failed', 'Error: It was expected to be there.')], false],
  ['one of several', [ran('it adds', 'passed'), ran('it adds more', 'failed', 'AssertionError: no')], true],
  ['a time-out', [ran('it adds', 'failed', 'Error: Test timed out in 30000ms.')], false],
  [
    'a time-out of a journey',
    [ran('it adds', 'failed', 'Test timeout of 120000ms exceeded.', 'Error: expect(a).toBe(b)')],
    true,
  ],
  ['a source that cannot run', [ran('it adds', 'failed', 'ReferenceError: add is not defined')], false],
  ['anything thrown', [ran('it adds', 'failed', 'Error: connect ECONNREFUSED')], false],
  ['a file that does not load', [ran(WHOLE_FILE, 'failed', 'AssertionError: while loading')], false],
  ['another test', [ran('it divides', 'failed', 'AssertionError: no')], false],
  ['tests that passed', [ran('it adds', 'passed')], false],
  ['tests that were skipped', [ran('it adds', 'skipped')], false],
  ['a test that is none of the proof’s', [ran('it adds for others', 'failed', 'AssertionError: no')], false],
  ['no test', [], false],
])('whether a control is red by %s', (_name, tests, isRed) => {
  const own = [{ in: 'a.test.ts', named: /adds(?! for others)|divides/ }];
  const verdict = verdictOf(control, found(tests), own);
  expect(verdict.isRed).toBe(isRed);
  expect(verdict.said).not.toBe('');
});
