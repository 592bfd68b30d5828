/** How large something is, by the upper bound in bytes. */
export const sizeBuckets = ['≤100KB', '≤1MB', '≤10MB', '≤100MB', '>100MB'] as const;
export type SizeBucket = (typeof sizeBuckets)[number];

/** How much a change changes, by the upper bound of lines added and taken away. */
export const changeBuckets = [
  '≤10 lines',
  '≤100 lines',
  '≤1000 lines',
  '≤10000 lines',
  '>10000 lines',
] as const;
export type ChangeBucket = (typeof changeBuckets)[number];

/** How large a work object is, in the measure of its kind. */
export const workSizes = [...sizeBuckets, ...changeBuckets] as const;
export type WorkSize = (typeof workSizes)[number];

const bytesIn = [100_000, 1_000_000, 10_000_000, 100_000_000, Number.POSITIVE_INFINITY] as const;
const linesIn = [10, 100, 1_000, 10_000, Number.POSITIVE_INFINITY] as const;

/** The bucket of a number of bytes. */
export function sizeBucketOf(bytes: number): SizeBucket {
  return sizeBuckets.find((_, at) => bytes <= (bytesIn[at] ?? 0)) ?? '>100MB';
}

/** The bucket of a number of lines, those that are added and those that are taken away. */
export function changeBucketOf(lines: number): ChangeBucket {
  return changeBuckets.find((_, at) => lines <= (linesIn[at] ?? 0)) ?? '>10000 lines';
}
