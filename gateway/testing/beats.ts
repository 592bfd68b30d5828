const BEAT_MS = 20;

/** Beats in a time. */
export const beats = { in100Ms: 100 / BEAT_MS, inASecond: 1_000 / BEAT_MS };

/**
 * How often it beats before something has happened: a clock that a busy machine slows as much as it slows gateways that
 * run beside it, or in the same process.
 */
export async function beatsUntil(happens: Promise<unknown>): Promise<number> {
  let count = 0;
  const beat = setInterval(() => {
    count += 1;
  }, BEAT_MS);
  await happens.finally(() => clearInterval(beat));
  return count;
}
