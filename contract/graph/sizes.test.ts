import { expect, test } from 'vitest';
import { changeBucketOf, sizeBucketOf } from './sizes.ts';

test.each([
  [0, '≤100KB'],
  [100_000, '≤100KB'],
  [100_001, '≤1MB'],
  [100_000_000, '≤100MB'],
  [Number.MAX_SAFE_INTEGER, '>100MB'],
])('%i bytes are %s', (bytes, bucket) => expect(sizeBucketOf(bytes)).toBe(bucket));

test.each([
  [0, '≤10 lines'],
  [11, '≤100 lines'],
  [10_000, '≤10000 lines'],
  [10_001, '>10000 lines'],
])('%i lines are %s', (lines, bucket) => expect(changeBucketOf(lines)).toBe(bucket));
