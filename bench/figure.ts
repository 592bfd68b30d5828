/** What one bench found out: figures that belong together, measured in the same run. */
export interface Section {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly figures: readonly Figure[];
}

/** One measured thing. Times are in milliseconds, sizes in kilobytes of 1,000 bytes. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'KB';
  readonly p50: number;
  /** Undefined for what is the same each time, such as a size. */
  readonly p95: number | undefined;
  /** The median of the same work done without Sidenote, measured in turns with it. */
  readonly baseline: number | undefined;
  /** How many times the median of the smallest case it is; the section says which that is. */
  readonly growth: number | undefined;
  /** What the design allows for the median or the size. */
  readonly budget: number | undefined;
  /** Said where the budget is missed: what takes the time, in a sentence that holds whatever the figure is. */
  readonly whyMissed?: string | undefined;
}

/** Samples of one thing and of its baseline, taken in turns. */
export interface Samples {
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

export function timeFigure(
  what: string,
  samples: Samples,
  more: { readonly smallest?: Samples; readonly budget?: number; readonly whyMissed?: string } = {},
): Figure {
  const p50 = quantile(samples.ours, 0.5);
  return {
    what,
    unit: 'ms',
    p50,
    p95: quantile(samples.ours, 0.95),
    baseline: samples.baseline.length === 0 ? undefined : quantile(samples.baseline, 0.5),
    growth: more.smallest === undefined ? undefined : p50 / quantile(more.smallest.ours, 0.5),
    budget: more.budget,
    whyMissed: more.whyMissed,
  };
}

/** @param budget what the design allows, in bytes */
export function sizeFigure(what: string, bytes: number, budget?: number): Figure {
  return {
    what,
    unit: 'KB',
    p50: bytes / 1_000,
    p95: undefined,
    baseline: undefined,
    growth: undefined,
    budget: budget === undefined ? undefined : budget / 1_000,
  };
}

/** The value below which the share `q` of the samples lies, between the two nearest of them. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
