/** Upper bounds of the buckets that times are counted in, in milliseconds. Longer ones are in one bucket behind the last. */
const timeBounds = [
  100, 200, 300, 500, 700, 1_000, 1_500, 2_000, 3_000, 5_000, 7_000, 10_000, 15_000, 20_000, 30_000, 60_000,
] as const;

/** How many buckets there are. */
export const TIME_BUCKETS = timeBounds.length + 1;

/** The bucket that a time in milliseconds is counted in. */
export function bucketOf(ms: number): number {
  const at = timeBounds.findIndex((bound) => ms <= bound);
  return at === -1 ? timeBounds.length : at;
}

/**
 * The time that this part of all stayed below, in milliseconds, as even within its bucket; of times behind the last bound
 * it is known only that they were longer, so that is their value. Undefined where nothing was counted.
 */
export function quantile(counts: readonly number[], part: number): number | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  let below = 0;
  for (const [at, count] of counts.entries()) {
    if (below + count >= part * all && count > 0) {
      const [from = 0, to] = [timeBounds[at - 1], timeBounds[at]];
      return to === undefined ? from : Math.round(from + (to - from) * ((part * all - below) / count));
    }
    below += count;
  }
  return timeBounds.at(-1);
}
