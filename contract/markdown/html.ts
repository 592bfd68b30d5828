import type { Block, Cell, Inline, ListItem } from './ast.ts';
import { isSafeLink } from './safe-link.ts';
import { boxOf } from './text.ts';

const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

/** How an editor spells a list of tasks in the HTML that it reads. Both get HTML and answer with HTML. */
export interface TaskHtml {
  list(items: string): string;
  /** `line` is the task's own line, `rest` the blocks below it. */
  item(checked: boolean, line: string, rest: string): string;
}

/** Where an editor reads HTML in another way than browsers do. */
export interface HtmlSpelling {
  /** Its tasks; without, the boxes are written as text. */
  readonly tasks?: TaskHtml | undefined;
  /** It knows no header cells. */
  readonly headerCell?: 'td';
  /** In a `pre`, it takes a `code` for another block of code. */
  readonly bareCode?: boolean;
  /** Its items hold one line: a deeper list stands beside its item. */
  readonly flatItems?: boolean;
  /** It has no tables, and would run their cells together: a row is a paragraph. */
  readonly plainRows?: boolean;
}

/**
 * Blocks as HTML for an editor's own paste. Every tag is written here and every text is escaped, so an answer can
 * bring neither script, style, image nor any attribute but a link's address and a language of code. A single
 * paragraph carries no `<p>`: it continues the sentence it is pasted into.
 */
export function htmlFromBlocks(blocks: readonly Block[], spelling: HtmlSpelling = {}): string {
  const only = blocks[0];
  if (blocks.length === 1 && only?.type === 'paragraph') return htmlFromInlines(only.children);
  return htmlOfAll(blocks, spelling);
}

function htmlOf(block: Block, spelling: HtmlSpelling): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlFromInlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${htmlFromInlines(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${htmlOfAll(block.children, spelling)}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'code':
      return codeOf(block.language, block.value, spelling);
    case 'list':
      return listOf(block, spelling);
    case 'table':
      return tableOf(block, spelling);
  }
}

function htmlOfAll(blocks: readonly Block[], spelling: HtmlSpelling): string {
  return blocks.map((block) => htmlOf(block, spelling)).join('');
}

/** Editors look for the language in either place. What could not be the name of one is left out. */
function codeOf(language: string, value: string, { bareCode }: HtmlSpelling): string {
  const known = /^[\w+#.-]{1,30}$/.test(language);
  const [onPre, onCode] = known
    ? [` data-language="${language}"`, ` class="language-${language}"`]
    : ['', ''];
  if (bareCode) return `<pre${onPre}>${escapeHtml(value)}</pre>`;
  return `<pre${onPre}><code${onCode}>${escapeHtml(value)}</code></pre>`;
}

function listOf({ start, items }: Block & { type: 'list' }, spelling: HtmlSpelling): string {
  const { tasks } = spelling;
  if (tasks !== undefined && items.every(({ checked }) => checked !== undefined)) {
    return tasks.list(items.map((item) => taskOf(item, tasks, spelling)).join(''));
  }
  const written = items.map((item) => itemOf(item, spelling)).join('');
  return start === undefined ? `<ul>${written}</ul>` : `<ol start="${start}">${written}</ol>`;
}

function taskOf({ checked, children }: ListItem, tasks: TaskHtml, spelling: HtmlSpelling): string {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return tasks.item(checked === true, '', htmlOfAll(children, spelling));
  return tasks.item(checked === true, htmlFromInlines(first.children), htmlOfAll(rest, spelling));
}

function itemOf({ checked, children }: ListItem, spelling: HtmlSpelling): string {
  const box = boxOf(checked);
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return `<li>${box}${htmlOfAll(children, spelling)}</li>`;
  const line = box + htmlFromInlines(first.children);
  if (spelling.flatItems) return `<li>${line}</li>${htmlOfAll(rest, spelling)}`;
  return `<li><p>${line}</p>${htmlOfAll(rest, spelling)}</li>`;
}

function tableOf({ header, rows }: Block & { type: 'table' }, spelling: HtmlSpelling): string {
  if (spelling.plainRows) {
    return [header, ...rows].map((cells) => `<p>${cells.map(htmlFromInlines).join(' ')}</p>`).join('');
  }
  const body = row(header, spelling.headerCell ?? 'th') + rows.map((cells) => row(cells, 'td')).join('');
  return `<table><tbody>${body}</tbody></table>`;
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

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
