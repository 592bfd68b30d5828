import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** A sentence as weights of its content words, of length one. */
export type Vector = ReadonlyMap<string, number>;

/** Content words of a sentence, cut to a stem that joins plural and verb forms. */
export function stemsOf(text: string): string[] {
  return wordsOf(text.toLowerCase())
    .map((word) => word.text)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word))
    .map((word) =>
      word.replace(/['’]s$/, '').replace(/(?<=\p{L}{4})(?:ations?|ments?|ings?|ied|ies|ed|es|s|ly|e)$/u, ''),
    );
}

/** One unit vector for each sentence: how often a stem stands in it, weighed by how few sentences have it. */
export function vectorsOf(sentences: readonly string[]): Vector[] {
  const stems = sentences.map(stemsOf);
  const spread = new Map<string, number>();
  for (const list of stems) for (const stem of new Set(list)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return stems.map((list) => {
    const vector = new Map<string, number>();
    for (const stem of list) {
      const rarity = Math.log(1 + sentences.length / (spread.get(stem) ?? 1));
      vector.set(stem, (vector.get(stem) ?? 0) + rarity);
    }
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
  });
}

/** How alike two sentences are, from 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
