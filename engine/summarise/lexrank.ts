import type { Vector } from './vectors.ts';

const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * LexRank: a sentence is central when it is like many central sentences. Uses likeness itself as the weight of an
 * edge and never builds the matrix: its product with a vector goes through the stems, so a round is linear in the
 * text's length. The result is scaled so that the most central sentence has 1.
 */
export function lexRank(vectors: readonly Vector[]): number[] {
  const count = vectors.length;
  const degrees = timesLikeness(
    vectors,
    vectors.map(() => 1),
  ).map((degree) => degree || 1);
  let ranks = vectors.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const shares = ranks.map((value, i) => value / (degrees[i] ?? 1));
    ranks = timesLikeness(vectors, shares).map((value) => (1 - DAMPING) / count + DAMPING * value);
  }
  const top = ranks.reduce((a, b) => Math.max(a, b), 0) || 1;
  return ranks.map((value) => value / top);
}

function timesLikeness(vectors: readonly Vector[], values: readonly number[]): number[] {
  const byStem = new Map<string, number>();
  vectors.forEach((vector, i) => {
    for (const [stem, weight] of vector)
      byStem.set(stem, (byStem.get(stem) ?? 0) + weight * (values[i] ?? 0));
  });
  return vectors.map((vector) => {
    let sum = 0;
    for (const [stem, weight] of vector) sum += weight * (byStem.get(stem) ?? 0);
    return sum;
  });
}
