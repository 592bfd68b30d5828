import type { Block, Inline, ListItem } from '@sidenote/contract/markdown/ast';
import { inlineText } from '@sidenote/contract/markdown/ast';
import { type HtmlSpelling, htmlFromBlocks, type TaskHtml } from '@sidenote/contract/markdown/html';
import { mergeText } from '@sidenote/contract/markdown/inline';
import type { Block as FactBlock, Kind, Mark, Run } from '@sidenote/playground/editors/facts';
import { factsOf } from '@sidenote/playground/editors/facts';
import type { Fact } from '@sidenote/playground/editors/page';
import fc from 'fast-check';

/** What a document may hold that not every editor can. */
export type Feature =
  | 'deep heading'
  | 'rule'
  | 'quote'
  | 'long quote'
  | 'list in a quote'
  | 'code block'
  | 'language'
  | 'table'
  | 'empty cell'
  | 'break'
  | 'break in an item'
  | 'start'
  | 'deeper list'
  | 'deeper list of another kind'
  | 'task'
  | 'deeper task'
  | 'marked link'
  | 'mark in a mark'
  | 'no-break space'
  | 'address as text'
  | 'mark of a block as text'
  /** A document that begins or ends with anything but a paragraph. */
  | 'block at an end';

/** As people write: scripts, signs of several code points, and what would mean something in Markdown or HTML. */
const words = [
  ...[
    'plan',
    'Monday',
    'it',
    'a',
    'snake_case',
    'half-done',
    'naïve',
    'e\u0301tude',
    'nai\u0308ve',
    'n\u00a0b',
  ],
  ...['東京', '会議。', '한국어', 'שלום', 'مرحبا', 'ไทย', '👍🏽', '👩‍👩‍👧', '🇯🇵', '✓'],
  ...[
    '*',
    '**',
    '*x*',
    '_',
    '__init__',
    '`',
    '``',
    '~',
    '~~',
    '#',
    '##',
    '-',
    '+',
    '>',
    '|',
    '||',
    '=',
    '---',
  ],
  ...[
    '1.',
    '2)',
    '[x]',
    '[ ]',
    '[a](b)',
    '![a](b)',
    '\\',
    '\\*',
    '<b>',
    '</p>',
    '<!--',
    '&amp;',
    '&',
    '"',
    "it's",
  ],
  ...[
    'https://example.org/?a=1&b=2',
    'C:\\temp',
    '$1',
    '{{x}}',
    ':-)',
    '...',
    '```',
    '***',
    '@mira',
    'a|b',
    '5*3*2',
  ],
];
/** The words that a feature is about. */
const spelled: Partial<Record<Feature, RegExp>> = {
  'no-break space': /\u00a0/,
  'address as text': /^https:/,
  'mark of a block as text': /^([-+*>]|#+|\d[.)]|\[.?\])$/,
};
const addresses = [
  'https://example.org/',
  'https://example.org/a_(b)?q=1&r=%20#top',
  'https://example.org/%E6%9D%B1*x*',
  'mailto:mira@example.org',
];

const kindOfMark = fc.constantFrom('strong' as const, 'emphasis' as const, 'strike' as const);
/** Marks within a word, which Markdown has no spaces around. */
const within: fc.Arbitrary<Inline[]> = kindOfMark.map((type) => [
  { type: 'text', value: 'al' },
  { type, children: [{ type: 'text', value: 'mos' }] },
  { type: 'text', value: 't' },
]);
const space: Inline = { type: 'text', value: ' ' };

/** Documents of the Markdown subset, without the features named, in their normal form. */
export function documentsWithout(features: readonly Feature[]): fc.Arbitrary<Block[]> {
  const has = (feature: Feature) => !features.includes(feature);
  const one = (inline: fc.Arbitrary<Inline>): fc.Arbitrary<Inline[]> => inline.map((it) => [it]);
  const phrase = fc
    .array(
      fc.constantFrom(...words.filter((word) => features.every((feature) => !spelled[feature]?.test(word)))),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((some) => some.join(' '));
  const plain = phrase.map((value): Inline => ({ type: 'text', value }));
  const marked = fc.tuple(kindOfMark, plain).map(([type, inner]): Inline => ({ type, children: [inner] }));
  const twice = plain.map(
    (inner): Inline => ({ type: 'strong', children: [{ type: 'emphasis', children: [inner] }] }),
  );
  const code = phrase.map((value): Inline => ({ type: 'code', value }));
  const link = (inner: fc.Arbitrary<Inline>) =>
    fc
      .tuple(fc.constantFrom(...addresses), inner)
      .map(([href, child]): Inline => ({ type: 'link', href, children: [child] }));
  const piece = fc.oneof(
    { weight: 4, arbitrary: one(plain) },
    { weight: 2, arbitrary: one(marked) },
    ...(has('mark in a mark') ? [one(twice)] : []),
    one(code),
    one(link(plain)),
    ...(has('marked link') ? [one(link(marked))] : []),
    within,
  );
  const line = fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => mergeText(pieces.flatMap((it, at) => (at === 0 ? it : [space, ...it]))));
  const lines = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((some) => some.flatMap((it, at): Inline[] => (at === 0 ? it : [{ type: 'break' }, ...it])));
  const ofLine = line.map((children): Block => ({ type: 'paragraph', children }));
  const paragraph = (breaks: boolean) =>
    breaks ? lines.map((children): Block => ({ type: 'paragraph', children })) : ofLine;

  const start = has('start') ? fc.constantFrom(undefined, 1, 7) : fc.constantFrom(undefined, 1);
  const item = (box: boolean | undefined, ...children: Block[]): ListItem => ({ checked: box, children });
  const itemText = paragraph(has('break') && has('break in an item'));
  const flat = fc
    .tuple(start, fc.array(itemText, { minLength: 1, maxLength: 3 }))
    .map(([first, texts]): Block & { type: 'list' } => ({
      type: 'list',
      start: first,
      items: texts.map((text) => item(undefined, text)),
    }));
  const nested = fc.tuple(flat, flat, fc.nat(2)).map(([outer, inner, at]): Block => {
    // Deeper lists of numbers begin anew.
    const other = inner.start === undefined ? undefined : 1;
    const begin = has('deeper list of another kind') ? other : outer.start === undefined ? undefined : 1;
    const under = at % outer.items.length;
    return {
      ...outer,
      items: outer.items.map((it, index) =>
        index === under ? item(undefined, ...it.children, { ...inner, start: begin }) : it,
      ),
    };
  });
  const tasks = fc.array(fc.tuple(fc.boolean(), ofLine), { minLength: 1, maxLength: 3 }).map(
    (some): Block => ({
      type: 'list',
      start: undefined,
      items: some.map(([checked, text]) => item(checked, text)),
    }),
  );
  const deeperTasks = fc.tuple(fc.boolean(), ofLine, tasks).map(
    ([checked, text, below]): Block => ({
      type: 'list',
      start: undefined,
      items: [item(checked, text, below)],
    }),
  );
  const heading = fc
    .tuple(fc.integer({ min: 1, max: has('deep heading') ? 6 : 3 }), line)
    .map(([level, children]): Block => ({ type: 'heading', level, children }));
  const quote = fc
    .array(paragraph(has('break')), { minLength: 1, maxLength: has('long quote') ? 3 : 1 })
    .map((children): Block => ({ type: 'quote', children }));
  const quotedList = fc
    .tuple(ofLine, flat)
    .map((children): Block => ({ type: 'quote', children: [...children] }));
  const codeLine = fc.oneof(phrase, fc.constantFrom('  if (a < b) {', '\treturn', '}', '// *x*', ''));
  const codeBlock = fc
    .tuple(
      fc.constantFrom(...(has('language') ? ['', 'javascript', 'python'] : [''])),
      fc.tuple(phrase, fc.array(codeLine, { maxLength: 3 }), phrase),
    )
    .map(
      ([language, [first, middle, last]]): Block => ({
        type: 'code',
        language,
        value: [first, ...middle, last].join('\n'),
      }),
    );
  const cell = has('empty cell') ? fc.oneof({ weight: 5, arbitrary: line }, fc.constant([])) : line;
  const table = fc
    .integer({ min: 2, max: 3 })
    .chain((width) =>
      fc
        .tuple(
          fc.array(line, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 2 }),
        )
        .map(([header, rows]): Block => ({ type: 'table', header, rows })),
    );
  const block = fc.oneof(
    { weight: 4, arbitrary: paragraph(has('break')) },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: flat },
    ...(has('deeper list') ? [{ weight: 2, arbitrary: nested }] : []),
    ...(has('task') ? [tasks] : []),
    ...(has('task') && has('deeper task') ? [deeperTasks] : []),
    ...(has('quote') ? [quote] : []),
    ...(has('quote') && has('list in a quote') ? [quotedList] : []),
    ...(has('code block') ? [codeBlock] : []),
    ...(has('table') ? [table] : []),
    ...(has('rule') ? [fc.constant<Block>({ type: 'rule' })] : []),
  );
  return fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map(inNormalForm)
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => (has('block at an end') && !isWithinOne(blocks) ? blocks : framed(blocks)));
}

