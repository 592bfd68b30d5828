import type { Block, Cell, Inline, ListItem } from '@sidenote/contract/markdown/ast';
import { inlineText } from '@sidenote/contract/markdown/ast';
import { mergeText } from '@sidenote/contract/markdown/inline';
import { isVisible } from './visible.ts';

const marks: Readonly<Record<string, 'strong' | 'emphasis' | 'strike'>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'emphasis',
  EM: 'emphasis',
  S: 'strike',
  DEL: 'strike',
  STRIKE: 'strike',
};

const blockTags =
  /^(P|DIV|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|THEAD|TBODY|TFOOT|TR|HR|SECTION|ARTICLE|HEADER|FOOTER|MAIN|NAV|ASIDE|FIGURE|FIGCAPTION|DL|DT|DD|DETAILS|SUMMARY|FORM|FIELDSET|ADDRESS)$/;
const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|INPUT|TEXTAREA|SELECT|BUTTON|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|SVG)$/i;

/** What a range of the page says, as blocks of our Markdown subset. Hidden text is left out. */
export function blocksFromRange(range: Range): Block[] {
  const start = enclosingBlock(range.commonAncestorContainer);
  if (/^(UL|OL|TABLE|PRE|BLOCKQUOTE|H[1-6]|HR)$/.test(start.tagName)) return blockOf(start, range);
  if (/^(THEAD|TBODY|TFOOT|TR)$/.test(start.tagName)) return blockOf(start.closest('table') ?? start, range);
  return flow(start, range);
}

function enclosingBlock(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && !blockTags.test(element.tagName)) element = element.parentElement;
  return element ?? document.body;
}

/** Children of a container: runs of inline content become paragraphs between the blocks. */
function flow(container: Element, range: Range): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const flush = () => {
    const children = tidy(run);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    run = [];
  };
  for (const child of container.childNodes) {
    if (!range.intersectsNode(child)) continue;
    if (child instanceof Element && isBlock(child)) {
      flush();
      if (isReadable(child)) blocks.push(...blockOf(child, range));
    } else {
      run.push(...inlineOf(child, range));
    }
  }
  flush();
  return blocks;
}

function isBlock(element: Element): boolean {
  // A link or a span around blocks is a block for our purpose, whatever its own display says.
  return blockTags.test(element.tagName) || Array.from(element.children).some(isBlock);
}

function isReadable(element: Element): boolean {
  return !skipped.test(element.tagName) && isVisible(element);
}

function blockOf(element: Element, range: Range): Block[] {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) {
    const children = tidy(inlineChildren(element, range));
    return children.length === 0 ? [] : [{ type: 'heading', level: Number(tag.charAt(1)), children }];
  }
  if (tag === 'UL' || tag === 'OL') return listOf(element, range);
  if (tag === 'HR') return [{ type: 'rule' }];
  if (tag === 'PRE') return [codeOf(element, range)];
  if (tag === 'TABLE') return tableOf(element, range);
  const children = flow(element, range);
  return tag === 'BLOCKQUOTE' && children.length > 0 ? [{ type: 'quote', children }] : children;
}

function listOf(element: Element, range: Range): Block[] {
  const items = Array.from(element.children)
    .filter((child) => range.intersectsNode(child) && isReadable(child))
    .map((child): ListItem => {
      const box = child.querySelector(':scope > input[type=checkbox], :scope > label > input[type=checkbox]');
      return {
        checked: box instanceof HTMLInputElement ? box.checked : undefined,
        children: flow(child, range),
      };
    })
    .filter((item) => item.children.length > 0);
  if (items.length === 0) return [];
  const first = element instanceof HTMLOListElement ? firstNumber(element, range) : undefined;
  return [{ type: 'list', start: first, items }];
}

function firstNumber(list: HTMLOListElement, range: Range): number {
  const skippedItems = Array.from(list.children).findIndex((child) => range.intersectsNode(child));
  return list.start + Math.max(0, skippedItems);
}

