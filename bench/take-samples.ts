import type { Samples } from './figure.ts';

const WARM_UP = 5;
const SAMPLES = 40;

/** Takes one sample of ours and one of the baseline; `first` says which of the two is to go first. */
export type TakeSample = (first: 'ours' | 'baseline') => Promise<{ ours: number; baseline: number }>;

/**
 * Takes samples of several things in turns, so that whatever else the machine does falls on all of them alike. The
 * first rounds warm up and do not count.
 */
export async function takeSamples(takers: readonly TakeSample[], samples = SAMPLES): Promise<Samples[]> {
  const taken = takers.map(() => ({ ours: [] as number[], baseline: [] as number[] }));
  for (let round = -WARM_UP; round < samples; round += 1) {
    for (const [index, take] of takers.entries()) {
      const sample = await take(round % 2 === 0 ? 'ours' : 'baseline');
      if (round < 0) continue;
      taken[index]?.ours.push(sample.ours);
      taken[index]?.baseline.push(sample.baseline);
    }
  }
  return taken;
}
