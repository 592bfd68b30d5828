import { editorsOwn } from './editors-own.ts';
import { editingHost } from './focus.ts';
import { newSight, once, type Sight } from './visible.ts';

/** One reading of a range: what is known of its elements is worked out once, so that large selections stay fast. */
export interface Reading {
  readonly range: Range;
  /** Whether it is read from an editor: there a style says what elsewhere may be decoration. */
  readonly editable: boolean;
  readonly sight: Sight;
  /** Whether an element is a block or holds one. */
  readonly isBlock: (element: Element) => boolean;
  /** Whether spaces and line breaks of the text that stands in an element are shown as they are. */
  readonly keepsSpace: (element: Element) => boolean;
  /** Whether an element of inline content stands on lines of its own. */
  readonly standsApart: (element: Element) => boolean;
}

export const blockTags =
  /^(P|DIV|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|CAPTION|THEAD|TBODY|TFOOT|TR|TD|TH|HR|SECTION|ARTICLE|HEADER|FOOTER|MAIN|NAV|ASIDE|FIGURE|FIGCAPTION|DL|DT|DD|DETAILS|SUMMARY|FORM|FIELDSET|ADDRESS)$/;
const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|INPUT|TEXTAREA|SELECT|BUTTON|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|SVG)$/i;

export function newReading(range: Range): Reading {
  // A link or a span around blocks is a block for our purpose, whatever its own display says.
  const isBlock: (element: Element) => boolean = once(
    (element) => blockTags.test(element.tagName) || Array.from(element.children).some(isBlock),
  );
  const editable = editingHost(range.commonAncestorContainer) !== undefined;
  const keepsSpace = once((element) => /^(pre|break-spaces)/.test(getComputedStyle(element).whiteSpace));
  return { range, editable, sight: newSight(), isBlock, keepsSpace, standsApart: once(hasOwnLines) };
}

/**
 * The children of a node that lie in the range or touch it, beginning where the range begins: what a selection in
 * a huge page costs must not depend on the page.
 */
export function* touched(container: Node, range: Range): Generator<ChildNode> {
  const last = childWith(container, range.endContainer, range.endOffset - 1) ?? container.lastChild;
  const first = childWith(container, range.startContainer, range.startOffset) ?? container.firstChild;
  for (let child = first; child !== null; child = child.nextSibling) {
    yield child;
    if (child === last) return;
  }
}

/** The child of a container that a boundary lies in; null where it lies outside of the container. */
function childWith(container: Node, node: Node, offset: number): ChildNode | null {
  if (node === container) return container.childNodes[Math.max(0, offset)] ?? null;
  // Nearly every container of a long selection lies between its ends.
  if (!container.contains(node)) return null;
  let child: Node | null = node;
  while (child !== null && child.parentNode !== container) child = child.parentNode;
  return child as ChildNode | null;
}

function hasOwnLines(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  // A large first letter floats, but belongs to its word.
  return float === 'none' && !/^(inline|contents|none|ruby|math)/.test(display);
}

export function isReadable(element: Element, reading: Reading): boolean {
  if (skipped.test(element.tagName) || (reading.editable && element.matches(editorsOwn))) return false;
  return !reading.sight.hides(element);
}

/** The part of a text node that lies in the range and can be seen. */
export function visiblePart(node: Text, { range, sight }: Reading, parent: Element): string {
  if (!sight.shows(parent)) return '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to).replaceAll('\u200B', '');
}
