/** Who is in which team, by the people's keys. */
export type Members = ReadonlyMap<string, string>;

/** How much of the smaller of two teams has to be the same people for one to be the other a week later. */
const SAME = 1 / 3;

/**
 * The ids of teams of this week, given those of the week before. A team goes on as the one it has the most people in common
 * with, each at most once, the largest overlap first: of a team that splits the larger part stays that team and the other is
 * new; of two that merge the larger one goes on, and the other is gone.
 */
export function carryOn(
  teams: readonly (readonly string[])[],
  before: Members,
  makeId: () => string,
): string[] {
  const sizes = new Map<string, number>();
  for (const team of before.values()) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  const overlaps = teams.flatMap((people, at) => {
    const shared = new Map<string, number>();
    for (const person of people) {
      const team = before.get(person);
      if (team !== undefined) shared.set(team, (shared.get(team) ?? 0) + 1);
    }
    return [...shared]
      .filter(([id, both]) => both >= SAME * Math.min(people.length, sizes.get(id) ?? 0))
      .map(([id, both]) => ({ at, id, both }));
  });
  overlaps.sort((a, b) => b.both - a.both || a.at - b.at || (a.id < b.id ? -1 : 1));
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, id } of overlaps) {
    if (ids.has(at) || taken.has(id)) continue;
    ids.set(at, id);
    taken.add(id);
  }
  return teams.map((_people, at) => ids.get(at) ?? makeId());
}
