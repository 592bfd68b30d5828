import type { Inline } from '@sidenote/contract/markdown/ast';
import { isSafeLink } from '@sidenote/contract/markdown/safe-link';
import { type AdfNode, attribute } from './adf-node.ts';

const marks = { strong: 'strong', em: 'emphasis', strike: 'strike' } as const;

/** What stands in a line. What a reader sees as words is words here too: a mention, a status, a date, a card. */
export function adfInlines(content: readonly AdfNode[]): Inline[] {
  return content.flatMap(inlineOf);
}

function inlineOf(node: AdfNode): Inline[] {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'hardBreak':
      return [{ type: 'break' }];
    case 'mention':
      return words(attribute(node, 'text') || '@somebody');
    case 'emoji':
      return words(attribute(node, 'text') || attribute(node, 'shortName'));
    case 'status':
      return words(attribute(node, 'text'));
    case 'placeholder':
      return [];
    case 'date':
      return words(dayOf(attribute(node, 'timestamp')));
    case 'inlineCard':
      return linkTo(attribute(node, 'url'));
    default:
      return adfInlines(node.content);
  }
}

/** Blanks at the ends of a marked text stand outside of its marks: Markdown knows no others. */
function marked({ text, marks: own }: AdfNode): Inline[] {
  if (own.some(isUnseen)) return [];
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (own.length === 0 || inner === '') return words(text);
  return [...words(before), markedWords(inner, own), ...words(after)];
}

function markedWords(text: string, own: readonly AdfNode[]): Inline {
  // Code shows its marks as characters, so it takes none.
  const isCode = own.some(({ type }) => type === 'code');
  const start: Inline = isCode ? { type: 'code', value: text } : { type: 'text', value: text };
  return own.reduce<Inline>((inner, mark) => {
    if (mark.type === 'link') {
      const href = attribute(mark, 'href');
      return isSafeLink(href) ? { type: 'link', href, children: [inner] } : inner;
    }
    const type = isMark(mark.type) ? marks[mark.type] : undefined;
    return type === undefined || isCode ? inner : { type, children: [inner] };
  }, start);
}

/** White letters: the products' own palettes have none, so somebody hides them from who reads the page. */
function isUnseen(mark: AdfNode): boolean {
  return mark.type === 'textColor' && /^#(?:f{3}|(?:f[a-f\d]){3})$/i.test(attribute(mark, 'color'));
}

function isMark(type: string): type is keyof typeof marks {
  return Object.hasOwn(marks, type);
}

/** A link that shows its own address, as cards do before they are looked up. */
export function linkTo(href: string): Inline[] {
  return isSafeLink(href) ? [{ type: 'link', href, children: [{ type: 'text', value: href }] }] : words(href);
}

function words(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** A date stands as milliseconds since 1970 and means a day, wherever its reader is. */
function dayOf(timestamp: string): string {
  const day = new Date(Number(timestamp));
  return timestamp === '' || Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
