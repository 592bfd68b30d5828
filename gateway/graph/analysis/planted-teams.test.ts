import { describe, expect, test } from 'vitest';
import { foundAgain } from '../synthetic/found-again.ts';

describe('planted teams are found again', () => {
  test.each([
    [100, 0.1, 30],
    [100, 0.2, 30],
    [100, 0.3, 30],
    [1_000, 0.5, 3],
    [10_000, 0.4, 1],
  ])(
    'of %i people, where %f of what they do crosses teams, in %i organisations',
    (people, noise, seeds) => {
      for (let seed = 1; seed <= seeds; seed += 1)
        expect(foundAgain({ people, noise, seed, weeks: 8 }), `seed ${seed}`).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  test('by what they do in common and not by chance: where all of it crosses teams none are', () => {
    expect(foundAgain({ people: 1_000, noise: 1, seed: 1, weeks: 8 })).toBeLessThan(0.3);
  });

  test('also while people go over to other teams', () => {
    expect(
      foundAgain({ people: 1_000, noise: 0.2, seed: 2, weeks: 12, moving: 0.01 }),
    ).toBeGreaterThanOrEqual(0.9);
  });
});
