import { type Descendant, Text } from 'slate';
import type { Block, Kind, Mark, Run } from '../facts.ts';
import type { BlockElement } from './model.ts';

/** The blocks of a Slate document. */
export function blocksOfDocument(document: readonly Descendant[]): readonly Block[] {
  const blocks: Draft[] = [];
  walk(document, { list: undefined, owner: undefined, depth: 0, quoted: false }, blocks);
  return blocks;
}

interface Draft {
  readonly kind: Kind;
  readonly runs: Run[];
  begun: boolean;
}

interface Surroundings {
  readonly list: BlockElement['type'] | undefined;
  /** The item whose block takes the paragraphs. */
  readonly owner: Draft | undefined;
  readonly depth: number;
  readonly quoted: boolean;
}

function walk(nodes: readonly Descendant[], around: Surroundings, blocks: Draft[]): void {
  for (const element of nodes) {
    if (Text.isText(element) || element.type === 'link') continue;
    const kind = kindOf(element, around);
    const holdsText = element.children.every((child) => Text.isText(child) || child.type === 'link');
    const quoted = around.quoted || element.type === 'block-quote';
    const own = kind !== undefined || (holdsText && around.owner === undefined);
    const block = own
      ? { kind: kind ?? (quoted ? 'quote' : undefined), runs: [], begun: false }
      : around.owner;
    if (own && block) blocks.push(block);
    if (holdsText && block) {
      if (block.begun) block.runs.push({ text: '\n', marks: [] });
      block.begun = true;
      block.runs.push(...runsOf(element.children, []));
    } else {
      const listed = /-list$/.test(element.type);
      const depth = around.depth + (listed ? 1 : 0);
      walk(
        element.children,
        { list: listed ? element.type : around.list, owner: block, depth, quoted },
        blocks,
      );
    }
  }
}

function kindOf({ type, level, checked }: BlockElement, { list, depth }: Surroundings): Kind {
  if (type === 'heading') return `heading ${level ?? 1}`;
  if (type === 'code-block') return 'codeblock';
  if (type === 'check-list-item') return checked ? 'task done' : 'task open';
  if (type !== 'list-item') return undefined;
  return list === 'numbered-list' ? `number ${depth}` : `item ${depth}`;
}

function runsOf(nodes: readonly Descendant[], around: readonly Mark[]): readonly Run[] {
  return nodes.flatMap((node) => {
    if (!Text.isText(node)) {
      return node.type === 'link' ? runsOf(node.children, [...around, `link ${node.url}`]) : [];
    }
    const marks = [
      ...around,
      ...(node.bold ? ['strong' as const] : []),
      ...(node.italic ? ['emphasis' as const] : []),
      ...(node.strikethrough ? ['strike' as const] : []),
      ...(node.code ? ['code' as const] : []),
    ];
    return node.text === '' ? [] : [{ text: node.text, marks }];
  });
}
