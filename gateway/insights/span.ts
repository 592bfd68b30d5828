/** The largest prime whose residues multiply to less than what a double holds exactly. */
export const PRIME = 67_108_859;

/** A row of residues modulo {@link PRIME}. */
export type Row = Float64Array;

/** All that can be made of some rows by adding and subtracting them, any number of times. */
export interface Span {
  /** What is new in a row: undefined when it can be made of those that are there. The row is left as it is. */
  newIn(row: Row): Row | undefined;
  /** Adds what {@link newIn} found. */
  add(found: Row): void;
}

/** A span of nothing yet. */
export function openSpan(): Span {
  const rows: { readonly at: number; readonly row: Row }[] = [];
  return {
    newIn: (row) => {
      const rest = Float64Array.from(row);
      for (const { at, row: own } of rows) take(rest, own, at);
      return rest.some((residue) => residue !== 0) ? rest : undefined;
    },
    add: (found) => {
      const at = found.findIndex((residue) => residue !== 0);
      const inverse = power(found[at] ?? 0, PRIME - 2);
      rows.push({ at, row: found.map((residue) => (residue * inverse) % PRIME) });
    },
  };
}

/** Takes a row out of another as often as makes it zero at a place. */
function take(from: Row, row: Row, at: number): void {
  const times = from[at] ?? 0;
  if (times === 0) return;
  const back = PRIME - times;
  for (let place = at; place < from.length; place += 1)
    from[place] = ((from[place] ?? 0) + back * (row[place] ?? 0)) % PRIME;
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
