import type { Mark as ModelMark, Node } from 'prosemirror-model';
import type { Block, Kind, Mark, Run } from '../facts.ts';

/** The blocks of a ProseMirror document, named as in ProseMirror's own schemas or as in Tiptap's. */
export function blocksOfDocument(document: Node): readonly Block[] {
  const blocks: Draft[] = [];
  walk(document, { owner: undefined, depth: 0, quoted: false }, blocks);
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

function walk(parent: Node, around: Surroundings, blocks: Draft[]): void {
  parent.forEach((node) => {
    const kind = kindOf(node, parent, around);
    const own = kind !== undefined || (node.isTextblock && around.owner === undefined);
    const block = own
      ? { kind: kind ?? (around.quoted ? 'quote' : undefined), runs: [], begun: false }
      : around.owner;
    if (own && block) blocks.push(block);
    if (!node.isTextblock) {
      const name = node.type.name;
      const list = /list$/i.test(name);
      walk(
        node,
        {
          owner: block,
          depth: around.depth + (list ? 1 : 0),
          quoted: around.quoted || name === 'blockquote',
        },
        blocks,
      );
    } else if (block) {
      if (block.begun) block.runs.push({ text: '\n', marks: [] });
      block.begun = true;
      block.runs.push(...runsOf(node));
    }
  });
}

function kindOf(node: Node, parent: Node, { depth }: Surroundings): Kind {
  switch (node.type.name) {
    case 'heading':
      return `heading ${Number(node.attrs.level)}`;
    case 'code_block':
    case 'codeBlock':
      return 'codeblock';
    case 'table_cell':
    case 'table_header':
    case 'tableCell':
    case 'tableHeader':
      return 'cell';
    case 'task_item':
    case 'taskItem':
      return node.attrs.checked === true ? 'task done' : 'task open';
    case 'list_item':
    case 'listItem':
      return /^ordered/.test(parent.type.name) ? `number ${depth}` : `item ${depth}`;
    default:
      return undefined;
  }
}

function runsOf(textblock: Node): readonly Run[] {
  const runs: Run[] = [];
  textblock.forEach((node) => {
    const text = /^hard_?break$/i.test(node.type.name) ? '\n' : (node.text ?? '');
    if (text !== '') runs.push({ text, marks: node.marks.flatMap(markOf) });
  });
  return runs;
}

function markOf(mark: ModelMark): readonly Mark[] {
  switch (mark.type.name) {
    case 'strong':
    case 'bold':
      return ['strong'];
    case 'em':
    case 'italic':
      return ['emphasis'];
    case 'strike':
    case 'code':
      return [mark.type.name];
    case 'link':
      return [`link ${String(mark.attrs.href)}`];
    default:
      return [];
  }
}
