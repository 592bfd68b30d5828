/**
 * The name of a sentence among a browser’s messages, which may hold letters, digits and `_` alone. Of each word of the path
 * three letters are left, because every language carries all names and in full they are a fifth of its weight: the first, the
 * fourth and the third from its end, of all choices the one by which the fewest become one. A test holds them apart.
 */
export function messageName(path: string): string {
  const few = path.replaceAll(/[A-Z]?[a-z]+/g, (word) =>
    Array.from(word)
      .filter((_, at) => at === 0 || at === 3 || at === word.length - 3)
      .join(''),
  );
  return few.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replaceAll('.', '_');
}
