/** Small words that an abbreviation may leave out. */
const SKIPPED: ReadonlySet<string> = new Set(
  'a an and at by for in of on or the to und der die das für de la le et y'.split(' '),
);

/**
 * Whether words, in small letters, spell an abbreviation by their beginnings. A small letter of it may stand inside
 * the word before: "IdP" is an identity provider. An X may stand for "ex".
 */
export function isSpelled(words: readonly string[], abbreviation: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return abbreviation === '';
  return (
    lettersTaken(word, abbreviation).some((count) => isSpelled(rest, abbreviation.slice(count))) ||
    (SKIPPED.has(word) && isSpelled(rest, abbreviation))
  );
}

/** How many letters of the abbreviation one word can stand for. */
function lettersTaken(word: string, abbreviation: string): number[] {
  const first = abbreviation[0]?.toLowerCase() ?? '';
  if (first === '' || !(word.startsWith(first) || (first === 'x' && word.startsWith('ex')))) return [];
  const counts = [1];
  let at = 1;
  for (const letter of abbreviation.slice(1)) {
    const found = /\p{Ll}/u.test(letter) ? word.indexOf(letter, at) : -1;
    if (found < 0) break;
    at = found + 1;
    counts.push(counts.length + 1);
  }
  return counts;
}
