import { describe, expect, test } from 'vitest';
import { carryOn } from './carry-on.ts';

const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_none, at) => `p${from + at}`);
const before = new Map([
  ...people(0, 12).map((person) => [person, 'red'] as const),
  ...people(12, 20).map((person) => [person, 'blue'] as const),
]);
const carried = (...teams: string[][]) => {
  let made = 0;
  return carryOn(teams, before, () => {
    made += 1;
    return `new ${made}`;
  });
};

describe('a team', () => {
  test.each([
    ['stays itself, in whatever order teams come', [people(12, 20), people(0, 12)], ['blue', 'red']],
    ['stays itself when some leave and others come', [[...people(0, 8), ...people(30, 34)]], ['red']],
    ['that splits goes on as its larger part', [people(0, 5), people(5, 12)], ['new 1', 'red']],
    ['that merges with another goes on as the larger one', [people(0, 20)], ['red']],
    ['is a new one where few of its people were together', [[...people(0, 2), ...people(30, 38)]], ['new 1']],
    ['of people nobody knew is a new one', [people(40, 46)], ['new 1']],
  ])('%s', (_name, teams, ids) => {
    expect(carried(...teams)).toEqual(ids);
  });
});
