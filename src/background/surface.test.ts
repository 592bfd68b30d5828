import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

/** The browser, which opens a popup only in a window that has the focus. */
const windows = { focused: 1, notice: new Set<(id: number) => void>() };
const popups: number[] = [];
/** Popups that are open. */
let open: object[] = [];
const badges: number[] = [];

stubManagedBrowser();
Object.assign(chrome, {
  action: {
    openPopup: async ({ windowId }: { windowId: number }) => {
      if (windows.focused !== windowId) throw new Error('the window has not the focus');
      popups.push(windowId);
    },
  },
  windows: {
    get: async (id: number) => ({ id, focused: windows.focused === id }),
    onFocusChanged: {
      addListener: (listener: (id: number) => void) => windows.notice.add(listener),
      removeListener: (listener: (id: number) => void) => windows.notice.delete(listener),
    },
  },
});
const firefox = (globalThis as unknown as { browser: typeof chrome }).browser;
Object.assign(firefox, { extension: { getViews: () => open } });
Object.assign(firefox.action, {
  setBadgeText: async ({ tabId }: { tabId: number }) => void badges.push(tabId),
});

const { openPopupAgain } = await import('./surface.ts');
const tab = { id: 7, windowId: 1 } as chrome.tabs.Tab;

function focus(id: number): void {
  windows.focused = id;
  for (const notice of windows.notice) notice(id);
}

describe('the popup that signing in has closed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    focus(1);
    popups.length = 0;
    badges.length = 0;
    open = [];
  });

  test('comes again at once in a window that has the focus', async () => {
    openPopupAgain(tab);
    await vi.waitFor(() => expect(popups).toEqual([1]));
  });

  test('comes when the window gets the focus back from the sign-in window', async () => {
    focus(2);
    openPopupAgain(tab);
    await vi.waitFor(() => expect(windows.notice.size).toBe(1));
    focus(3);
    expect(popups).toEqual([]);
    focus(1);
    await vi.waitFor(() => expect(popups).toEqual([1]));
    expect(windows.notice.size).toBe(0);
    expect(badges).toEqual([]);
  });

  test('is left alone where it is open still: whoever closes it meanwhile is not shown it again', async () => {
    focus(2);
    open = [{}];
    openPopupAgain(tab);
    await vi.advanceTimersByTimeAsync(0);
    open = [];
    focus(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(popups).toEqual([]);
    expect(badges).toEqual([]);
  });

  test('does not come up later, where the person has gone to another window: the button has a dot', async () => {
    focus(2);
    openPopupAgain(tab);
    await vi.waitFor(() => expect(windows.notice.size).toBe(1));
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(() => expect(badges).toEqual([7]));
    focus(1);
    expect(windows.notice.size).toBe(0);
    expect(popups).toEqual([]);
  });
});
