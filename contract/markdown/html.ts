import type { Block, Cell, Inline, ListItem } from './ast.ts';
import { boxOf } from './text.ts';

const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

/** How an editor spells a list of tasks in the HTML that it reads. Both get HTML and answer with HTML. */
export interface TaskHtml {
  list(items: string): string;
  /** `line` is the task's own line, `rest` the blocks below it. */
  item(checked: boolean, line: string, rest: string): string;
}

/**
 * Blocks as HTML for an editor's own paste. Every tag is written here and every text is escaped, so an answer can
 * bring neither script, style, image nor any attribute but a link's address and a language of code. A single
 * paragraph carries no `<p>`: it continues the sentence it is pasted into. Tasks are written as an editor spells
 * them, or with their boxes as text where none is given.
 */
export function htmlFromBlocks(blocks: readonly Block[], tasks?: TaskHtml): string {
  const only = blocks[0];
  if (blocks.length === 1 && only?.type === 'paragraph') return htmlFromInlines(only.children);
  return blocks.map((block) => htmlOf(block, tasks)).join('');
}

function htmlOf(block: Block, tasks: TaskHtml | undefined): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlFromInlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${htmlFromInlines(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${htmlOfAll(block.children, tasks)}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'code':
      return codeOf(block.language, block.value);
    case 'list':
      return listOf(block, tasks);
    case 'table':
      return `<table><tbody>${row(block.header, 'th')}${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  }
}

function htmlOfAll(blocks: readonly Block[], tasks: TaskHtml | undefined): string {
  return blocks.map((block) => htmlOf(block, tasks)).join('');
}

/** Editors look for the language in either place. What could not be the name of one is left out. */
function codeOf(language: string, value: string): string {
  const known = /^[\w+#.-]{1,30}$/.test(language);
  const [onPre, onCode] = known
    ? [` data-language="${language}"`, ` class="language-${language}"`]
    : ['', ''];
  return `<pre${onPre}><code${onCode}>${escapeHtml(value)}</code></pre>`;
}

function listOf({ start, items }: Block & { type: 'list' }, tasks: TaskHtml | undefined): string {
  if (tasks !== undefined && items.every(({ checked }) => checked !== undefined)) {
    return tasks.list(items.map((item) => taskOf(item, tasks)).join(''));
  }
  const written = items.map((item) => itemOf(item, tasks)).join('');
  return start === undefined ? `<ul>${written}</ul>` : `<ol start="${start}">${written}</ol>`;
}

function taskOf({ checked, children }: ListItem, tasks: TaskHtml): string {
  const [first, ...rest] = children;
  const line = first?.type === 'paragraph' ? htmlFromInlines(first.children) : '';
  return tasks.item(checked === true, line, htmlOfAll(first?.type === 'paragraph' ? rest : children, tasks));
}

function itemOf(item: ListItem, tasks: TaskHtml | undefined): string {
  const box = boxOf(item.checked);
  const [first, ...rest] = item.children;
  const body =
    first?.type === 'paragraph'
      ? `<p>${box}${htmlFromInlines(first.children)}</p>${htmlOfAll(rest, tasks)}`
      : `${box}${htmlOfAll(item.children, tasks)}`;
  return `<li>${body}</li>`;
}

function row(cells: readonly Cell[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${htmlFromInlines(cell)}</${tag}>`).join('')}</tr>`;
}

function htmlFromInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return escapeHtml(inline.value);
        case 'break':
          return '<br>';
        case 'code':
          return `<code>${escapeHtml(inline.value)}</code>`;
        case 'link': {
          const inner = htmlFromInlines(inline.children);
          return isSafeLink(inline.href) ? `<a href="${escapeHtml(inline.href)}">${inner}</a>` : inner;
        }
        default:
          return `<${tags[inline.type]}>${htmlFromInlines(inline.children)}</${tags[inline.type]}>`;
      }
    })
    .join('');
}

/** Only addresses a person can read: no script, no data, nothing relative to the page. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && /^(https?|mailto):/i.test(href);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
