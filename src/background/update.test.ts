import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Job } from '../job.ts';
import { answered, cast, waiting } from './telling/ballot-box.ts';

/** The browser's memory of the extension, and whether it was told to take the newer version. */
const memory = new Map<string, unknown>();
const browser = { reloads: 0, calls: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  memory.clear();
  browser.reloads = 0;
  const session = {
    get: async (key: string | null) => {
      browser.calls += 1;
      return Object.fromEntries([...memory].filter(([name]) => key === null || name === key));
    },
    set: async (values: object) => {
      for (const [name, value] of Object.entries(values)) memory.set(name, value);
    },
    remove: async (names: readonly string[]) => {
      for (const name of names) memory.delete(name);
    },
  };
  const runtime = {
    id: 'sidenote',
    reload: () => {
      browser.reloads += 1;
    },
  };
  vi.stubGlobal('__FIREFOX__', false);
  vi.stubGlobal('chrome', { runtime });
  // Who stands for the browser under this name is taken as it is.
  vi.stubGlobal('browser', { runtime, storage: { session } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const job: Job = {
  id: 'job-1',
  ask: {
    action: 'summarise',
    tabId: 1,
    frameId: 0,
    pageUrl: 'https://acme.example/',
    frameUrl: 'https://acme.example/',
  },
  phase: 'failed',
  code: 'gateway_lost',
  capture: undefined,
  text: 'Half an answer',
  gone: undefined,
  limit: undefined,
};

test.each(['job:1', 'adrift'])(
  'while an answer waits (%s), nothing takes it, however long it waits',
  async (key) => {
    const { followAnswers, updateAvailable, updateNow } = await import('./update.ts');
    memory.set(key, job);
    await followAnswers();
    await updateAvailable();
    // A day, in steps shorter than what the browser lets a silent worker live.
    for (let step = 0; step < 24 * 120; step += 1) {
      browser.calls = 0;
      await vi.advanceTimersByTimeAsync(30_000);
      expect(browser.calls).toBeGreaterThan(0);
    }
    await updateNow();
    expect(browser.reloads).toBe(0);

    memory.delete(key);
    await followAnswers();
    expect(browser.reloads).toBe(1);
    // Taken once: a version that cannot be taken is not tried again and again, and nobody stays awake for nothing.
    await followAnswers();
    browser.calls = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([browser.reloads, browser.calls]).toEqual([1, 0]);
  },
);

const on = { requestId: 'r', action: 'summarise' } as const;
const up = { vote: 'up', reasons: [] } as const;

test('for a vote on its way an update waits until the gateway has it', async () => {
  const { followAnswers, updateAvailable } = await import('./update.ts');
  const box = cast({}, on, up, Date.now());
  memory.set('ballots', box);
  await followAnswers();
  await updateAvailable();
  expect(browser.reloads).toBe(0);
  const [vote] = waiting(box);
  memory.set('ballots', vote && answered(box, vote, undefined));
  await followAnswers();
  expect(browser.reloads).toBe(1);
});

test('for one that the gateway does not take it waits for minutes, not for ever, and nobody stays awake for it', async () => {
  const { followAnswers, updateAvailable } = await import('./update.ts');
  memory.set('ballots', cast({}, on, up, Date.now()));
  await followAnswers();
  await updateAvailable();
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(browser.reloads).toBe(0);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  browser.calls = 0;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([browser.reloads, browser.calls]).toEqual([1, 0]);
});
