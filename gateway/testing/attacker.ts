import type { Presence } from '../insights/cells.ts';
import type { Shown } from '../insights/shown.ts';

/** A number that is shown: how often what stands behind each is in it, as a whole number; true for once. */
export type ShownNumber = (presence: Presence) => boolean | number;

/** Fewer people than may be told about. */
const FEW = 4;

/**
 * Tries to make a figure about four people or fewer out of those that are shown, by adding and subtracting any of them in any
 * way. Gives those people back, and undefined where it cannot be done. The attacker knows every set of labels that everybody
 * has; only how much stands behind each is what they want to know. For tests: it looks at every small group.
 */
export function isolatesFew(
  present: readonly Presence[],
  figures: readonly ShownNumber[],
): readonly string[] | undefined {
  const people = [...new Set(present.map(({ unit }) => unit))];
  const columns = Map.groupBy(present, ({ labels }) => JSON.stringify(labels));
  const kinds = [...columns.values()].map((of) => ({
    people: new Set(of.map(({ unit }) => unit)),
    column: figures.map((figure) => (of[0] === undefined ? 0n : BigInt(Number(figure(of[0]))))),
  }));
  const rankOf = (without: readonly string[]) =>
    rank(kinds.filter((kind) => !kind.people.isSubsetOf(new Set(without))).map(({ column }) => column));
  const whole = rankOf([]);
  // A figure about some people alone is one that says nothing of all others: it is missed once they are gone.
  return groupsOf(people, FEW).find((group) => rankOf(group) < whole);
}

/** Every number that is shown of one week, by a name that is the same in every week. */
export function numbersByName({ total, cells }: Shown): ReadonlyMap<string, ShownNumber> {
  const ofCells = cells.map(({ dimension, value }): [string, ShownNumber] => [
    `${dimension} ${value}`,
    ({ labels }) => labels[dimension] === value,
  ]);
  return new Map([...(total ? ([['', () => true]] as const) : []), ...ofCells]);
}

/** The same without names. */
export function numbersOf(shown: Shown): ShownNumber[] {
  return [...numbersByName(shown).values()];
}

/** Every group of so many members or fewer, but for the empty one. */
function groupsOf(people: readonly string[], most: number): string[][] {
  let groups: string[][] = [[]];
  for (const person of people)
    groups = [...groups, ...groups.filter(({ length }) => length < most).map((group) => [...group, person])];
  return groups.slice(1);
}

/** The rank of whole numbers, exactly: no fraction is ever rounded. */
function rank(rows: readonly (readonly bigint[])[]): number {
  let left = rows.map((row) => [...row]);
  let found = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = left.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    found += 1;
    const by = pivot[column] ?? 1n;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = row[column] ?? 0n;
        return times === 0n ? row : row.map((value, at) => value * by - times * (pivot[at] ?? 0n));
      });
  }
  return found;
}
