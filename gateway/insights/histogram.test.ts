import { expect, test } from 'vitest';
import { bucketOf, quantile, TIME_BUCKETS } from './histogram.ts';

const counted = (counts: Record<number, number>) =>
  Array.from({ length: TIME_BUCKETS }, (_none, at) => counts[at] ?? 0);

test.each<[string, Record<number, number>, part: number, ms: number | undefined]>([
  ['nothing', {}, 0.5, undefined],
  ['one bucket, its middle', { 0: 10 }, 0.5, 50],
  ['one bucket, nearly its end', { 1: 100 }, 0.95, 195],
  ['the second of two', { 0: 50, 3: 50 }, 0.95, 480],
  ['the end of the first of two', { 0: 50, 3: 50 }, 0.5, 100],
  ['longer than any bound', { 16: 3 }, 0.5, 60_000],
])('of %s', (_name, counts, part, ms) => {
  expect(quantile(counted(counts), part)).toBe(ms);
});

test.each([
  [0, 0],
  [100, 0],
  [101, 1],
  [60_000, 15],
  [60_001, 16],
])('%d ms are counted in bucket %d', (ms, bucket) => {
  expect(bucketOf(ms)).toBe(bucket);
});
