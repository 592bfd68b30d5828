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

/** What writes into a document. Editors hear some of it before the browser would, and tell nobody. */
const writing = ['keydown', 'input', 'paste', 'cut', 'drop'];
const moving = /^(Arrow|Home$|End$|Page|Escape$|Shift$|Control$|Alt$|Meta$)/;

/** Whether a person has written anywhere in this document since: the browser's undo would take that back first. */
export function watchTyping(): Changes {
  let typed = false;
  const note = (event: Event) => {
    if (event.isTrusted && !(event instanceof KeyboardEvent && moving.test(event.key))) typed = true;
  };
  for (const type of writing) document.addEventListener(type, note, true);
  return {
    seen: () => typed,
    stop: () => {
      for (const type of writing) document.removeEventListener(type, note, true);
    },
  };
}
