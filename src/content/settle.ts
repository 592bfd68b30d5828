import { isSelectionIn, selectionIn } from './focus.ts';
import { offsetsIn } from './text-offsets.ts';

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
 * Selects a range in an editable element, found anew each time it is needed, and waits until its editor knows. Editors read the selection when the
 * browser reports it; text inserted before that lands where the caret used to be. Some put their own selection back
 * once, right after they get the focus. Tells whether the range is what is selected in the end: else the answer would
 * land elsewhere.
 */
export async function selectForEditor(host: HTMLElement, find: () => Range | undefined): Promise<boolean> {
  host.focus({ preventScroll: true });
  await nextTask();
  const selection = selectionIn(host.getRootNode());
  if (selection === null) return false;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    // Getting the focus, editors may draw the passage anew: a range from before is empty then.
    const range = find();
    if (range === undefined) return false;
    const wanted = offsetsIn(host, range);
    if (!isExactly(selection, range)) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const reported = selectionChange();
      selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      await reported;
    }
    await nextTask();
    if (isSelected(host, wanted)) return true;
  }
  return false;
}

/** Whether these characters of an element are what is selected. */
export function isSelected(
  host: HTMLElement,
  wanted: { readonly from: number; readonly to: number },
): boolean {
  const selection = selectionIn(host.getRootNode());
  if (selection === null || selection.rangeCount === 0 || !isSelectionIn(host)) return false;
  const { from, to } = offsetsIn(host, selection.getRangeAt(0));
  return from === wanted.from && to === wanted.to;
}

function isExactly({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection, range: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    anchorNode === startContainer &&
    anchorOffset === startOffset &&
    focusNode === endContainer &&
    focusOffset === endOffset
  );
}

function selectionChange(): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, 100);
  });
}
