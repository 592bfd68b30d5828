import { expect, test } from 'vitest';
import { busyEnough } from './graph-load.ts';
import { plantedNotes } from './graph-notes.ts';

test.each([100, 10_000])('%i people ask enough in a week for notes to be told in two ways', (people) => {
  const planted = busyEnough({ people, weeks: 3, noise: 0.3, seed: 1 }, 1_000);
  const told = { week: 3, now: 0, count: 3_000, details: false };
  const ids = [0, 3_000].flatMap((skip) =>
    plantedNotes(planted, { ...told, skip }).map(({ record }) => record.requestId),
  );
  expect(new Set(ids).size).toBe(6_000);
});
