import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelToWorker, WorkerToPanel } from '../messages.ts';
import { linkToWorker } from './worker-link.ts';

/** The browser's end of the link, as far as a page can tell: ports that open, end, or cannot be opened any more. */
function startBrowser() {
  const sent: PanelToWorker[] = [];
  const ends: (() => void)[] = [];
  const tells: ((message: WorkerToPanel) => void)[] = [];
  const browser = {
    there: true,
    sent,
    opened: 0,
    end: () => ends.at(-1)?.(),
    tell: (message: WorkerToPanel) => tells.at(-1)?.(message),
  };
  const connect = () => {
    if (!browser.there) throw new Error('Extension context invalidated.');
    browser.opened += 1;
    return {
      onMessage: { addListener: (listen: (message: WorkerToPanel) => void) => tells.push(listen) },
      onDisconnect: { addListener: (listen: () => void) => ends.push(listen) },
      postMessage: (message: PanelToWorker) => {
        if (!browser.there) throw new Error('Attempting to use a disconnected port object');
        sent.push(message);
      },
      disconnect: () => undefined,
    };
  };
  vi.stubGlobal('chrome', { runtime: { connect, lastError: undefined } });
  return browser;
}

describe('the panel’s link to the worker', () => {
  let browser: ReturnType<typeof startBrowser>;
  let gone: number;
  const link = () =>
    linkToWorker({
      message: () => undefined,
      gone: () => {
        gone += 1;
      },
    });
  beforeEach(() => {
    vi.useFakeTimers();
    browser = startBrowser();
    gone = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('opens again when the worker died, and says which tab it watches', () => {
    const { watch, close } = link();
    watch(7);
    browser.end();
    vi.runOnlyPendingTimers();
    expect(browser.opened).toBe(2);
    expect(browser.sent.filter(({ command }) => command.type === 'panel/watch')).toHaveLength(2);
    expect(gone).toBe(0);
    close();
  });

  test('says to the next worker what was pressed while there was none, once, after which tab it watches', () => {
    const { send, watch, close } = link();
    watch(7);
    browser.end();
    for (const type of ['panel/ping', 'panel/stop', 'panel/copied'] as const) send({ command: { type } });
    watch(8);
    expect(browser.sent).toHaveLength(1);
    vi.advanceTimersByTime(200);
    const said = () => browser.sent.slice(1).map(({ command }) => command);
    expect(said()).toEqual([
      { type: 'panel/watch', tabId: 8 },
      { type: 'panel/stop' },
      { type: 'panel/copied' },
    ]);
    browser.end();
    vi.advanceTimersByTime(200);
    expect(said().slice(3)).toEqual([{ type: 'panel/watch', tabId: 8 }]);
    close();
  });

  test('says once that the extension was updated under it, throws nothing and goes quiet', () => {
    const { send, watch } = link();
    watch(7);
    browser.there = false;
    send({ command: { type: 'panel/ping' } });
    browser.end();
    vi.runOnlyPendingTimers();
    send({ command: { type: 'panel/ping' } });
    watch(8);
    expect(gone).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says so as well to a panel that opens just then', () => {
    browser.there = false;
    link();
    expect([gone, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('a panel that was closed neither opens again nor complains', () => {
    const { close } = link();
    browser.end();
    browser.there = false;
    close();
    vi.runOnlyPendingTimers();
    expect([browser.opened, gone, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });
});
