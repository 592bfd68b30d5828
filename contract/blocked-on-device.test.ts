import { expect, test } from 'vitest';
import { type BlockedCount, deviceReasons, readBlocked, writeBlocked } from './blocked-on-device.ts';

const count = (told: number, changes: Partial<BlockedCount> = {}): BlockedCount => ({
  ...{ day: '2026-11-26', reason: 'site_not_allowed', told },
  ...changes,
});

test('what is written is read, newest day first', () => {
  const before = count(1, { day: '2026-11-25' });
  const other = count(1_000, { reason: 'hipaa_blocked' });
  const header = '2026-11-26/site_not_allowed=3,2026-11-26/hipaa_blocked=1000,2026-11-25/site_not_allowed=1';
  expect(writeBlocked([before, count(3), other])).toBe(header);
  expect(readBlocked(header)).toEqual([count(3), other, before]);
});

test('no more is told than is believed', () => {
  const days = ['2026-11-24', '2026-11-25', '2026-11-26'];
  const all = days.flatMap((day) => deviceReasons.map((reason) => count(5_000, { day, reason })));
  const read = readBlocked(writeBlocked(all));
  expect(read).toHaveLength(2 * deviceReasons.length);
  expect(new Set(read.map(({ day, told }) => `${day} ${told}`))).toEqual(
    new Set(['2026-11-26 1000', '2026-11-25 1000']),
  );
});

test.each([
  undefined,
  '',
  '2026-11-26/site_not_allowed',
  '2026-11-26/site_not_allowed=0',
  '2026-11-26/site_not_allowed=1001',
  '2026-11-26/site_not_allowed=-1',
  '2026-02-30/site_not_allowed=1',
  '2026-11-26/not_opted_in=1',
  '2026-11-26/https://mira.example=1',
  '2026-11-26/site_not_allowed=1,mira',
  '2026-11-26/site_not_allowed=1000,2026-11-26/site_not_allowed=1000',
  ['2026-11-24', '2026-11-25', '2026-11-26']
    .flatMap((day) => deviceReasons.map((reason) => `${day}/${reason}=1`))
    .slice(0, 2 * deviceReasons.length + 1)
    .join(','),
])('%s says nothing', (header) => {
  expect(readBlocked(header)).toEqual([]);
});