function codeOf(element: Element, range: Range): Block {
  const language = /(?:^|\s)language-([\w+#-]+)/.exec(
    `${element.className} ${element.firstElementChild?.className ?? ''}`,
  );
  return { type: 'code', language: language?.[1] ?? '', value: cut(element, range).replace(/\n$/, '') };
}

function cut(node: Node, range: Range): string {
  const own = document.createRange();
  own.selectNodeContents(node);
  if (range.comparePoint(node, 0) < 0) own.setStart(range.startContainer, range.startOffset);
  if (range.comparePoint(node, node.childNodes.length) > 0) own.setEnd(range.endContainer, range.endOffset);
  return own.toString();
}

function tableOf(element: Element, range: Range): Block[] {
  const rows = Array.from(element.querySelectorAll('tr'))
    .filter((row) => row.closest('table') === element && range.intersectsNode(row) && isReadable(row))
    .map((row) =>
      Array.from(row.querySelectorAll(':scope > th, :scope > td')).map((cell) => cellOf(cell, range)),
    );
  const header = rows[0];
  if (header === undefined) return [];
  return [{ type: 'table', header, rows: rows.slice(1).map((row) => header.map((_, at) => row[at] ?? [])) }];
}

function cellOf(element: Element, range: Range): Cell {
  if (!range.intersectsNode(element)) return [];
  return flow(element, range).flatMap((block, index): Inline[] => {
    const gap: Inline[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
    return [...gap, ...('children' in block && block.type !== 'quote' ? block.children : [])];
  });
}

function inlineChildren(element: Element, range: Range): Inline[] {
  return Array.from(element.childNodes).flatMap((child) => inlineOf(child, range));
}

function inlineOf(node: Node, range: Range): Inline[] {
  if (!range.intersectsNode(node)) return [];
  if (node instanceof Text) return textOf(node, range);
  if (!(node instanceof Element)) return [];
  // ProseMirror keeps an empty last line open with a break of its own.
  if (node.tagName === 'BR')
    return node.classList.contains('ProseMirror-trailingBreak') ? [] : [{ type: 'break' }];
  if (node instanceof HTMLImageElement)
    return node.alt === '' ? [] : [{ type: 'text', value: `[${node.alt}]` }];
  if (!isReadable(node)) return [];
  if (node.tagName === 'CODE') {
    const value = cut(node, range);
    return value === '' ? [] : [{ type: 'code', value }];
  }
  const children = inlineChildren(node, range);
  if (node instanceof HTMLAnchorElement && /^(https?|mailto):/.test(node.href)) {
    return hug(children, (inner) => ({ type: 'link', href: node.href, children: inner }));
  }
  const mark = marks[node.tagName];
  const marked = mark !== undefined && !(node.tagName === 'B' && isLight(node));
  return marked ? hug(children, (inner) => ({ type: mark, children: inner })) : children;
}

/** Some editors wrap a whole paste into `<b style="font-weight: normal">`. */
function isLight(element: Element): boolean {
  return element instanceof HTMLElement && /^(normal|[1-4]00)$/.test(element.style.fontWeight);
}

/** Wraps content in a mark with the spaces at its ends left outside, where Markdown wants them. */
function hug(children: readonly Inline[], wrap: (inner: Inline[]) => Inline): Inline[] {
  const merged = mergeText(children);
  if (inlineText(merged).trim() === '') return merged;
  const first = merged[0];
  const last = merged.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const inner = trimEnds(merged);
  const space = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), wrap(inner), ...space(after)];
}

function textOf(node: Text, range: Range): Inline[] {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  const value = node.data.slice(from, to).replaceAll('\u200B', '');
  const parent = node.parentElement;
  if (value === '' || parent === null) return [];
  if (/^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)) {
    return value
      .split('\n')
      .flatMap((line, index): Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
      ]);
  }
  return [{ type: 'text', value: value.replaceAll(/[ \t\r\n\f]+/g, ' ') }];
}

/** One paragraph's content in its normal form: no spaces or breaks at its ends, none doubled across nodes. */
function tidy(run: readonly Inline[]): Inline[] {
  return trimEnds(mergeText(run));
}

function trimEnds(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { type: 'text', value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return trimmed;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.value.trim() === '');
}
