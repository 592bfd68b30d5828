/** Whether anything below an element has changed since: also where it looks the same again. */
export interface Changes {
  seen(): boolean;
  stop(): void;
}

export function watchChanges(host: HTMLElement): Changes {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(host, { childList: true, characterData: true, attributes: true, subtree: true });
  return { seen: () => changed, stop: () => observer.disconnect() };
}
