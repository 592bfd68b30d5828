import type { Block, Cell, Inline, ListItem } from '@sidenote/contract/markdown/ast';
import { cellFromBlocks } from './cell-from-blocks.ts';
import { codeText } from './code-text.ts';
import { inlineChildren, inlineOf, tidy } from './inlines-from-dom.ts';
import { blockTags, isReadable, newReading, type Reading } from './reading.ts';

/** What a range of the page says, as blocks of our Markdown subset. Hidden text is left out. */
export function blocksFromRange(range: Range): Block[] {
  const reading = newReading(range);
  const start = enclosingBlock(range.commonAncestorContainer);
  if (!(start instanceof Element)) return flow(start, reading);
  if (!isReadable(start, reading)) return [];
  if (/^(UL|OL|TABLE|PRE|BLOCKQUOTE|H[1-6]|HR)$/.test(start.tagName)) return blockOf(start, reading);
  if (/^(THEAD|TBODY|TFOOT|TR)$/.test(start.tagName))
    return blockOf(start.closest('table') ?? start, reading);
  return flow(start, reading);
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
  for (const child of container.childNodes) {
    if (!reading.range.intersectsNode(child)) continue;
    if (child instanceof Element && reading.isBlock(child)) {
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
  if (tag === 'UL' || tag === 'OL') return listOf(element, reading);
  if (tag === 'HR') return [{ type: 'rule' }];
  if (tag === 'PRE') return [codeOf(element, reading)];
  if (tag === 'TABLE') return tableOf(element, reading);
  const children = flow(element, reading);
  return tag === 'BLOCKQUOTE' && children.length > 0 ? [{ type: 'quote', children }] : children;
}

function listOf(element: Element, reading: Reading): Block[] {
  const items = Array.from(element.children)
    .filter((child) => reading.range.intersectsNode(child) && isReadable(child, reading))
    .map((child): ListItem => {
      const box = child.querySelector(':scope > input[type=checkbox], :scope > label > input[type=checkbox]');
      return {
        checked: box instanceof HTMLInputElement ? box.checked : undefined,
        children: flow(child, reading),
      };
    })
    .filter((item) => item.children.length > 0);
  if (items.length === 0) return [];
  const first = element instanceof HTMLOListElement ? firstNumber(element, reading) : undefined;
  return [{ type: 'list', start: first, items }];
}

function firstNumber(list: HTMLOListElement, reading: Reading): number {
  const skippedItems = Array.from(list.children).findIndex((child) => reading.range.intersectsNode(child));
  return list.start + Math.max(0, skippedItems);
}

function codeOf(element: Element, reading: Reading): Block {
  const language = /(?:^|\s)language-([\w+#-]+)/.exec(
    `${element.className} ${element.firstElementChild?.className ?? ''}`,
  );
  return {
    type: 'code',
    language: language?.[1] ?? '',
    value: codeText(element, reading).replace(/\n$/, ''),
  };
}

function tableOf(element: Element, reading: Reading): Block[] {
  const shown = (child: Element) => reading.range.intersectsNode(child) && isReadable(child, reading);
  const caption = Array.from(element.querySelectorAll(':scope > caption'))
    .filter(shown)
    .flatMap((child) => flow(child, reading));
  const rows = Array.from(element.querySelectorAll('tr'))
    .filter((row) => row.closest('table') === element && shown(row))
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
