import type { Block } from '@sidenote/contract/markdown/ast';
import { bare, textOfBlocks } from '@sidenote/contract/markdown/text';

const beyondText =
  'img, input, button, select, textarea, iframe, video, audio, canvas, svg, object, [contenteditable="false"]';
/** What editors put into the page for themselves, and put back by themselves. */
const editorsOwn = '.ProseMirror-separator, .ProseMirror-trailingBreak, .ql-ui';

/** The box of a task: read and written as what it means, where the editor's own tasks can be written. */
const box = 'input[type="checkbox"]';

/** Whether the blocks are all that a range of an editor holds: what was not read must not be replaced. */
export function isReplaceable(range: Range, blocks: readonly Block[], tasks: boolean): boolean {
  return (
    !holdsMore(range, tasks) &&
    !crossesCells(range) &&
    bare(textOfBlocks(blocks, 'no-boxes')) === bare(range.toString())
  );
}

function holdsMore(range: Range, tasks: boolean): boolean {
  const root = range.commonAncestorContainer;
  // In a single text node there is nothing else.
  if (!(root instanceof Element || root instanceof DocumentFragment)) return false;
  return Array.from(root.querySelectorAll(beyondText)).some(
    (element) =>
      range.intersectsNode(element) &&
      !element.matches(editorsOwn) &&
      !(tasks && (element.matches(box) || isBoxOnly(element))),
  );
}

/** Editors keep the box away from the caret by an element that cannot be edited. */
function isBoxOnly(element: Element): boolean {
  return element.querySelector(box) !== null && element.textContent.trim() === '';
}

function crossesCells(range: Range): boolean {
  return cellAround(range.startContainer) !== cellAround(range.endContainer);
}

function cellAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('td, th') ?? null;
}
