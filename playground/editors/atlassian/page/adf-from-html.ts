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

const blocks = 'h1,h2,h3,h4,h5,h6,p,ul,ol,table,pre,blockquote,hr,div,section,article';

/**
 * A document of the editor from simple HTML: headings, paragraphs, lists, tables, code, quotes and marks. It is
 * written by hand, so that a test's document never goes the way through the editor's paste that the test is about.
 */
export function adfFromHtml(html: string): AdfNode {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { type: 'doc', version: 1, content: blocksOf(body) };
}

/** The blocks in an element; text that stands between them becomes a paragraph. At least one, as ADF demands. */
function blocksOf(parent: Element): readonly AdfNode[] {
  const found: AdfNode[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const content = inlineOf(loose);
    if (content.length > 0) found.push({ type: 'paragraph', content });
    loose = [];
  };
  for (const child of parent.childNodes) {
    if (child instanceof Element && child.matches(blocks)) {
      flush();
      found.push(...blockOf(child));
    } else loose.push(child);
  }
  flush();
  return found.length > 0 ? found : [{ type: 'paragraph', content: [] }];
}

function blockOf(element: Element): readonly AdfNode[] {
  const content = () => inlineOf([...element.childNodes]);
  switch (element.tagName) {
    case 'P':
      return [{ type: 'paragraph', content: content() }];
    case 'UL':
      return [{ type: 'bulletList', content: itemsOf(element) }];
    case 'OL':
      return [{ type: 'orderedList', content: itemsOf(element) }];
    case 'TABLE':
      return [tableOf(element)];
    case 'PRE':
      return [codeOf(element)];
    case 'BLOCKQUOTE':
      return [{ type: 'blockquote', content: blocksOf(element) }];
    case 'HR':
      return [{ type: 'rule' }];
    case 'DIV':
    case 'SECTION':
    case 'ARTICLE':
      return blocksOf(element);
    default:
      return [{ type: 'heading', attrs: { level: Number(element.tagName.slice(1)) }, content: content() }];
  }
}

function itemsOf(list: Element): readonly AdfNode[] {
  return [...list.querySelectorAll(':scope > li')].map((item) => ({
    type: 'listItem',
    content: blocksOf(item),
  }));
}

function tableOf(table: Element): AdfNode {
  const rows = table.querySelectorAll(':scope > tr, :scope > * > tr');
  const content = [...rows].map((row) => ({
    type: 'tableRow',
    content: [...row.children].map((cell) => ({
      type: cell.tagName === 'TH' ? 'tableHeader' : 'tableCell',
      content: blocksOf(cell),
    })),
  }));
  return { type: 'table', content };
}

function codeOf(pre: Element): AdfNode {
  const text = (pre.textContent ?? '').replace(/\n$/, '');
  const language = /\blanguage-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1];
  return {
    type: 'codeBlock',
    ...(language === undefined ? {} : { attrs: { language } }),
    content: text === '' ? [] : [{ type: 'text', text }],
  };
}

function inlineOf(nodes: readonly Node[]): readonly AdfNode[] {
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
