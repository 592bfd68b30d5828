import type { Block, Cell, Inline, ListItem } from './ast.ts';
import { inlineText } from './ast.ts';
import { isSafeLink } from './safe-link.ts';

const marks = { strong: '*', emphasis: '_', strike: '-' } as const;
const forcedBreak = ' \\\\ ';

/** What an inline stands in: it decides which characters would mean something there. */
interface Place {
  /** The marks that are open around it, as their characters. */
  readonly open: string;
  readonly within: 'block' | 'cell' | 'link';
}

/**
 * Blocks as Jira's and Confluence's wiki markup, such that text lands as text. The notation has no tasks, no start
 * of a numbered list and no quote in a quote: a task gets its box as text, a number is the product's, a quote in a
 * quote becomes part of it.
 */
export function wikiMarkup(blocks: readonly Block[]): string {
  return printBlocks(blocks, false);
}

function printBlocks(blocks: readonly Block[], quoted: boolean): string {
  return blocks
    .map((block) => printBlock(block, quoted))
    .filter((printed) => printed !== '')
    .join('\n\n');
}

function printBlock(block: Block, quoted: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return printLine(block.children);
    case 'heading':
      return `h${block.level}. ${printLine(block.children)}`;
    case 'quote':
      return printQuote(block.children, quoted);
    case 'rule':
      return '----';
    case 'code':
      return printCode(block.value, block.language, quoted);
    case 'list':
      return printList(block, '', quoted);
    case 'table':
      return [printRow(block.header, '||'), ...block.rows.map((row) => printRow(row, '|'))].join('\n');
  }
}

function printQuote(blocks: readonly Block[], quoted: boolean): string {
  if (quoted) return printBlocks(blocks, true);
  const [only, more] = blocks;
  if (only?.type === 'paragraph' && more === undefined) {
    const line = printLine(only.children);
    return line === '' ? '' : `bq. ${line}`;
  }
  return quoteMacro(blocks);
}

function quoteMacro(blocks: readonly Block[]): string {
  const body = printBlocks(blocks, true);
  return body === '' ? '' : `{quote}\n${body}\n{quote}`;
}

