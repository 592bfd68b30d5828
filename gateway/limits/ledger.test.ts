import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedClock } from '../testing/moved-clock.ts';
import { DAY_MS, dayOf } from './clock.ts';
import { openLedger } from './ledger.ts';
import type { LimitAsk, LimitSettings, Reservation } from './limits.ts';

const limits: LimitSettings = {
  person: { requestsPerMinute: 3, concurrent: 2, tokensPerDay: 60 },
  organisation: { requestsPerMinute: 5, concurrent: 3, tokensPerDay: 100 },
  everyone: { requestsPerMinute: 7, concurrent: 4, tokensPerDay: 150 },
};

const who = fc.record({
  orgId: fc.constantFrom('acme', 'umbrella'),
  person: fc.constantFrom('mira', 'jonas', 'acme'),
});
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ who, tokens: fc.integer({ min: 0, max: 30 }) }) },
    { weight: 3, arbitrary: fc.record({ settle: fc.nat(40), used: fc.option(fc.nat(60)) }) },
    {
      weight: 3,
      arbitrary: fc.record({ pass: fc.oneof(fc.integer({ min: 1, max: 70_000 }), fc.constant(DAY_MS / 3)) }),
    },
  ),
  { maxLength: 60 },
);

/** The same rules, written down as plainly as can be: every request ever let in, and what became of it. */
interface Entered {
  readonly ask: LimitAsk;
  readonly second: number;
  readonly day: number;
  tokens: number;
  running: boolean;
}

function expected(ask: LimitAsk, entered: readonly Entered[], now: { second: number; day: number }) {
  const groups = [
    ['person', (other: LimitAsk) => other.orgId === ask.orgId && other.person === ask.person],
    ['organisation', (other: LimitAsk) => other.orgId === ask.orgId],
    ['everyone', () => true],
  ] as const;
  for (const [whose, belongs] of groups) {
    const own = entered.filter((one) => belongs(one.ask));
    const tokens = own.filter(({ day }) => day === now.day).reduce((sum, one) => sum + one.tokens, 0);
    if (own.filter(({ second }) => now.second - second <= 60).length >= limits[whose].requestsPerMinute)
      return `rate_limited ${whose}`;
    if (own.filter(({ running }) => running).length >= limits[whose].concurrent)
      return `${whose === 'everyone' ? 'busy' : 'too_many_streams'} ${whose}`;
    if (ask.tokens > 0 && tokens + ask.tokens > limits[whose].tokensPerDay) return `tokens_used_up ${whose}`;
  }
  return 'in';
}

describe('the ledger', () => {
  test('agrees with the plainest model, whatever is asked and settled in whatever order', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const clock = movedClock();
        const ledger = openLedger(clock);
        const entered: Entered[] = [];
        const reservations: Reservation[] = [];
        for (const step of all) {
          if ('pass' in step) clock.pass(step.pass);
          else if ('settle' in step) {
            const one = entered[step.settle];
            reservations[step.settle]?.settle(step.used ?? undefined);
            if (one?.running === true)
              Object.assign(one, { running: false, tokens: step.used ?? one.tokens });
          } else {
            const ask = { ...step.who, tokens: step.tokens };
            const now = { second: Math.floor(clock.steady() / 1_000), day: dayOf(clock.wall()) };
            const exceeded = ledger.check(ask, limits);
            const verdict = exceeded === undefined ? 'in' : `${exceeded.code} ${exceeded.whose}`;
            expect(verdict).toBe(expected(ask, entered, now));
            if (exceeded !== undefined) continue;
            reservations.push(ledger.take(ask));
            entered.push({ ask, ...now, tokens: ask.tokens, running: true });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lets in after the seconds it named, and not a second earlier', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(times, (waits) => {
        const clock = movedClock();
        const ledger = openLedger(clock);
        const ask = { orgId: 'acme', person: 'mira', tokens: 0 };
        for (const wait of waits) {
          clock.pass(wait);
          const exceeded = ledger.check(ask, limits);
          if (exceeded === undefined) ledger.take(ask).settle(0);
          else {
            clock.pass((exceeded.retryAfterSeconds - 1) * 1_000);
            expect(ledger.check(ask, limits)).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 1 });
            clock.pass(1_000);
            expect(ledger.check(ask, limits)).toBeUndefined();
          }
        }
      }),
    );
  });

  test('is back at nothing after 10,000 requests that came and went', () => {
    const clock = movedClock();
    const ledger = openLedger(clock);
    const ask = (at: number) => ({ orgId: `org-${at % 7}`, person: `person-${at % 101}`, tokens: 10 });
    const taken = Array.from({ length: 10_000 }, (_, at) => ledger.take(ask(at)));
    for (const one of taken) one.settle(0);
    for (const one of taken) one.settle(7);
    const nothing = { requests: 0, streams: 0, tokens: 0 };
    clock.pass(61_000);
    expect(ledger.usage(ask(0))).toEqual({ person: nothing, organisation: nothing, everyone: nothing });
    expect(ledger.sweep()).toBe(0);
  });

  test.each([
    ['set back over midnight, does not give the day twice', -2 * 3_600_000, 'tokens_used_up'],
    ['set back within the day, changes nothing', -60_000, 'tokens_used_up'],
    ['set back by a year, begins a day of its own', -365 * DAY_MS, undefined],
    ['set forward by an hour, changes nothing', 3_600_000, 'tokens_used_up'],
    ['set forward to the next day, begins it', DAY_MS, undefined],
  ])('with a clock that is %s', (_name, by, code) => {
    const clock = movedClock(Date.UTC(2026, 0, 15, 1));
    const ledger = openLedger(clock);
    const ask = { orgId: 'acme', person: 'mira', tokens: 60 };
    ledger.take(ask).settle(undefined);
    clock.set(clock.wall() + by);
    expect(ledger.check(ask, limits)?.code).toBe(code);
  });

  test('does not forget the minute when the clock is set forward', () => {
    const clock = movedClock();
    const ledger = openLedger(clock);
    const ask = { orgId: 'acme', person: 'mira', tokens: 0 };
    for (let request = 0; request < 3; request += 1) ledger.take(ask).settle(0);
    clock.set(clock.wall() + 3_600_000);
    expect(ledger.check(ask, limits)?.code).toBe('rate_limited');
  });
});
