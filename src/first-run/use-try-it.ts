import { type RefObject, useEffect } from 'react';
import { runInjected } from './run-injected.ts';
import { TRY_IT_DOCUMENT, type TryItCall } from './try-it.ts';

/** Does on this page what the worker has injected scripts do on others, with the same scripts. */
export function useTryIt(tab: number, field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const ready = runInjected();
    // What could not be loaded is noticed where it is asked for.
    ready.catch(() => undefined);
    const hear = (message: unknown, _: chrome.runtime.MessageSender, reply: (answer: unknown) => void) => {
      if (!isCall(message) || message.tabId !== tab || field.current === null) return undefined;
      const { current } = field;
      void ready.then(() => answer(message, current)).then(reply, () => reply(undefined));
      // The answer comes later.
      return true;
    };
    chrome.runtime.onMessage.addListener(hear);
    return () => chrome.runtime.onMessage.removeListener(hear);
  }, [tab, field]);
}

/** Only our own pages can send one. */
function isCall(message: unknown): message is TryItCall {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === TRY_IT_DOCUMENT;
}

async function answer(asked: TryItCall, field: HTMLTextAreaElement): Promise<unknown> {
  switch (asked.call) {
    case 'read':
      return readIn(field, asked.given.jobId);
    case 'insert':
      return globalThis.sidenoteWriting?.insert(asked.given);
    case 'takeBack':
      return globalThis.sidenoteWriting?.takeBack(asked.given.jobId);
    case 'forget':
      globalThis.sidenote?.forget(asked.given.jobId);
      return true;
  }
}

/** The panel has the focus on this page, and what is read is what has it: the text takes it for a moment. */
function readIn(field: HTMLTextAreaElement, jobId: string) {
  const { activeElement } = document;
  field.focus({ preventScroll: true });
  const found = globalThis.sidenote?.read(jobId);
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return found;
}
