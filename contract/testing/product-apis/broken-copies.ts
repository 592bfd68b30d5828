/** Copies of an answer that differ from it in one place, where something of another kind stands. */
export interface Broken {
  /** The place, as a JSON pointer. */
  readonly path: string;
  readonly copies: readonly unknown[];
}

const otherKinds: readonly unknown[] = [{ broken: true }, ['broken'], 'broken', 0.5, false];

/** Breaks every place of an answer in turn; of a list, its first entry stands for all. */
export function brokenCopies(answer: unknown): Broken[] {
  return placesIn(answer).map((place) => ({
    path: place.map((key) => `/${key}`).join(''),
    copies: otherKinds.map((other) => withValue(answer, place, other)),
  }));
}

type Place = readonly (string | number)[];

function placesIn(value: unknown): Place[] {
  return childrenOf(value).flatMap(([key, child]) => [
    [key],
    ...placesIn(child).map((place) => [key, ...place]),
  ]);
}

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.length > 0 ? [[0, value[0]]] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function withValue(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), withValue(value[Number(key)], rest, replacement));
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    entries.map(([name, child]) => [name, name === key ? withValue(child, rest, replacement) : child]),
  );
}
