import { describe, expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addBlockedCounts, listBlockedBetween } from './blocked-by-day.ts';
import { cappedSum, MOST_COUNTED } from './capped-sum.ts';
import { addFleetCounts, listFleetCounts } from './fleet-versions.ts';

const day = '2026-11-26';

test.each([
  [1, 2, 3],
  [MOST_COUNTED - 1, 1, MOST_COUNTED],
  [MOST_COUNTED, 1, MOST_COUNTED],
  [MOST_COUNTED, MOST_COUNTED, MOST_COUNTED],
])('%i and %i are kept as %i', (one, other, sum) => {
  expect(cappedSum(one, other)).toBe(sum);
});

describe.each(storageKinds)('counts on %s', (kind) => {
  const { as } = useStorage(kind);

  test.each([
    [[1, 2], 3],
    [[MOST_COUNTED - 1, 1], MOST_COUNTED],
    [[MOST_COUNTED, 1_000], MOST_COUNTED],
    [[1, MOST_COUNTED], MOST_COUNTED],
    [[2 * MOST_COUNTED, MOST_COUNTED], MOST_COUNTED],
  ])('told as %j stand as %i, and never end the writing', async (told, sum) => {
    for (const more of told)
      await as(async (db) => {
        await addBlockedCounts(db, 'acme', [{ day, reason: 'site_not_allowed', told: more }]);
        await addFleetCounts(db, 'acme', [
          { day, browser: 'chromium', version: '1.0', policy: 'ready', told: more },
        ]);
      });
    expect(await as((db) => listFleetCounts(db, 'acme', day))).toMatchObject([{ told: sum }]);
    const sums = await as((db) => listBlockedBetween(db, 'acme', { from: day, before: '2026-11-27' }));
    expect(sums).toEqual([{ reason: 'site_not_allowed', told: sum }]);
  });
});
