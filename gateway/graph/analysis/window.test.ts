import { describe, expect, test } from 'vitest';
import { addUp, inFifths, sharesOf } from './window.ts';

const of = (week: number, weight: number, why: Record<string, number>) => ({
  ...{ week, kind: 'uses', source: 'red', target: 'jira', people: 5, weight, why },
});

describe('relations over weeks', () => {
  test('count half after four weeks, and say how often and in how many weeks', () => {
    const [relation] = addUp([of(6, 40, { used: 13 }), of(10, 40, { used: 14, created: 4 })], 'uses', 10);
    expect(relation).toEqual({
      ...{ source: 'red', target: 'jira', weight: 60 },
      why: [{ kind: 'used', count: 25, weeks: 2 }],
    });
  });

  test('say where they come from though nothing of it was seen five times', () => {
    const [relation] = addUp([of(9, 2, { used: 2 }), of(10, 4, { created: 2, used: 2 })], 'uses', 10);
    expect(relation?.why).toEqual([
      { kind: 'created', count: 0, weeks: 1 },
      { kind: 'used', count: 0, weeks: 2 },
    ]);
  });

  test('of another kind are left out', () => {
    expect(addUp([of(10, 1, {})], 'does', 10)).toEqual([]);
  });
});

test.each([
  [10, 10, 1],
  [9, 10, 1],
  [6, 10, 0.6],
  [0.01, 10, 0.2],
  [0, 0, 0],
])('%f of %f is shown as %f', (weight, largest, shown) => {
  expect(inFifths(weight, largest)).toBe(shown);
});

test.each([
  [
    [1, 1, 1],
    [0.35, 0.35, 0.3],
  ],
  [
    [99, 1],
    [1, 0],
  ],
  [[3], [1]],
  [[], []],
])('shares of %j are %j', (weights, shares) => {
  expect(sharesOf(weights)).toEqual(shares);
});
