import type { AdfNode } from './adf.ts';
import { inlineOf } from './inline-from-html.ts';

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
      return [isTaskList(element) ? tasksOf(element) : { type: 'bulletList', content: itemsOf(element) }];
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

function isTaskList(list: Element): boolean {
  return doneOf(list.firstElementChild) !== undefined;
}

/** Whether an item's box is ticked; `undefined` for an item without one of its own. */
function doneOf(item: Element | null): boolean | undefined {
  const box = item?.querySelector('input[type="checkbox"]');
  return box && box.closest('li') === item ? box.hasAttribute('checked') : undefined;
}

/** Tasks hold text only; those below one stand behind it, in a list of their own. */
function tasksOf(list: Element): AdfNode {
  const content = [...list.children].flatMap((item): AdfNode[] => {
    const state = doneOf(item) ? 'DONE' : 'TODO';
    const text = [...item.childNodes].filter((child) => !isList(child));
    return [
      { type: 'taskItem', attrs: { state, localId: crypto.randomUUID() }, content: inlineOf(text) },
      ...[...item.children].filter(isList).map(tasksOf),
    ];
  });
  return { type: 'taskList', attrs: { localId: crypto.randomUUID() }, content };
}

function isList(node: Node): boolean {
  return node instanceof Element && node.matches('ul, ol');
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
