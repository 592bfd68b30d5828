import type { Send } from './send.ts';

/** Drops what the panel shows. A popup has nothing left to say then and closes; the side panel shows the actions. */
export function leave(send: Send): void {
  send({ type: 'panel/discard' });
  if (!document.body.classList.contains('docked')) window.close();
}
