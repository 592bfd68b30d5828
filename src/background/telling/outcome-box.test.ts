import type { Outcome } from '@sidenote/contract/outcomes';
import { expect, test } from 'vitest';
import { type Outcomes, untold, withOutcome, withSettled } from './outcome-box.ts';

/** What a person does with an answer, at which time, or that the gateway has heard of the last. */
type Step = readonly [outcome: Outcome, at: number] | 'settled';

const after = (steps: readonly Step[]): Outcomes =>
  steps.reduce<Outcomes>((box, step) => {
    if (step !== 'settled') return withOutcome(box, 'a', ...step);
    return box.a === undefined ? box : withSettled(box, box.a);
  }, {});

const cases: readonly [name: string, steps: readonly Step[], stands: Outcome, told: readonly number[]][] = [
  ['an insertion waits for the gateway', [['inserted', 5]], 'inserted', [5]],
  ['then it is told', [['inserted', 5], 'settled'], 'inserted', []],
  [
    'leaving what is in the page says nothing',
    [['replaced', 5], 'settled', ['discarded', 6]],
    'replaced',
    [],
  ],
  [
    'nor does leaving what was copied',
    [
      ['copied', 5],
      ['discarded', 6],
    ],
    'copied',
    [5],
  ],
  ['or copying once more', [['copied', 5], 'settled', ['copied', 9]], 'copied', []],
  [
    'what is copied and then inserted is inserted',
    [['copied', 5], 'settled', ['inserted', 6]],
    'inserted',
    [6],
  ],
  ['taking it out again counts', [['replaced', 5], 'settled', ['put_back', 6]], 'put_back', [6]],
  ['and leaving it then does not', [['put_back', 5], 'settled', ['discarded', 6]], 'put_back', []],
  [
    'a clock set back makes no outcome older',
    [
      ['replaced', 5],
      ['put_back', 2],
    ],
    'put_back',
    [6],
  ],
];

test.each(cases)('%s', (_name, steps, stands, told) => {
  const box = after(steps);
  expect(box.a?.outcome).toBe(stands);
  expect(untold(box).map(({ version }) => version)).toEqual(told);
});

test('an outcome that the gateway hears of late does not settle the one that came after it', () => {
  const first = withOutcome({}, 'a', 'replaced', 5);
  const [sent] = untold(first);
  const later = withOutcome(first, 'a', 'put_back', 6);
  expect(sent && untold(withSettled(later, sent)).map(({ outcome }) => outcome)).toEqual(['put_back']);
});

test('the box does not grow for ever: the oldest outcomes go', () => {
  const ids = Array.from({ length: 120 }, (_, n) => `r${n}`);
  const box = ids.reduce<Outcomes>((before, id, n) => withOutcome(before, id, 'copied', n + 1), {});
  expect(Object.keys(box)).toHaveLength(100);
  expect([box.r19, box.r20?.version]).toEqual([undefined, 21]);
});
