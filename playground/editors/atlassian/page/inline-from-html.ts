import type { AdfMark, AdfNode } from './adf.ts';

const markOf: Readonly<Record<string, string>> = {
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  S: 'strike',
  DEL: 'strike',
  CODE: 'code',
};

/** The text in nodes of HTML and its marks; blanks as HTML shows them. */
export function inlineOf(nodes: readonly Node[]): readonly AdfNode[] {
  return trimmed(nodes.flatMap((node) => inline(node, [])));
}

function inline(node: Node, marks: readonly AdfMark[]): readonly AdfNode[] {
  if (node instanceof Text) {
    const text = node.data.replace(/[ \t\r\n]+/g, ' ');
    return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
  }
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ type: 'hardBreak' }];
  return [...node.childNodes].flatMap((child) => inline(child, withMark(node, marks)));
}

function withMark(element: Element, marks: readonly AdfMark[]): readonly AdfMark[] {
  // In this editor, code bears no other mark.
  if (marks.some((mark) => mark.type === 'code')) return marks;
  if (element.tagName === 'A') {
    return [...marks, { type: 'link', attrs: { href: element.getAttribute('href') ?? '' } }];
  }
  const type = markOf[element.tagName];
  if (type === undefined) return marks;
  return type === 'code' ? [{ type }] : [...marks, { type }];
}

/** Without the blanks that HTML has at the beginning and the end of a block. */
function trimmed(nodes: readonly AdfNode[]): readonly AdfNode[] {
  return nodes
    .map((node, index) => {
      if (node.text === undefined) return node;
      const text = index === 0 ? node.text.trimStart() : node.text;
      return { ...node, text: index === nodes.length - 1 ? text.trimEnd() : text };
    })
    .filter((node) => node.text !== '');
}
