import { describe, expect, test } from 'vitest';
import { openBreaker } from './breaker.ts';
import { retryAfterMs } from './retry-after.ts';

type Step = 'ok' | 'fail' | 'left' | 'away' | number;

/** What happens in turn, and what a breaker of 2 failures and 100 ms of rest makes of it. */
const courses: [name: string, steps: Step[]][] = [
  ['lets everything through while it works', ['ok', 'ok', 'ok']],
  ['forgives one failure', ['fail', 'ok', 'fail', 'ok']],
  ['rests after two in a row', ['fail', 'fail', 'away', 99, 'away']],
  ['tries once after the rest, and is back', ['fail', 'fail', 100, 'ok', 'ok', 'fail', 'ok']],
  ['rests again when the try fails', ['fail', 'fail', 100, 'fail', 'away', 100, 'ok']],
  ['lets another one try when the first one left', ['fail', 'fail', 100, 'left', 'ok']],
];

describe('a breaker', () => {
  test.each(courses)('%s', (_name, steps) => {
    let now = 0;
    const breaker = openBreaker({ failures: 2, restMs: 100 }, () => now);
    for (const step of steps) {
      if (typeof step === 'number') {
        now += step;
        continue;
      }
      expect(breaker.enter()).toBe(step !== 'away');
      if (step === 'ok') breaker.succeeded();
      if (step === 'fail') breaker.failed();
      if (step === 'left') breaker.left();
    }
  });

  test('lets only one try at a time', () => {
    const breaker = openBreaker({ failures: 1, restMs: 0 }, () => 0);
    breaker.enter();
    breaker.failed();
    expect([breaker.enter(), breaker.enter(), breaker.enter()]).toEqual([true, false, false]);
  });

  test('says how it is', () => {
    let now = 0;
    const breaker = openBreaker({ failures: 2, restMs: 100 }, () => now);
    const states = [breaker.state()];
    const note = () => void states.push(breaker.state());
    breaker.enter();
    note();
    breaker.failed();
    note();
    breaker.failed();
    note();
    now += 100;
    note();
    breaker.enter();
    note();
    breaker.failed();
    note();
    now += 100;
    breaker.enter();
    breaker.succeeded();
    note();
    expect(states).toEqual([
      ...['working', 'working', 'working', 'resting', 'resting', 'trying', 'resting', 'working'],
    ]);
    // While it works nobody keeps anybody out.
    expect([breaker.enter(), breaker.enter()]).toEqual([true, true]);
  });

  test('goes by a clock of its own where it is given none', () => {
    const breaker = openBreaker({ failures: 1, restMs: 60_000 });
    breaker.enter();
    breaker.failed();
    expect(breaker.enter()).toBe(false);
  });

  test('that is switched off never rests', () => {
    const breaker = openBreaker({ failures: 0, restMs: 1_000 }, () => 0);
    for (let round = 0; round < 50; round += 1) breaker.failed();
    expect(breaker.enter()).toBe(true);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  test.each<[string | string[] | undefined, number | undefined]>([
    ['0', 0],
    ['5', 5_000],
    ['Sun, 01 Mar 2026 00:00:10 GMT', 10_000],
    ['Sat, 28 Feb 2026 00:00:00 GMT', 0],
    ['-5', undefined],
    ['1e9', undefined],
    ['99999999999', undefined],
    ['soon', undefined],
    ['', undefined],
    [['1', '2'], undefined],
    [undefined, undefined],
  ])('%j is %j ms', (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms);
  });
});
