/** How long a window may take to get the focus back from one that has closed, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Resolves as soon as a window has the focus: at once where it has it, and later where it gets it within three seconds.
 * Rejects when it does not, or is gone.
 */
export async function windowFocused(windowId: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const noteFocus = (focused: number) => {
    if (focused === windowId) resolve();
  };
  // Before the first look: what happens in between is not missed.
  chrome.windows.onFocusChanged.addListener(noteFocus);
  const timer = setTimeout(() => reject(new Error('the focus is elsewhere')), PATIENCE);
  chrome.windows.get(windowId).then(({ focused }) => {
    if (focused) resolve();
  }, reject);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    chrome.windows.onFocusChanged.removeListener(noteFocus);
  }
}
