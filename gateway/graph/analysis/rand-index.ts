/**
 * How well two divisions of the same things into groups agree: the adjusted Rand index (Hubert and Arabie, 1985). 1 where
 * they are the same whatever the groups are called, about 0 where they agree by chance alone. Throws a `RangeError` where
 * they are not of the same things.
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) throw new RangeError('Two divisions of the same things are compared.');
  const both = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    count(both, `${a} ${b}`);
    count(rows, a);
    count(columns, b);
  }
  const [together, inOne, inOther] = [pairsIn(both), pairsIn(rows), pairsIn(columns)];
  const byChance = (inOne * inOther) / pairs(one.length);
  const most = (inOne + inOther) / 2;
  // Everything in one group, or everything alone, in both of them.
  return most === byChance || one.length < 2 ? 1 : (together - byChance) / (most - byChance);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  return counts.values().reduce((sum, count) => sum + pairs(count), 0);
}
