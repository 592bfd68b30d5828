/**
 * The key that was probably meant by a misspelt one: the one with the fewest single-letter mistakes, case and
 * separators aside. Undefined where even the nearest differs in more than a third of its letters.
 */
export function nearestKey<Key extends string>(typed: string, keys: readonly Key[]): Key | undefined {
  const bare = simple(typed);
  const near = keys
    .map((key) => ({ key, mistakes: distance(bare, simple(key)) }))
    .filter(({ key, mistakes }) => mistakes <= key.length / 3)
    .toSorted((a, b) => a.mistakes - b.mistakes);
  return near[0]?.key;
}

/** No key is longer than 60 letters, and a long name must not cost long thinking. */
function simple(key: string): string {
  return key
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

/** How many letters must be put in, taken out or changed to get from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [at, other] of [...to].entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
