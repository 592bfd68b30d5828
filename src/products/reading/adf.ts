import type { Block, Cell, ListItem } from '@sidenote/contract/markdown/ast';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import { adfInlines, linkTo } from './adf-inlines.ts';
import { type AdfNode, adfNode, attribute } from './adf-node.ts';

/**
 * A document in the Atlassian Document Format as Markdown. Pictures and other apps' parts have no words and are left
 * out; panels and expandable parts stand as what is in them.
 *
 * @param value the document, as it came
 */
export function markdownOfAdf(value: unknown): string {
  const document = adfNode(value);
  return document === undefined ? '' : printMarkdown(blocksOf(document.content));
}

function blocksOf(content: readonly AdfNode[]): Block[] {
  return content.flatMap(blockOf);
}

function blockOf(node: AdfNode): Block[] {
  const { content } = node;
  switch (node.type) {
    case 'paragraph':
      return paragraph(content);
    case 'heading': {
      const level = Math.min(6, Math.max(1, Number(node.attrs.level) || 1));
      return [{ type: 'heading', level, children: adfInlines(content) }];
    }
    case 'bulletList':
      return list(content.map(itemOf), undefined);
    case 'orderedList':
      return list(content.map(itemOf), Number(node.attrs.order) || 1);
    case 'taskList':
      return list(content.flatMap(taskOf), undefined);
    case 'decisionList':
      return list(
        content.map((item) => ({ checked: undefined, children: paragraph(item.content, 'Decision: ') })),
        undefined,
      );
    case 'blockquote':
      return [{ type: 'quote', children: blocksOf(content) }];
    case 'codeBlock': {
      const value = content.map(({ text }) => text).join('');
      return [{ type: 'code', language: attribute(node, 'language'), value }];
    }
    case 'rule':
      return [{ type: 'rule' }];
    case 'table':
      return tableOf(node);
    case 'expand':
    case 'nestedExpand':
      return [...titled(attribute(node, 'title')), ...blocksOf(content)];
    case 'blockCard':
    case 'embedCard':
      return [{ type: 'paragraph', children: linkTo(attribute(node, 'url')) }];
    case 'caption':
      return paragraph(content);
    default:
      // Panels, layouts and whatever comes to be: the blocks in them. A line that stands alone is a paragraph.
      return content.some(isInline) ? paragraph(content) : blocksOf(content);
  }
}

const inlines = new Set(['text', 'hardBreak', 'mention', 'emoji', 'status', 'date', 'inlineCard']);

function isInline({ type }: AdfNode): boolean {
  return inlines.has(type);
}

function paragraph(content: readonly AdfNode[], before = ''): Block[] {
  const lead = before === '' ? [] : [{ type: 'text', value: before } as const];
  const children = adfInlines(content);
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [...lead, ...children] }];
}

function titled(title: string): Block[] {
  if (title === '') return [];
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];
}

function list(items: readonly ListItem[], start: number | undefined): Block[] {
  const full = items.filter(({ children }) => children.length > 0);
  return full.length === 0 ? [] : [{ type: 'list', start, items: full }];
}

function itemOf({ content }: AdfNode): ListItem {
  return { checked: undefined, children: blocksOf(content) };
}

/** A task list holds its tasks, and beside them the lists that are nested below the one before. */
function taskOf(node: AdfNode): ListItem[] {
  if (node.type === 'taskList') return node.content.flatMap(taskOf);
  return [{ checked: attribute(node, 'state') === 'DONE', children: paragraph(node.content) }];
}

/** A table of ours has a header: the first row is it, as in the product's own export to Markdown. */
function tableOf({ content }: AdfNode): Block[] {
  const [header = [], ...rows] = content.map((row) => row.content.map(cellOf));
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const full = (row: readonly Cell[]) => Array.from({ length: width }, (_, at) => row[at] ?? []);
  return [{ type: 'table', header: full(header), rows: rows.map(full) }];
}

/** A cell of ours is one line: its blocks, and the items of its lists, stand one behind the other. */
function cellOf(cell: AdfNode): Cell {
  return linesOf(cell).flatMap((line, at) => {
    const own = adfInlines(line);
    return at === 0 || own.length === 0 ? own : [{ type: 'text', value: ' ' } as const, ...own];
  });
}

/** What stands below a block of any kind, line by line. */
function linesOf({ content }: AdfNode): (readonly AdfNode[])[] {
  return content.some(isInline) ? [content] : content.flatMap(linesOf);
}