/** The languages that Jira colours. For any other it writes an error above the code, so those are left out. */
const languages =
  /^(actionscript|ada|applescript|bash|c|c#|c\+\+|cpp|css|erlang|go|groovy|haskell|html|java|javascript|js|json|lua|objc|perl|php|python|r|ruby|scala|sh|sql|swift|visualbasic|xml|yaml)$/;
const otherNames = new Map([
  ['csharp', 'c#'],
  ['py', 'python'],
  ['shell', 'bash'],
  ['ts', 'javascript'],
  ['typescript', 'javascript'],
  ['yml', 'yaml'],
]);

/** Nothing can be escaped inside of a macro, so code that holds the macro's own name goes into another one. */
function printCode(value: string, language: string, quoted: boolean): string {
  const holds = (name: string) => value.toLowerCase().includes(`{${name}`);
  const lines = value.split(/\r\n|[\n\r]/);
  if ((quoted && holds('quote')) || (holds('code') && holds('noformat'))) {
    return lines
      .map((line) => printInlineCode(line, { open: '', within: 'block' }))
      .join(`${forcedBreak.trimEnd()}\n`);
  }
  const given = language.toLowerCase();
  const name = otherNames.get(given) ?? given;
  const [open, close] = holds('code')
    ? ['{noformat}', '{noformat}']
    : [languages.test(name) ? `{code:${name}}` : '{code}', '{code}'];
  return `${open}\n${lines.join('\n')}\n${close}`;
}

function printList(list: Block & { type: 'list' }, outer: string, quoted: boolean): string {
  const marker = outer + (list.start === undefined ? '*' : '#');
  return list.items.map((item) => printItem(item, marker, quoted)).join('\n');
}

/** An item's own blocks follow on lines without a marker; an empty line would end the list. */
function printItem({ checked, children }: ListItem, marker: string, quoted: boolean): string {
  let printed = `${marker} ${checked === undefined ? '' : checked ? '\\[x\\] ' : '\\[ \\] '}`;
  let inLine = true;
  for (const [index, block] of children.flatMap((child) => (quoted ? unquoted(child) : [child])).entries()) {
    const line = lineOf(block);
    if (line !== undefined && inLine) {
      printed += `${index === 0 ? '' : forcedBreak}${printLine(line)}`;
    } else {
      const body =
        block.type === 'list'
          ? printList(block, marker, quoted)
          : block.type === 'quote'
            ? quoteMacro(block.children)
            : printBlock(line === undefined ? block : { type: 'paragraph', children: line }, quoted);
      printed += `${index === 0 && block.type !== 'list' ? '' : '\n'}${body}`;
      inLine = false;
    }
  }
  return printed;
}

function unquoted(block: Block): readonly Block[] {
  return block.type === 'quote' ? block.children.flatMap(unquoted) : [block];
}

/** What is written as a line of text in an item, where the notation knows no headings. */
function lineOf(block: Block): readonly Inline[] | undefined {
  if (block.type === 'heading') return [{ type: 'strong', children: block.children }];
  return block.type === 'paragraph' ? block.children : undefined;
}

function printRow(cells: readonly Cell[], bar: '|' | '||'): string {
  return bar + cells.map((cell) => (printLine(cell, 'cell') || ' ') + bar).join('');
}

/** Inlines as one line. What would begin a heading, a quote, a list or a table there is escaped. */
function printLine(inlines: readonly Inline[], within: Place['within'] = 'block'): string {
  return edgesOf(printInlines(inlines, { open: '', within }))
    .core.replace(/^(h[1-6]|bq)\./, '$1&#46;')
    .replace(/^(?=[*#-]+(\s|$)|\|)/, '\\');
}

/** Printed inlines and the space around them. In printed text only a break ends with a backslash. */
function edgesOf(printed: string): { lead: string; core: string; trail: string } {
  const from = /^(?:\s|\\\\(?= ))*/.exec(printed)?.[0].length ?? 0;
  let to = printed.length;
  while (to > from && /[\s\\]/.test(printed.charAt(to - 1))) to -= 1;
  return { lead: printed.slice(0, from), core: printed.slice(from, to), trail: printed.slice(to) };
}

/** A piece of a line; `mark` is the character that is to be written on both of its sides. */
interface Piece {
  readonly text: string;
  readonly mark: string;
}

function printInlines(inlines: readonly Inline[], place: Place): string {
  const pieces = inlines
    .flatMap((inline, index) => piecesOf(inline, place, inlines[index + 1]))
    .filter(({ text }) => text !== '');
  let before = '';
  return pieces
    .map(({ text, mark }, index) => {
      const next = pieces[index + 1];
      const after = (next?.mark || next?.text.charAt(0)) ?? '';
      const touches = [before, after].some((char) => char === mark || isWordLike(char));
      // Between letters a mark is a character like any other, unless it stands in braces.
      const side = mark !== '' && touches ? `{${mark}}` : mark;
      const printed = side + text + side;
      before = printed.charAt(printed.length - 1);
      return printed;
    })
    .join('');
}

/** Products differ in what they take for a letter; none takes white space or ASCII punctuation for one. */
function isWordLike(char: string): boolean {
  return char !== '' && !/[\s!-/:-@[-`{-~]/.test(char);
}

function piecesOf(inline: Inline, place: Place, next: Inline | undefined): readonly Piece[] {
  const plain = (text: string): Piece[] => [{ text, mark: '' }];
  switch (inline.type) {
    case 'text': {
      const ends = next === undefined ? place.open === '' && place.within === 'block' : next.type === 'break';
      return plain(printText(inline.value, place, ends));
    }
    case 'break':
      return plain(forcedBreak);
    case 'code':
      return plain(printInlineCode(inline.value, place));
    case 'link':
      return printLink(inline, place);
    default: {
      const mark = marks[inline.type];
      if (place.open.includes(mark)) return plain(printInlines(inline.children, place));
      const inner = printInlines(inline.children, { ...place, open: place.open + mark });
      const { lead, core, trail } = edgesOf(inner);
      return [...plain(lead), { text: core, mark: core === '' ? '' : mark }, ...plain(trail)];
    }
  }
}

function printInlineCode(value: string, place: Place): string {
  const code = escapeText(value.trim(), place, false);
  return code === '' ? '' : `{{${code}}}`;
}

function printLink({ href, children }: Inline & { type: 'link' }, place: Place): readonly Piece[] {
  const [only, more] = children;
  if (only !== undefined && more === undefined && isMark(only)) {
    return piecesOf(
      { type: only.type, children: [{ type: 'link', href, children: only.children }] },
      place,
      undefined,
    );
  }
  if (!isSafeLink(href)) return [{ text: printInlines(children, place), mark: '' }];
  // The body of a link takes no marks.
  const body = escapeText(inlineText(children).trim(), { ...place, within: 'link' }, false);
  return [{ text: `[${body}${body === '' ? '' : '|'}${printAddress(href)}]`, mark: '' }];
}

function isMark(inline: Inline): inline is Inline & { type: keyof typeof marks } {
  return inline.type in marks;
}

/** An address of which nothing can end the link or begin a macro. */
function printAddress(href: string): string {
  return href
    .trim()
    .replaceAll(/[\s[\]{}|\\!"<>^`]/g, (char) => (char === '!' ? '%21' : encodeURIComponent(char)));
}

const bareAddress = /(?<![\p{L}\p{Nd}])(https?:\/\/[^\s<>"]*[^\s<>".,;:!?'()[\]{}*_~])/u;

/** Text without marks. Products link addresses by themselves, but not those with a backslash in them. */
function printText(value: string, place: Place, ends: boolean): string {
  const parts = value.split(bareAddress);
  return parts
    .map((part, index) => {
      const escaped = escapeText(part, place, ends && index === parts.length - 1);
      return index % 2 === 1 && escaped !== part && isSafeLink(part) ? `[${printAddress(part)}]` : escaped;
    })
    .join('');
}

const word = '[\\p{L}\\p{Nd}]';
const emoticon = 'y|n|i|/|x|!|\\+|-|\\?|on|off|\\*[rgby]?|flag|flagoff';

/** Each character that may mean something where it stands: what opens, then what closes a mark around it. */
const special = new RegExp(
  [
    '[{}[\\]|]',
    '!(?!\\s)',
    `(?<!${word})(?:[*_+^~-](?!\\s)|\\?(?=\\?(?!\\s)))`,
    `(?<closing>(?<!\\s)[*_-](?!${word}))`,
    // Entities end with a semicolon, too.
    '(?<=[:;\\\\[\\]|!])[()]',
    `\\((?=(?:${emoticon})\\))`,
    `(?<entity>:(?=[DPp](?![A-Za-z0-9]))|\\\\(?!${word})|&(?=#?\\w+;))`,
  ].join('|'),
  'gu',
);

/**
 * Text with its special characters escaped. A backslash cannot escape a backslash (two are a line break), nor a
 * colon or an ampersand: these become entities. So do the characters at which a link's body would end.
 * @param ends whether nothing but white space can follow
 */
function escapeText(value: string, { open, within }: Place, ends: boolean): string {
  const line = value.replaceAll(/[\n\r\u0085\u2028\u2029\f\v]/g, ' ') + (ends ? ' ' : '');
  const escaped = line.replaceAll(special, (char, ...rest) => {
    const groups: { closing?: string; entity?: string } = rest.at(-1);
    if (char === '|' && within === 'block') return char;
    if (groups.closing !== undefined && !open.includes(char)) return char;
    const entity = groups.entity !== undefined || (within === 'link' && /[[\]|!]/.test(char));
    return entity ? `&#${char.charCodeAt(0)};` : `\\${char}`;
  });
  return ends ? escaped.slice(0, -1) : escaped;
}