/**
 * Two lists, quotes or blocks of code in a row are one in many editors, and a rule at an end is in no selection of
 * text.
 */
function inNormalForm(blocks: readonly Block[]): Block[] {
  const apart = blocks.filter(({ type }, at) => type === 'paragraph' || type !== blocks[at - 1]?.type);
  while (apart[0]?.type === 'rule') apart.shift();
  while (apart.at(-1)?.type === 'rule') apart.pop();
  return apart;
}

/** What stands within one item or one quotation is read as what it says: it goes back to where it was. */
function isWithinOne([block, ...rest]: readonly Block[]): boolean {
  if (block === undefined || rest.length > 0) return false;
  const held = block.type === 'list' ? block.items : block.type === 'quote' ? block.children : undefined;
  return held?.length === 1;
}

function framed(blocks: readonly Block[]): Block[] {
  const end = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  return [end('It begins.'), ...blocks, end('It ends.')];
}

/** A document as HTML to load, in an editor's own spelling; tasks as pages spell them, unless it has one of those too. */
export function htmlToLoad(blocks: readonly Block[], spelling: HtmlSpelling): string {
  const html = htmlFromBlocks(blocks, { ...spelling, tasks: spelling.tasks ?? boxes });
  return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? `<p>${html}</p>` : html;
}

