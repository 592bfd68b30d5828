import type { Fact } from '../../page.ts';
import { type AdfMark, type AdfNode, attribute, inlineText, isTextBlock, lines } from './adf.ts';

const lists: Readonly<Record<string, string>> = { bulletList: 'item', orderedList: 'number' };
const marks: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'emphasis',
  strike: 'strike',
  code: 'code',
  underline: 'underline',
  annotation: 'comment',
};
const objects: Readonly<Record<string, string>> = {
  mention: 'mention',
  status: 'status',
  date: 'date',
  inlineCard: 'card',
};

/**
 * The formatting of a document, blocks before what they hold. Where ADF has more than HTML, there are more words:
 * `panel info:`, `mention:`, `decision:`, `status:`, `date:`, `card:`, `image:`, `macro:`, `expand:`, `comment:`.
 */
export function factsOf(node: AdfNode, depth = 0): readonly Fact[] {
  if (isTextBlock(node)) return [...blockFacts(node), ...inlineFacts(node)];
  if (node.type === 'blockquote') return (node.content ?? []).flatMap((child) => quoted(child, depth));
  const list = lists[node.type];
  if (list === undefined) return [...blockFacts(node), ...within(node, depth)];
  return (node.content ?? []).flatMap((item) => [
    `${list} ${depth + 1}:${ownText(item)}`,
    ...within(item, depth + 1),
  ]);
}

/** A quotation is told one paragraph at a time. */
function quoted(node: AdfNode, depth: number): readonly Fact[] {
  return [...(node.type === 'paragraph' ? [`quote:${textIn(node)}`] : []), ...factsOf(node, depth)];
}

function within(node: AdfNode, depth: number): readonly Fact[] {
  return (node.content ?? []).flatMap((child) => factsOf(child, depth));
}

/** The text of an item without the lists it holds. */
function ownText(item: AdfNode): string {
  const own = (item.content ?? []).filter(({ type }) => lists[type] === undefined && type !== 'taskList');
  return tidy(own.flatMap(lines).join('\n'));
}

function textIn(node: AdfNode): string {
  return tidy(lines(node).join('\n'));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function blockFacts(node: AdfNode): readonly Fact[] {
  const text = textIn(node);
  switch (node.type) {
    case 'heading':
      return [`heading ${attribute(node, 'level')}:${text}`];
    case 'codeBlock':
      return [`codeblock:${lines(node).join('\n').replace(/\n$/, '')}`];
    case 'tableCell':
    case 'tableHeader':
      return [`cell:${text}`];
    case 'taskItem':
    case 'blockTaskItem':
      return [`task ${attribute(node, 'state') === 'DONE' ? 'done' : 'open'}:${text}`];
    case 'decisionItem':
      return [`decision:${text}`];
    case 'panel':
      return [`panel ${attribute(node, 'panelType')}:${text}`];
    case 'expand':
    case 'nestedExpand':
      return [`expand:${attribute(node, 'title')}`];
    case 'blockCard':
    case 'embedCard':
      return [`card:${attribute(node, 'url')}`];
    case 'media':
      return [`image:${attribute(node, 'alt')}`];
    case 'extension':
    case 'bodiedExtension':
      return [`macro:${attribute(node, 'extensionKey')}`];
    case 'rule':
      return ['rule:'];
    default:
      return [];
  }
}

/** What the text of one block bears: neighbours with the same mark are one piece. */
function inlineFacts(block: AdfNode): readonly Fact[] {
  const found: { label: string; text: string }[] = [];
  let open = new Map<string, { label: string; text: string }>();
  for (const node of block.content ?? []) {
    const next: typeof open = new Map();
    for (const label of labels(node).toSorted()) {
      const piece = open.get(label) ?? { label, text: '' };
      if (!open.has(label)) found.push(piece);
      piece.text += inlineText(node);
      next.set(label, piece);
    }
    open = next;
  }
  return found.filter(({ text }) => tidy(text) !== '').map(({ label, text }) => `${label}:${tidy(text)}`);
}

function labels(node: AdfNode): readonly string[] {
  const object = objects[node.type];
  return [...(object === undefined ? [] : [object]), ...(node.marks ?? []).flatMap(markLabel)];
}

function markLabel(mark: AdfMark): readonly string[] {
  if (mark.type === 'link') return [`link ${attribute(mark, 'href')}`];
  const label = marks[mark.type];
  return label === undefined ? [] : [label];
}
