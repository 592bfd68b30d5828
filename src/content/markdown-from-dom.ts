import type { Block, Cell, Inline } from '@sidenote/contract/markdown/ast';
import { cellFromBlocks } from './cell-from-blocks.ts';
import { codeBlockAround, codeFrom, codeText, isCodeBlock } from './code-text.ts';
import { inlineChildren, inlineOf, tidy } from './inlines-from-dom.ts';
import { isTaskList, listFrom } from './lists-from-dom.ts';
import { blockTags, isReadable, newReading, type Reading, touched } from './reading.ts';

/** What a range of the page says, as blocks of our Markdown subset. Hidden text is left out. */
export function blocksFromRange(range: Range): Block[] {
  const reading = newReading(range);
  const start = enclosingBlock(range.commonAncestorContainer);
  if (!(start instanceof Element)) return flow(start, reading);
  if (!isReadable(start, reading)) return [];
  const code = codeBlockAround(start);
  if (code !== undefined) return [codeFrom(code, reading)];
  if (/^(UL|OL|TABLE|BLOCKQUOTE|H[1-6]|HR)$/.test(start.tagName) || isTaskList(start))
    return blockOf(start, reading);
  if (/^(THEAD|TBODY|TFOOT|TR)$/.test(start.tagName))
    return blockOf(start.closest('table') ?? start, reading);
  return flow(start, reading);
}

/** What a range of the page says, line by line, for places that hold characters only. */
export function linesFromRange(range: Range): string {
  const { commonAncestorContainer: root } = range;
  const element = root instanceof Element ? root : root.parentElement;
  return element === null ? range.toString() : codeText(element, newReading(range));
}

/** The block that a node is in, or the shadow root that it stands in directly. */
function enclosingBlock(node: Node): Element | DocumentFragment {
  if (node instanceof DocumentFragment) return node;
  if (node instanceof Element && blockTags.test(node.tagName)) return node;
  return node.parentNode === null ? document.body : enclosingBlock(node.parentNode);
}

/** Children of a container: runs of inline content become paragraphs between the blocks. */
function flow(container: Element | DocumentFragment, reading: Reading): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const flush = () => {
    const children = tidy(run);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    run = [];
  };
  for (const child of touched(container, reading.range)) {
    if (child instanceof Element && (reading.isBlock(child) || isCodeBlock(child))) {
      flush();
      if (isReadable(child, reading)) blocks.push(...blockOf(child, reading));
    } else if (child instanceof Element && reading.standsApart(child)) {
      flush();
      run = inlineOf(child, reading);
      flush();
    } else {
      run.push(...inlineOf(child, reading));
    }
  }
  flush();
  return blocks;
}

function blockOf(element: Element, reading: Reading): Block[] {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) {
    const children = tidy(inlineChildren(element, reading));
    return children.length === 0 ? [] : [{ type: 'heading', level: Number(tag.charAt(1)), children }];
  }
  if (tag === 'UL' || tag === 'OL' || isTaskList(element)) return listFrom(element, reading, flow);
  if (tag === 'HR') return [{ type: 'rule' }];
  if (isCodeBlock(element)) return [codeFrom(element, reading)];
  if (tag === 'TABLE') return tableOf(element, reading);
  const children = flow(element, reading);
  return tag === 'BLOCKQUOTE' && children.length > 0 ? [{ type: 'quote', children }] : children;
}

function tableOf(element: Element, reading: Reading): Block[] {
  const shown = (child: Element) => reading.range.intersectsNode(child) && isReadable(child, reading);
  const caption = Array.from(element.querySelectorAll(':scope > caption'))
    .filter(shown)
    .flatMap((child) => flow(child, reading));
  const rows = rowsOf(element, reading)
    .filter(shown)
    .map((row) =>
      Array.from(row.querySelectorAll(':scope > th, :scope > td')).map((cell) =>
        shown(cell) ? cellFromBlocks(flow(cell, reading)) : [],
      ),
    );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [header, ...rest] = rows.map((row): Cell[] =>
    Array.from({ length: width }, (_, at) => row[at] ?? []),
  );
  return header === undefined ? caption : [...caption, { type: 'table', header, rows: rest }];
}

/** The rows of a table that are touched: those of its sections, and those that stand in it directly. */
function rowsOf(table: Element, { range }: Reading): Element[] {
  return Array.from(touched(table, range)).flatMap((child) => {
    if (!(child instanceof Element)) return [];
    if (child.tagName === 'TR') return [child];
    if (!/^T(HEAD|BODY|FOOT)$/.test(child.tagName)) return [];
    return Array.from(touched(child, range)).filter((row) => row instanceof HTMLTableRowElement);
  });
}
