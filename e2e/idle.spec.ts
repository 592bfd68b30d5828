import type { Worker } from '@playwright/test';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { leaveWorker, serviceWorker, workersOf } from './rig/browser.ts';
import { closePanel, expect, type Person, test } from './rig/test.ts';

/** Chromium stops a worker that has had nothing to do for half a minute. */
const PATIENT = { timeout: 90_000 };

/** Does what people do in a day: an answer that is put into the page, a vote, and a look at the panel. */
async function useIt({ page, pick, openPanel }: Person, url: string): Promise<void> {
  await page.goto(url);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await pick('fix-spelling-grammar', paragraph);
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await panel.getByRole('button', { name: 'Good answer' }).click();
  await expect(panel.getByText('Thank you. What was good?')).toBeVisible();
  await closePanel(panel);
  await closePanel(await openPanel());
}

/** Has the worker note which of the timers that it starts from now on still run. */
async function noteTimers(worker: Worker): Promise<() => Promise<readonly string[]>> {
  await worker.evaluate(() => {
    const running = new Map<unknown, string>();
    const { setTimeout, setInterval, clearTimeout } = globalThis;
    const clear = (id: number | undefined) => {
      running.delete(id);
      clearTimeout(id);
    };
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms = 0) => {
        const id = setTimeout(() => {
          running.delete(id);
          work();
        }, ms);
        running.set(id, `once, after ${ms} ms`);
        return id;
      },
      setInterval: (work: () => void, ms = 0) => {
        const id = setInterval(work, ms);
        running.set(id, `every ${ms} ms`);
        return id;
      },
      ...{ clearTimeout: clear, clearInterval: clear },
      timersThatRun: () => [...running.values()],
    });
  });
  return () =>
    worker.evaluate(() => (globalThis as unknown as { timersThatRun(): string[] }).timersThatRun());
}

test('once I am done, nothing of the extension runs on, and nothing is registered that would wake it (R36)', async ({
  person,
  playground,
  tap,
}) => {
  await person.settleIn();
  const worker = await serviceWorker(person.context);
  const running = await noteTimers(worker);
  await useIt(person, playground.urls.releasePlan);
  await expect.poll(() => tap.sent()).toContain('POST /v1/feedback');
  await expect.poll(running).toEqual([]);
  const left = await worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    const { sync, periodicSync } = registration as unknown as Record<
      'sync' | 'periodicSync',
      { getTags(): Promise<string[]> } | undefined
    >;
    return {
      // Without the permission there is no such thing.
      alarms: 'alarms' in chrome,
      sync: (await sync?.getTags()) ?? [],
      periodicSync: (await periodicSync?.getTags().catch(() => [])) ?? [],
      push: (await registration.pushManager.getSubscription().catch(() => null)) !== null,
      notifications: (await registration.getNotifications().catch(() => [])).length,
      contexts: (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
    };
  });
  expect(left).toEqual({
    ...{ alarms: false, sync: [], periodicSync: [], push: false, notifications: 0 },
    contexts: ['BACKGROUND'],
  });
});

test(
  'the browser stops the worker by itself, nothing starts it again, and when I open the panel I am where I was (R36)',
  long,
  async ({ person, playground }) => {
    await person.settleIn();
    await useIt(person, playground.urls.releasePlan);
    const { context } = person;
    const url = (await serviceWorker(context)).url();
    const started: string[] = [];
    context.on('serviceworker', (one) => started.push(one.url()));
    await leaveWorker(context);
    expect(await workersOf(context)).toHaveLength(1);
    await expect.poll(() => workersOf(context), PATIENT).toEqual([]);
    expect(started).toEqual([]);
    const panel = await person.openPanel();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    expect(started).toEqual([url]);
  },
);
