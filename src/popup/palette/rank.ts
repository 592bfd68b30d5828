/**
 * How well something answers a search, the less the better; `undefined` for not at all. Words are found by their
 * beginnings: those of the title first (“fix sp”), then its words run together (“fisp” for “Fix spelling”), then those of
 * the description. Accents and capitals make no difference.
 */
export function rankOf(
  search: string,
  { title, description }: { readonly title: string; readonly description: string },
): number | undefined {
  const typed = folded(search)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
  const [first] = typed;
  if (first === undefined) return undefined;
  const words = wordsOf(title);
  if (typed.every((word) => begins(word, words))) return words[0]?.startsWith(first) ? 0 : 1;
  if (runsThrough(typed.join(''), words)) return 2;
  const all = [...words, ...wordsOf(description)];
  return typed.every((word) => begins(word, all)) ? 3 : undefined;
}

/** As it is compared: without capitals and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Not every language puts spaces between words. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
    isWordLike ? [folded(segment)] : [],
  );
}

function begins(typed: string, words: readonly string[]): boolean {
  return words.some((word) => word.startsWith(typed));
}

/** Whether letters are beginnings of words, one after the other; words may be passed over. */
function runsThrough(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  return words.some((word, at) => {
    const rest = words.slice(at + 1);
    for (let taken = sharedStart(letters, word); taken > 0; taken -= 1) {
      if (runsThrough(letters.slice(taken), rest)) return true;
    }
    return false;
  });
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
