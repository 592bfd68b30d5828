import { $isCodeNode } from '@lexical/code';
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode } from '@lexical/table';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { Block, Kind, Mark, Run } from '../facts.ts';

/** The blocks of the editor's current state; to be called where that is read. */
export function $blocksOfRoot(): readonly Block[] {
  const blocks: Draft[] = [];
  $walk($getRoot(), { owner: undefined, depth: 0, quoted: false }, blocks);
  return blocks;
}

interface Draft {
  readonly kind: Kind;
  readonly runs: Run[];
  begun: boolean;
}

interface Surroundings {
  /** The item or cell whose block takes the paragraphs. */
  readonly owner: Draft | undefined;
  readonly depth: number;
  readonly quoted: boolean;
}

function $walk(element: ElementNode, around: Surroundings, blocks: Draft[]): void {
  const children = element.getChildren();
  const kind = $kindOf(element, around);
  const line = children.filter($isInlineNode);
  const holdsText = line.length > 0 || children.length === 0;
  // What only carries such blocks says nothing itself: an item below which a list goes deeper, and the block of code
  // around another that Lexical makes of `<pre><code>`.
  const carries =
    !holdsText &&
    (($isListItemNode(element) && children.every($isListNode)) ||
      ($isCodeNode(element) && children.every($isCodeNode)));
  const own = (kind !== undefined && !carries) || (holdsText && around.owner === undefined);
  const quoted = around.quoted || $isQuoteNode(element);
  const block = own ? { kind: kind ?? (quoted ? 'quote' : undefined), runs: [], begun: false } : around.owner;
  if (own && block) blocks.push(block);
  if (holdsText && block) {
    if (block.begun) block.runs.push({ text: '\n', marks: [] });
    block.begun = true;
    block.runs.push(...$runsOf(line, []));
  }
  const depth = around.depth + ($isListNode(element) ? 1 : 0);
  for (const child of children) {
    if ($isElementNode(child) && !child.isInline()) $walk(child, { owner: block, depth, quoted }, blocks);
  }
}

function $kindOf(element: ElementNode, { depth }: Surroundings): Kind {
  if ($isHeadingNode(element)) return `heading ${Number(element.getTag().slice(1))}`;
  if ($isCodeNode(element)) return 'codeblock';
  if ($isTableCellNode(element)) return 'cell';
  if (!$isListItemNode(element)) return undefined;
  const list = element.getParent();
  const type = $isListNode(list) ? list.getListType() : 'bullet';
  if (type === 'check') return element.getChecked() ? 'task done' : 'task open';
  return type === 'number' ? `number ${depth}` : `item ${depth}`;
}

function $isInlineNode(node: LexicalNode): boolean {
  return !$isElementNode(node) || node.isInline();
}

function $runsOf(nodes: readonly LexicalNode[], around: readonly Mark[]): readonly Run[] {
  return nodes.flatMap((node) => {
    if ($isLineBreakNode(node)) return [{ text: '\n', marks: around }];
    if ($isTextNode(node)) return [{ text: node.getTextContent(), marks: [...around, ...$marksOf(node)] }];
    if (!$isElementNode(node)) return [];
    return $runsOf(node.getChildren(), $isLinkNode(node) ? [...around, `link ${node.getURL()}`] : around);
  });
}

function $marksOf(text: TextNode): readonly Mark[] {
  return [
    ...(text.hasFormat('bold') ? ['strong' as const] : []),
    ...(text.hasFormat('italic') ? ['emphasis' as const] : []),
    ...(text.hasFormat('strikethrough') ? ['strike' as const] : []),
    ...(text.hasFormat('code') ? ['code' as const] : []),
  ];
}
