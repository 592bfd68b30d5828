import { describe, expect, test } from 'vitest';
import { connectionsWithin, openFilesLimit, softLimitIn } from './open-files.ts';

describe('connections within the open files of a process', () => {
  test.each([
    [64, 12],
    [1_024, 492],
    [1_048_576, 10_000],
    [Number.POSITIVE_INFINITY, 10_000],
    [20, 1],
  ])('%d files leave room for %d', (files, connections) => {
    expect(connectionsWithin(files)).toBe(connections);
  });

  test.each([
    ['Max open files            64                   128                  files\n', 64],
    ['Max open files            unlimited            unlimited            files\n', Number.POSITIVE_INFINITY],
    ['', Number.POSITIVE_INFINITY],
  ])('the limit in %j is %d', (limits, soft) => {
    expect(softLimitIn(limits)).toBe(soft);
  });

  test('the limit of this process is more than it needs', () => {
    expect(openFilesLimit()).toBeGreaterThan(100);
  });
});
