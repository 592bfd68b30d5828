const SECOND = 1_000;
const HOUR = 3_600_000;

/** How long is waited after each attempt that failed, in milliseconds; after the last one a message is given up. */
export const waits: readonly number[] = [
  ...[5 * SECOND, 30 * SECOND, 300 * SECOND, 1_800 * SECOND],
  ...[2 * HOUR, 6 * HOUR, 12 * HOUR],
];

/**
 * When to try again after so many attempts; undefined to give up. A fifth more or less, so that messages which failed
 * together do not all come back together.
 */
export function nextTime(
  attempts: number,
  {
    now,
    after = waits,
    random = Math.random,
  }: { now: number; after?: readonly number[]; random?: () => number },
): number | undefined {
  const wait = after[attempts - 1];
  return wait === undefined ? undefined : Math.round(now + wait * (0.8 + 0.4 * random()));
}
