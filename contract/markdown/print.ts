import type { Block, Cell, Inline, ListItem } from './ast.ts';
import { inlineText } from './ast.ts';

const marks = { strong: '**', emphasis: '*', strike: '~~' } as const;

/** Writes blocks as Markdown such that parsing it again gives the same blocks. */
export function printMarkdown(blocks: readonly Block[]): string {
  let alternate = false;
  return blocks
    .map((block, index) => {
      // A second list right after the first needs another marker, or the two would become one.
      const before = blocks[index - 1];
      const follows = block.type === 'list' && before?.type === 'list' && sameKind(block, before);
      alternate = follows && !alternate;
      return printBlock(block, alternate);
    })
    .join('\n\n');
}

function sameKind(a: Block & { type: 'list' }, b: Block & { type: 'list' }): boolean {
  return (a.start === undefined) === (b.start === undefined);
}

function printBlock(block: Block, alternate: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return printLines(block.children);
    case 'heading':
      return `${'#'.repeat(block.level)} ${printInline(block.children).replaceAll('\n', ' ').replace(/#+$/, '\\$&')}`.trimEnd();
    case 'quote':
      return indent(printMarkdown(block.children), '> ');
    case 'rule':
      return '---';
    case 'code': {
      const longest = Math.max(2, ...Array.from(block.value.matchAll(/`+/g), (run) => run[0].length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}${block.language}\n${block.value}\n${fence}`;
    }
    case 'list':
      return block.items
        .map((item, index) => printItem(item, markerOf(block.start, index, alternate)))
        .join('\n');
    case 'table':
      return [row(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(row)].join(
        '\n',
      );
  }
}

function markerOf(start: number | undefined, index: number, alternate: boolean): string {
  if (start === undefined) return alternate ? '* ' : '- ';
  return `${start + index}${alternate ? ')' : '.'} `;
}

function printItem(item: ListItem, marker: string): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  const body = item.children
    .map((block, index) => {
      const before = index === 0 ? '' : block.type === 'list' ? '\n' : '\n\n';
      return before + printBlock(block, false);
    })
    .join('');
  const pad = ' '.repeat(marker.length);
  return (marker + box + indent(body, pad).slice(marker.length)).trimEnd();
}

function indent(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}

function row(cells: readonly Cell[]): string {
  const printed = cells.map((cell) => printInline(cell).replaceAll('\n', ' ').replaceAll('|', '\\|'));
  return `| ${printed.join(' | ')} |`;
}

/** Inline content as the lines of a paragraph: what would start another block at a line's beginning is escaped. */
function printLines(inlines: readonly Inline[]): string {
  return printInline(inlines)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~{3,})/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^(?=[-:|][-:|\s]*$)/, '\\')
        .replace(/^(?=_[_\s]*$)/, '\\'),
    )
    .join('\n');
}

/** Inline content as Markdown. */
function printInline(inlines: readonly Inline[], inLink = false): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return escapeText(inline.value, inLink);
        case 'break':
          return '\n';
        case 'code':
          return printCode(inline.value);
        case 'link':
          return `[${printInline(inline.children, true)}](${printHref(inline.href)})`;
        default:
          return inlineText(inline.children) === ''
            ? ''
            : marks[inline.type] + printInline(inline.children, inLink) + marks[inline.type];
      }
    })
    .join('');
}

/** Underscores inside words stay bare: names such as snake_case should read as they are. */
function escapeText(text: string, inLink: boolean): string {
  return text
    .replaceAll(inLink ? /[\\*`[\]]/g : /[\\*`[]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/~(?=~|$)|(?<=~|^)~/g, '\\~')
    .replaceAll('\n', ' ');
}

function printCode(value: string): string {
  const runs = new Set(Array.from(value.matchAll(/`+/g), (run) => run[0].length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return fence + pad + value.replaceAll('\n', ' ') + pad + fence;
}

/** A backtick in an address could begin code that ends behind it. */
function printHref(href: string): string {
  const plain = href.replaceAll('`', '%60');
  if (!/[\s()<>\\]/.test(plain) && plain !== '') return plain;
  return `<${plain.replaceAll(/[<>\\\n]/g, (char) => encodeURIComponent(char))}>`;
}