const boxes: TaskHtml = {
  list: (items) => `<ul>${items}</ul>`,
  item: (checked, line, rest) => `<li><input type="checkbox"${checked ? ' checked' : ''}>${line}${rest}</li>`,
};

/** A document such that two are equal if they say the same: marks around the same text have no order. */
export function meaningOf(blocks: readonly Block[]): unknown {
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: runsOf(block.children) };
      case 'quote':
        return { ...block, children: meaningOf(block.children) };
      case 'list':
        return {
          ...block,
          items: block.items.map(({ checked, children }) => ({ checked, children: meaningOf(children) })),
        };
      case 'table':
        return {
          ...block,
          header: block.header.map((cell) => runsOf(cell)),
          rows: block.rows.map((row) => row.map((cell) => runsOf(cell))),
        };
      default:
        return block;
    }
  });
}

/** What an editor's model says of a document that it holds as it is, in the words of its page. */
export function factsOfBlocks(blocks: readonly Block[]): readonly Fact[] {
  return factsOf(factBlocks(blocks, 1, undefined));
}

function factBlocks(blocks: readonly Block[], depth: number, quoted: 'quote' | undefined): FactBlock[] {
  return blocks.flatMap((block) => factBlocksOf(block, depth, quoted));
}

function factBlocksOf(block: Block, depth: number, quoted: 'quote' | undefined): FactBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: quoted, runs: runsOf(block.children) }];
    case 'heading':
      return [{ kind: `heading ${block.level}`, runs: runsOf(block.children) }];
    case 'quote':
      return factBlocks(block.children, depth, 'quote');
    case 'code':
      return [{ kind: 'codeblock', runs: [{ text: block.value, marks: [] }] }];
    case 'table':
      return [block.header, ...block.rows].flat().map((cell) => ({ kind: 'cell', runs: runsOf(cell) }));
    case 'list':
      return block.items.flatMap((item) => factsOfItem(item, block.start !== undefined, depth));
    case 'rule':
      return [];
  }
}

/** An item says its own lines; what stands below it speaks for itself. */
function factsOfItem({ checked, children }: ListItem, numbered: boolean, depth: number): FactBlock[] {
  const listed: Kind = numbered ? `number ${depth}` : `item ${depth}`;
  const kind = checked === undefined ? listed : checked ? 'task done' : 'task open';
  const own = children.flatMap((block) => (block.type === 'paragraph' ? [runsOf(block.children)] : []));
  const runs = own.flatMap((some, at) => (at === 0 ? some : [{ text: '\n', marks: [] }, ...some]));
  const rest = children.filter(({ type }) => type !== 'paragraph');
  return [{ kind, runs }, ...factBlocks(rest, depth + 1, undefined)];
}

/** Inline content as stretches of text under the same marks. */
function runsOf(inlines: readonly Inline[], marks: readonly Mark[] = []): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: inline.value, marks: marks.toSorted() }];
      case 'code':
        return [{ text: inline.value, marks: [...marks, 'code' as const].toSorted() }];
      case 'break':
        return [{ text: '\n', marks: [] }];
      case 'link':
        return runsOf(inline.children, [...marks, `link ${inline.href}`]);
      default:
        return runsOf(inline.children, [...marks, inline.type]);
    }
  });
}

/** The lines of a document's text, with white space as any editor may keep it. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The text of a document, line by line. */
export function textOfDocument(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return textOfDocument(block.children);
    case 'list':
      return block.items.map(({ children }) => textOfDocument(children)).join('\n');
    case 'table':
      return [block.header, ...block.rows].flat().map(inlineText).join('\n');
    case 'code':
      return block.value;
    case 'rule':
      return '';
  }
}
