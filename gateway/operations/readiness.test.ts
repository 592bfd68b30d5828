import { describe, expect, test } from 'vitest';
import { type ReadinessCheck, watchReadiness } from './readiness.ts';

/** A gateway of one database that it can be without for 60 s, with a clock that is moved by hand. */
function watched(checks: (state: { works: boolean }) => readonly ReadinessCheck[]) {
  const state = { works: true, draining: false, time: 0, looks: 0 };
  const counted = checks(state).map((check) => ({
    ...check,
    works: () => {
      state.looks += 1;
      return check.works();
    },
  }));
  const ask = watchReadiness(counted, { isDraining: () => state.draining, now: () => state.time });
  return { state, ask };
}

const database = (state: { works: boolean }): ReadinessCheck => ({
  reason: 'database',
  works: () => state.works,
  carriesMs: 60_000,
});

describe('readiness', () => {
  test.each<[string, workedBefore: boolean, goneMs: number, status: string]>([
    ['works', true, 0, 'ready'],
    ['has just gone', true, 1_000, 'degraded'],
    ['has been gone for less than is carried', true, 59_999, 'degraded'],
    ['has been gone for longer', true, 60_000, 'not_ready'],
    ['never worked', false, 1_000, 'not_ready'],
  ])('of a database that %s', async (_name, workedBefore, goneMs, status) => {
    const { state, ask } = watched((its) => [database(its)]);
    state.works = workedBefore;
    await ask();
    state.works = goneMs === 0;
    state.time = goneMs;
    expect(await ask()).toEqual({ status, reasons: status === 'ready' ? [] : ['database'] });
  });

  test('comes back as soon as the part does', async () => {
    const { state, ask } = watched((its) => [database(its)]);
    state.works = false;
    expect((await ask()).status).toBe('not_ready');
    state.works = true;
    state.time = 1_000;
    expect(await ask()).toEqual({ status: 'ready', reasons: [] });
  });

  test.each<[string, () => boolean | Promise<boolean>]>([
    [
      'throws',
      () => {
        throw new Error('x');
      },
    ],
    ['rejects', () => Promise.reject(new Error('x'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('counts a check that %s as failed, beside one that works', async (_name, works) => {
    const { ask } = watched((its) => [database(its), { reason: 'providers', works }]);
    expect(await ask()).toEqual({ status: 'not_ready', reasons: ['providers'] });
  });

  test('looks once for many who ask within a second', async () => {
    const { state, ask } = watched((its) => [database(its)]);
    await Promise.all([ask(), ask(), ask()]);
    state.time = 999;
    await ask();
    expect(state.looks).toBe(1);
    state.time = 1_000;
    await ask();
    expect(state.looks).toBe(2);
  });

  test('ends at once when draining begins, though it was good a moment ago', async () => {
    const { state, ask } = watched((its) => [database(its)]);
    expect((await ask()).status).toBe('ready');
    state.draining = true;
    expect(await ask()).toEqual({ status: 'not_ready', reasons: ['draining'] });
  });
});
