import type { Block } from '@sidenote/contract/markdown/ast';
import { bare, textOfBlocks } from '@sidenote/contract/markdown/text';
import { editorsOwn } from './editors-own.ts';
import { elementAround } from './visible.ts';

const media = 'img, input, select, textarea, iframe, video, audio, canvas, svg, object';
/** Items that are no list items of HTML, or draw their marks as text: they are read as paragraphs. */
const looseItems = '[data-list-kind], [data-content-type$="ListItem"], [data-w-e-reserve]';
const fixed = '[contenteditable="false"]';
/** The box of a task: read and written as what it means, where the editor's own tasks can be written. */
const box = 'input[type="checkbox"]';

const foreign = 'u, sub, sup, mark, ins, font, [class*="color-mark"]';
/** Comments of other people hang on the words they are about. */
const annotations = '[data-mark-type="annotation"], [data-prosemirror-mark-name="annotation"]';

/** Whether a range has formatting that our Markdown does not carry. */
export function hasForeignMarks(range: Range): boolean {
  for (const element of elementsOf(range)) if (element.matches(foreign)) return true;
  return elementAround(range.startContainer)?.closest(foreign) != null;
}

/**
 * Whether the blocks are all that a range of an editor holds, whose text is given: what was not read must not be
 * replaced.
 */
export function isReplaceable(range: Range, text: string, blocks: readonly Block[], tasks: boolean): boolean {
  return (
    !holdsMore(range, tasks) && !crossesCells(range) && bare(textOfBlocks(blocks, 'no-boxes')) === bare(text)
  );
}

function holdsMore(range: Range, tasks: boolean): boolean {
  for (const element of elementsOf(range)) {
    if (tasks && isBox(element.closest(fixed) ?? element)) continue;
    if (element.matches(`${looseItems}, ${annotations}`)) return true;
    if (element.matches(media) || (element.matches(fixed) && hasOwnText(element))) return true;
  }
  return false;
}

/** Editors keep a box away from the caret by an element that cannot be edited. */
function isBox(element: Element): boolean {
  return element.matches(box) || (element.querySelector(box) !== null && element.textContent.trim() === '');
}

/** A mention has text that cannot be edited; a table that cannot be edited as a whole has cells that can. */
function hasOwnText(element: Element): boolean {
  return bare(element.textContent) !== '' && element.querySelector('[contenteditable="true"]') === null;
}

/** The elements of a range, from its beginning: in a huge document it should cost what it covers. */
function* elementsOf(range: Range): Generator<Element> {
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(editorsOwn)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = range.startContainer;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) return;
    if (node instanceof Element) yield node;
  }
}

function crossesCells(range: Range): boolean {
  return cellAround(range.startContainer) !== cellAround(range.endContainer);
}

function cellAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('td, th') ?? null;
}
