import { isReadable, type Reading, visiblePart } from './reading.ts';
import { elementAround } from './visible.ts';

/** The text of a code element, line by line as it is shown: code viewers make lines of breaks and of blocks. */
export function codeText(element: Element, reading: Reading): string {
  let text = '';
  let begun = false;
  let afterBlock = false;
  for (const child of element.childNodes) {
    if (!reading.range.intersectsNode(child)) continue;
    const block = child instanceof Element && (reading.isBlock(child) || reading.standsApart(child));
    if (block && !isReadable(child, reading)) continue;
    const own = pieceOf(child, reading);
    if (own === '' && !block) continue;
    if (begun && (afterBlock || (block && !text.endsWith('\n')))) text += '\n';
    text += block ? own.replace(/\n$/, '') : own;
    begun = true;
    afterBlock = block;
  }
  return text;
}

function pieceOf(node: Node, reading: Reading): string {
  if (node instanceof Text) {
    const parent = elementAround(node);
    return parent === null ? '' : visiblePart(node, reading, parent);
  }
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'BR') return node.classList.contains('ProseMirror-trailingBreak') ? '' : '\n';
  return isReadable(node, reading) ? codeText(node, reading) : '';
}
