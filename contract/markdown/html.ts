import type { Block, Cell, Inline, ListItem } from './ast.ts';
import { boxOf } from './text.ts';

const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

/**
 * Blocks as HTML for an editor's own paste. Every tag is written here and every text is escaped, so an answer can
 * bring neither script, style, image nor any attribute but a link's address. A single paragraph carries no `<p>`:
 * it continues the sentence it is pasted into.
 */
export function htmlFromBlocks(blocks: readonly Block[]): string {
  const only = blocks[0];
  if (blocks.length === 1 && only?.type === 'paragraph') return htmlFromInlines(only.children);
  return blocks.map(htmlOf).join('');
}

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlFromInlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${htmlFromInlines(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${block.children.map(htmlOf).join('')}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'code':
      return `<pre><code>${escapeHtml(block.value)}</code></pre>`;
    case 'list':
      return block.start === undefined
        ? `<ul>${block.items.map(itemOf).join('')}</ul>`
        : `<ol start="${block.start}">${block.items.map(itemOf).join('')}</ol>`;
    case 'table':
      return `<table><tbody>${row(block.header, 'th')}${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  }
}

function itemOf(item: ListItem): string {
  const box = boxOf(item.checked);
  const [first, ...rest] = item.children;
  const body =
    first?.type === 'paragraph'
      ? `<p>${box}${htmlFromInlines(first.children)}</p>${rest.map(htmlOf).join('')}`
      : `${box}${item.children.map(htmlOf).join('')}`;
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
