/** Groups of fewer people are not shown, and cannot be got by subtraction. */
export const SMALLEST_GROUP = 5;

/** Somebody, or people who are never told apart, in a team. */
interface Member {
  readonly unit: string;
  readonly team: string;
}

/**
 * Deals people out onto as many blocks as the smallest group has members. Members of a team are dealt one after the other,
 * so that a team of five is in every block. The same people are dealt the same way each time.
 */
export function dealOut(present: Iterable<Member>): ReadonlyMap<string, number> {
  const teams = new Map<string, string>();
  for (const { unit, team } of present) {
    const before = teams.get(unit);
    if (before === undefined || team < before) teams.set(unit, team);
  }
  const inOrder = [...teams].sort(([a, ofA], [b, ofB]) => compare(ofA, ofB) || compare(a, b));
  return new Map(inOrder.map(([unit], place) => [unit, place % SMALLEST_GROUP]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
