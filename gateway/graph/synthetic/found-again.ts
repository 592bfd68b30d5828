import { decay } from '@sidenote/contract/graph/edges';
import { findCommunities } from '../analysis/communities.ts';
import { adjustedRandIndex } from '../analysis/rand-index.ts';
import { STRONGEST } from '../analysis/read-ties.ts';
import { openTies } from '../analysis/ties.ts';
import { type Planting, plant } from './planted.ts';

/**
 * How well an organisation's planted teams are found again after all of its weeks, without a database: the adjusted Rand index
 * (Hubert and Arabie, 1985), 1 for all of them and about 0 for chance.
 */
export function foundAgain(planting: Planting): number {
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
  const found = findCommunities(ties.strongest(planting.people, STRONGEST));
  return adjustedRandIndex(found, planted.teamsIn(planting.weeks - 1));
}
