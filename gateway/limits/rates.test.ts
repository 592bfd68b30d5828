import { expect, test } from 'vitest';
import { movedClock } from '../testing/moved-clock.ts';
import { openRates } from './rates.ts';

test('so many times in a minute and no more, each key for itself, and again when the first are over', () => {
  const clock = movedClock();
  const rates = openRates(3, clock);
  const take = (key: string, times: number) => Array.from({ length: times }, () => rates.take(key));
  expect(take('one', 3)).toEqual([undefined, undefined, undefined]);
  const wait = rates.take('one');
  expect(wait).toBeGreaterThan(0);
  expect(rates.take('other')).toBeUndefined();
  clock.pass((wait ?? 0) * 1_000);
  expect(rates.take('one')).toBeUndefined();
});

test('what is refused does not push the next time further away', () => {
  const clock = movedClock();
  const rates = openRates(1, clock);
  rates.take('one');
  const first = rates.take('one');
  expect(rates.take('one')).toBe(first);
});

test('ten thousand others make it forget, so that memory is bounded', () => {
  const rates = openRates(1, movedClock());
  rates.take('one');
  for (let at = 0; at < 9_999; at += 1) rates.take(`other-${at}`);
  expect(rates.take('one')).toBeDefined();
  for (let at = 0; at < 10_000; at += 1) rates.take(`another-${at}`);
  expect(rates.take('one')).toBeUndefined();
});
