import { afterEach, expect, test, vi } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

stubManagedBrowser();
const openPopup = vi.fn<() => Promise<void>>();
const setBadgeText = vi.fn(async () => undefined);
const getContexts = vi.fn<() => Promise<unknown[]>>();
vi.stubGlobal('__FIREFOX__', false);
Object.assign(chrome, { action: { openPopup } });
Object.assign(chrome.runtime, { getContexts });
Object.assign(Reflect.get(globalThis, 'browser'), { action: { setBadgeText } });
const { openPopupAgain } = await import('./surface.ts');

const tab = { id: 7, windowId: 3 } as chrome.tabs.Tab;

afterEach(() => vi.clearAllMocks());

test.each<[string, () => Promise<void>, unknown[], number]>([
  ['stays', async () => undefined, [{}], 0],
  ['was taken away again by another window', async () => undefined, [], 1],
  ['was refused', () => Promise.reject(new Error('No focus.')), [], 1],
])('a popup after signing in that %s', async (_what, opens, popups, dots) => {
  openPopup.mockImplementation(opens);
  getContexts.mockResolvedValue(popups);
  await openPopupAgain(tab);
  expect(openPopup).toHaveBeenCalledWith({ windowId: 3 });
  expect(setBadgeText).toHaveBeenCalledTimes(dots);
  if (dots > 0) expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '•' });
});
