import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Job } from '../job.ts';
import type { Drawn, TabCommand } from '../panel-to-worker.ts';
import { answer, ask, blocked, landed, preview, streaming } from '../testing/jobs.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
browser.installType = 'normal';
/** Whatever would read a page, write into it, open a window or ask the gateway. */
const touched = vi.fn();
vi.stubGlobal('fetch', touched);
Object.assign(chrome, {
  tabs: { get: async () => ({ url: ask.pageUrl, incognito: false }) },
  scripting: { executeScript: touched },
  windows: { create: touched },
  action: { setBadgeText: async () => undefined },
});
Object.assign(chrome.runtime, { getURL: (path: string) => `chrome-extension://sidenote/${path}` });
const { acceptPanel } = await import('./panel-port.ts');
const { obeyInTab } = await import('./obey-in-tab.ts');
const { runStream } = await import('./streams.ts');

const { tabId: TAB } = ask;
const { id: HERE } = answer;
const SEEN = '7b1d3c52-9f0e-4f6b-8a55-0c9a4de1f2aa';
const requestId = answer.answered?.requestId ?? '';

type CommandOf<Type extends TabCommand['type']> = Extract<TabCommand, { type: Type }>;

/** Each command, with a job of the tab that would take it; nothing, where it is for a tab without one. */
const cases: { [Type in TabCommand['type']]: [command: CommandOf<Type>, job: Job | undefined] } = {
  'panel/sign-in': [{ type: 'panel/sign-in' }, blocked],
  'panel/ask': [{ type: 'panel/ask', action: 'summarise', offer: 'summarise' }, undefined],
  'panel/why-not': [{ type: 'panel/why-not', action: 'summarise' }, undefined],
  'panel/send': [{ type: 'panel/send', parameters: {} }, preview],
  'panel/stop': [{ type: 'panel/stop' }, streaming],
  'panel/retry': [{ type: 'panel/retry' }, blocked],
  'panel/discard': [{ type: 'panel/discard' }, answer],
  'panel/why': [{ type: 'panel/why' }, blocked],
  'panel/insert': [{ type: 'panel/insert', mode: 'below' }, answer],
  'panel/take-back': [{ type: 'panel/take-back' }, landed],
  'panel/copied': [{ type: 'panel/copied' }, answer],
  'panel/again': [{ type: 'panel/again' }, answer],
  'panel/refine': [{ type: 'panel/refine', task: 'Shorter' }, answer],
  'panel/version': [{ type: 'panel/version', at: 0 }, answer],
  'panel/vote': [{ type: 'panel/vote', requestId, vote: 'up', reasons: [] }, answer],
  'panel/around': [{ type: 'panel/around' }, undefined],
  'panel/leave-around': [{ type: 'panel/leave-around' }, undefined],
};

/** A panel that watches a tab. */
async function panelOn(tabId: number) {
  const listeners: ((message: unknown) => void)[] = [];
  const told: unknown[] = [];
  acceptPanel({
    onMessage: { addListener: (hear: (message: unknown) => void) => listeners.push(hear) },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message: unknown) => told.push(message),
  } as unknown as chrome.runtime.Port);
  const say = (message: unknown) => listeners.forEach((hear) => void hear(message));
  say({ command: { type: 'panel/watch', tabId } });
  await vi.waitFor(() => expect(told).not.toEqual([]), { interval: 5 });
  return { say, told };
}

/** All that is kept of jobs, votes and habits. */
const standing = () => JSON.stringify([...browser.session]);

describe('what is pressed is done to what was seen, or not at all', () => {
  let ended: string | undefined;
  let end: () => void;
  beforeEach(() => {
    browser.session.clear();
    browser.session.set('gatewayUrl', 'https://gateway.example');
    touched.mockReset().mockRejectedValue(new Error('nobody there'));
    ended = undefined;
    void runStream(TAB, HERE, async (_, signal) => {
      signal.addEventListener('abort', () => {
        ended = String(signal.reason);
      });
      await new Promise<void>((done) => {
        end = done;
      });
    });
  });
  afterEach(() => end());

  const others: [string, (job: Job | undefined) => Drawn][] = [
    ['another job was', () => ({ tabId: TAB, jobId: SEEN })],
    [
      'the list was, or a job that is gone',
      (job) => ({ tabId: TAB, ...(job === undefined && { jobId: SEEN }) }),
    ],
  ];
  describe.each(others)('%s drawn', (_, drawn) => {
    test.each(Object.values(cases))('$type', async (command, job) => {
      if (job !== undefined) browser.session.set(`job:${TAB}`, job);
      const before = standing();
      await obeyInTab(drawn(job), command);
      expect(standing()).toBe(before);
      expect(touched).not.toHaveBeenCalled();
      expect(ended).toBeUndefined();
    });
  });

  test.each(Object.values(cases))(
    'another tab was drawn, on a panel that has moved on: $type',
    async (command, job) => {
      if (job !== undefined) browser.session.set(`job:${TAB}`, job);
      browser.session.set('job:8', { ...answer, id: SEEN, ask: { ...ask, tabId: 8 } });
      const panel = await panelOn(8);
      const before = standing();
      panel.say({ command, drawn: { tabId: TAB, jobId: job?.id } });
      panel.say({ command });
      panel.say({ command: { type: 'panel/stop' }, drawn: { tabId: 8 } });
      const heard = panel.told.length;
      await vi.waitFor(() => expect(panel.told.length).toBeGreaterThan(heard), { interval: 5 });
      expect(standing()).toBe(before);
      expect(touched).not.toHaveBeenCalled();
      expect(ended).toBeUndefined();
    },
  );

  test('this very job was drawn: it is discarded, and its answer ends', async () => {
    browser.session.set(`job:${TAB}`, streaming);
    await obeyInTab({ tabId: TAB, jobId: HERE }, { type: 'panel/discard' });
    expect([browser.session.has(`job:${TAB}`), ended]).toEqual([false, 'dropped']);
  });

  test('this very job was drawn: its answer stops', async () => {
    browser.session.set(`job:${TAB}`, streaming);
    await obeyInTab({ tabId: TAB, jobId: HERE }, { type: 'panel/stop' });
    expect(ended).toBe('stopped');
  });

  test('this very job was drawn: another of its answers is shown', async () => {
    browser.session.set(`job:${TAB}`, answer);
    await obeyInTab({ tabId: TAB, jobId: HERE }, { type: 'panel/version', at: 0 });
    expect(browser.session.get(`job:${TAB}`)).toMatchObject({ older: [], newer: [{ text: 'y' }] });
  });

  test('what a closed tab left behind waits while another job is discarded', async () => {
    browser.session.set(`job:${TAB}`, answer);
    browser.session.set('adrift', { ...answer, id: SEEN });
    await obeyInTab({ tabId: TAB, jobId: HERE }, { type: 'panel/discard' });
    expect([browser.session.has(`job:${TAB}`), browser.session.has('adrift')]).toEqual([false, true]);
  });
});
