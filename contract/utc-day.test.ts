import { expect, test } from 'vitest';
import { utcDay } from './utc-day.ts';

test.each([
  ['2026-11-26T00:00:00.000Z', '2026-11-26'],
  ['2026-11-26T23:59:59.999Z', '2026-11-26'],
  ['2026-11-26T23:59:59.999-01:00', '2026-11-27'],
])('%s is on %s', (time, day) => {
  expect(utcDay(Date.parse(time))).toBe(day);
});

test('without a time it is today', () => {
  const before = utcDay(Date.now());
  const today = utcDay();
  // A day may end between them.
  expect([before, utcDay(Date.now())]).toContain(today);
});
