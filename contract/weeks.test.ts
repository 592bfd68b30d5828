import { expect, test } from 'vitest';
import { lastOver, nameOf, nextOver, startOf, weekOf } from './weeks.ts';

test.each([
  ['2026-11-16T00:00:00.000Z', '2026-11-16'],
  ['2026-11-15T23:59:59.999Z', '2026-11-09'],
  ['2026-11-22T23:59:59.999Z', '2026-11-16'],
  ['1970-01-05T00:00:00.000Z', '1970-01-05'],
  ['2024-12-31T12:00:00.000Z', '2024-12-30'],
])('%s is in the week of %s', (at, monday) => {
  const week = weekOf(Date.parse(at));
  expect(nameOf(week)).toBe(monday);
  expect(new Date(startOf(week)).toISOString()).toBe(`${monday}T00:00:00.000Z`);
});

test.each([
  ['2026-11-23T23:59:59.999Z', '2026-11-09', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24T00:00:00.000Z', '2026-11-16', '2026-12-01T00:00:00.000Z'],
  ['2026-11-29T12:00:00.000Z', '2026-11-16', '2026-12-01T00:00:00.000Z'],
])(
  'at %s the week of %s is the last that is over for a day, and the next one is at %s',
  (at, monday, next) => {
    expect(nameOf(lastOver(Date.parse(at)))).toBe(monday);
    expect(new Date(nextOver(Date.parse(at))).toISOString()).toBe(next);
  },
);
