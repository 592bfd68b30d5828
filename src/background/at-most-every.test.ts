import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atMostEvery } from './at-most-every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work at most every half a second', () => {
  test('is done at once the first time', () => {
    const work = vi.fn();
    atMostEvery(500, work).soon();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is done once more for all that asked for it meanwhile, though nobody asks again', () => {
    const work = vi.fn();
    const saving = atMostEvery(500, work);
    for (let n = 0; n < 5; n += 1) {
      saving.soon();
      vi.advanceTimersByTime(20);
    }
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(399);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('is not done any more once it is stopped', () => {
    const work = vi.fn();
    const saving = atMostEvery(500, work);
    saving.soon();
    saving.soon();
    saving.stop();
    vi.advanceTimersByTime(10_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('waits no longer when the clock is set back', () => {
    const work = vi.fn();
    const saving = atMostEvery(500, work);
    saving.soon();
    vi.setSystemTime(Date.now() - 3_600_000);
    saving.soon();
    vi.advanceTimersByTime(500);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
