import { decay } from '@sidenote/contract/graph/edges';
import { describe, expect, test } from 'vitest';
import { type Planting, plant } from '../synthetic/planted.ts';
import { findCommunities } from './communities.ts';
import { adjustedRandIndex } from './rand-index.ts';
import { openTies } from './ties.ts';

/** How well teams are found again after some weeks. */
function foundAgain(planting: Planting): number {
  const planted = plant(planting);
  const ties = openTies();
  for (let week = 0; week < planting.weeks; week += 1) {
    const counts = new Map<string, Map<number, number>>();
    for (const { person, team, object } of planted.inWeek(week)) {
      const key = `${team} ${object}`;
      const on = counts.get(key) ?? new Map<number, number>();
      counts.set(key, on.set(person, (on.get(person) ?? 0) + 1));
    }
    const counted = decay(planting.weeks - 1 - week);
    for (const on of counts.values())
      ties.addObject(
        [...on].map(([person, count]) => ({ person, weight: counted * (1 + Math.log2(count)) })),
      );
  }
  const found = findCommunities(ties.strongest(planting.people, 20));
  return adjustedRandIndex(found, planted.teamsIn(planting.weeks - 1));
}

describe('planted teams are found again', () => {
  test.each([
    [100, 0.1],
    [100, 0.2],
    [100, 0.3],
    [1_000, 0.4],
    [10_000, 0.4],
  ])(
    'of %i people, where %f of what they do crosses teams',
    (people, noise) => {
      for (const seed of people > 1_000 ? [1] : [1, 2, 3, 4, 5])
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
