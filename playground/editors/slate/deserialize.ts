import type { BlockElement, BlockType, FormattedText, LinkElement, Marks } from './model.ts';

type Inline = LinkElement | FormattedText;

const marks: Readonly<Record<string, Marks>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  S: { strikethrough: true },
  DEL: { strikethrough: true },
  STRIKE: { strikethrough: true },
  CODE: { code: true },
};

/** A table becomes a paragraph for each cell: these documents have none. */
const blocks: Readonly<Record<string, BlockType>> = {
  P: 'paragraph',
  DIV: 'paragraph',
  TD: 'paragraph',
  TH: 'paragraph',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'block-quote',
  PRE: 'code-block',
  UL: 'bulleted-list',
  OL: 'numbered-list',
  LI: 'list-item',
};

/** HTML as the blocks of a document. */
export function blocksOfHtml(html: string): BlockElement[] {
  return blocksOf(nodesOfHtml(html));
}

/** HTML as what may stand in a document: only blocks, or only text and links. */
export function fragmentOfHtml(html: string): BlockElement[] | Inline[] {
  const nodes = nodesOfHtml(html);
  return nodes.every(isInline) ? nodes : blocksOf(nodes);
}

function nodesOfHtml(html: string): (BlockElement | Inline)[] {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body, {});
}

function childrenOf(element: Element, active: Marks): (BlockElement | Inline)[] {
  return Array.from(element.childNodes).flatMap((node) => nodesOf(node, active));
}

function nodesOf(node: Node, active: Marks): (BlockElement | Inline)[] {
  if (node instanceof Text) return [{ ...active, text: node.data.replace(/[ \t\r\n]+/g, ' ') }];
  if (!(node instanceof HTMLElement)) return [];
  if (node.tagName === 'BR') return [{ ...active, text: '\n' }];
  if (node.tagName === 'PRE') return [{ type: 'code-block', children: [{ text: codeOf(node) }] }];
  const children = childrenOf(node, { ...active, ...marks[node.tagName] });
  if (node instanceof HTMLAnchorElement) {
    return [{ type: 'link', url: node.getAttribute('href') ?? '', children: children.filter(isText) }];
  }
  const type = blocks[node.tagName];
  if (type === undefined) return children;
  if (type === 'paragraph') return blocksOf(children);
  return [
    { type, ...attributesOf(node), children: children.every(isInline) ? line(children) : blocksOf(children) },
  ];
}

function attributesOf(element: HTMLElement): Partial<BlockElement> {
  const level = /^H(\d)$/.exec(element.tagName)?.[1];
  if (level !== undefined) return { level: Number(level) };
  const { checked } = element.dataset;
  return checked === undefined ? {} : { type: 'check-list-item', checked: checked === 'true' };
}

function codeOf(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\n$/, '');
}

/** Blocks, with the text between them in paragraphs. */
function blocksOf(nodes: readonly (BlockElement | Inline)[]): BlockElement[] {
  const found: BlockElement[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    if (run.some((inline) => !isText(inline) || inline.text.trim() !== '')) {
      found.push({ type: 'paragraph', children: line(run) });
    }
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node);
    } else {
      endRun();
      found.push(node);
    }
  }
  endRun();
  return found.length === 0 ? [{ type: 'paragraph', children: [{ text: '' }] }] : found;
}

/** Text and links without the blanks that HTML ignores at the ends of a line. */
function line(nodes: readonly Inline[]): Inline[] {
  return nodes
    .map((node, at) => {
      if (!isText(node)) return node;
      const text = at === 0 ? node.text.trimStart() : node.text;
      return { ...node, text: at === nodes.length - 1 ? text.trimEnd() : text };
    })
    .filter((node) => !isText(node) || node.text !== '')
    .concat(nodes.length === 0 ? [{ text: '' }] : []);
}

function isInline(node: BlockElement | Inline): node is Inline {
  return isText(node) || node.type === 'link';
}

function isText(node: BlockElement | Inline): node is FormattedText {
  return 'text' in node;
}
