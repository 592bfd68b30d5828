import { isSelectionIn, selectionIn } from './focus.ts';

/** How long an editor may take to show what was written, in milliseconds. */
const PATIENCE = 1_000;

/** One turn of the page's event loop: after it, editors have seen a change of focus or selection. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

/** Waits until something holds, but no longer than an editor may take; tells whether it came to hold. */
export async function until(holds: () => boolean, patience = PATIENCE): Promise<boolean> {
  const deadline = performance.now() + patience;
  for (let wait = 0; !holds(); wait = Math.min(50, wait + 5)) {
    if (performance.now() > deadline) return false;
    await (wait === 0 ? nextTask() : new Promise((resolve) => setTimeout(resolve, wait)));
  }
  return true;
}

/**
 * Selects a range in an editable element and waits until its editor knows. Editors read the selection when the
 * browser reports it; text inserted before that lands where the caret used to be. Tells whether the selection is in
 * the element then: the page may answer the focus by moving it elsewhere.
 */
export async function selectForEditor(host: HTMLElement, range: Range): Promise<boolean> {
  host.focus({ preventScroll: true });
  const selection = selectionIn(host.getRootNode());
  if (selection === null) return false;
  const reported = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    // The event does not come when the range was selected already.
    setTimeout(resolve, 100);
  });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await reported;
  await nextTask();
  return isSelectionIn(host);
}
