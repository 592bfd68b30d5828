import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import type { Block, Inline } from './ast.ts';
import { parseMarkdown } from './parse.ts';
import { wikiMarkup } from './wiki.ts';

const wiki = (markdown: string) => wikiMarkup(parseMarkdown(markdown));
const t = (value: string): Inline => ({ type: 'text', value });
const p = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const plain = (value: string) => wikiMarkup([p(t(value))]);

describe('what has a notation', () => {
  const cases: readonly [markdown: string, wiki: string][] = [
    ['', ''],
    ['plain words', 'plain words'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['one\ntwo', 'one \\\\ two'],
    ['# Title', 'h1. Title'],
    ['###### *Title*', 'h6. _Title_'],
    ['**strong** *emphasis* ~~strike~~ `code`', '*strong* _emphasis_ -strike- {{code}}'],
    ['***both***', '_*both*_'],
    ['**a *b* c**', '*a _b_ c*'],
    ['a**b**c', 'a{*}b{*}c'],
    ['**é**é', '{*}é{*}é'],
    ['**a**—', '{*}a{*}—'],
    ['**a**, *b*.', '*a*, _b_.'],
    ['wow!\nyes!', 'wow! \\\\ yes!'],
    ['**a\nb**', '*a \\\\ b*'],
    ['[text](https://a.b/c)', '[text|https://a.b/c]'],
    ['[**text**](https://a.b/c)', '*[text|https://a.b/c]*'],
    ['[a `b` *c*](https://a.b/c)', '[a b c|https://a.b/c]'],
    ['[](https://a.b/c)', '[https://a.b/c]'],
    ['[x](mailto:a@b.c)', '[x|mailto:a@b.c]'],
    ['---', '----'],
    ['> one', 'bq. one'],
    ['> one\n> two', 'bq. one \\\\ two'],
    ['> one\n>\n> two', '{quote}\none\n\ntwo\n{quote}'],
    ['> one\n>\n> > two', '{quote}\none\n\ntwo\n{quote}'],
    ['> - a\n> - b', '{quote}\n* a\n* b\n{quote}'],
    ['```ts\nlet a\n```', '{code:javascript}\nlet a\n{code}'],
    ['```sql\nselect 1\n```', '{code:sql}\nselect 1\n{code}'],
    ['```brainfuck\n+.\n```', '{code}\n+.\n{code}'],
    ['```a|title={b}\nx\n```', '{code}\nx\n{code}'],
    ['```constructor\nx\n```', '{code}\nx\n{code}'],
    ['```\n*a* {b} [c] \\\n```', '{code}\n*a* {b} [c] \\\n{code}'],
    ['```java\na{code}b\n```', '{noformat}\na{code}b\n{noformat}'],
    ['```\n{CODE:x}\n```', '{noformat}\n{CODE:x}\n{noformat}'],
    ['```\n{code} {noformat}\nb\n```', '{{\\{code\\} \\{noformat\\}}} \\\\\n{{b}}'],
    ['> ```\n> {quote}\n> ```', '{quote}\n{{\\{quote\\}}}\n{quote}'],
    ['| a | b |\n|---|---|\n| 1 | **2** |', '||a||b||\n|1|*2*|'],
    ['| wow! | yes! |\n|---|---|', '||wow\\!||yes\\!||'],
    ['| a | |\n|---|---|\n| | `x` |', '||a|| ||\n| |{{x}}|'],
    ['| a\\|b | # c |\n|---|---|\n| * d | [x](https://a.b) |', '||a\\|b||\\# c||\n|\\* d|[x|https://a.b]|'],
  ];
  test.each(cases)('%j', (markdown, expected) => {
    expect(wiki(markdown)).toBe(expected);
  });
});

describe('lists', () => {
  const cases: readonly [markdown: string, wiki: string][] = [
    ['- a\n- b', '* a\n* b'],
    ['1. a\n2. b', '# a\n# b'],
    ['- a\n  - b\n    - c\n- d', '* a\n** b\n*** c\n* d'],
    ['1. a\n   - b\n     1. c', '# a\n#* b\n#*# c'],
    ['- a\n\n1. b', '* a\n\n# b'],
    ['- [x] done\n- [ ] to do', '* \\[x\\] done\n* \\[ \\] to do'],
    ['- **a** b', '* *a* b'],
    ['- a\n\n  b', '* a \\\\ b'],
    ['- a\n\n  ```sh\n  b\n  ```\n- c', '* a\n{code:sh}\nb\n{code}\n* c'],
    ['- a\n\n  ```\n  b\n  ```\n\n  * * *\n  # c', '* a\n{code}\nb\n{code}\n----\n*c*'],
    ['- a\n\n  > b\n- c', '* a\n{quote}\nb\n{quote}\n* c'],
    ['- ```\n  b\n  ```', '* {code}\nb\n{code}'],
    ['- # a', '* *a*'],
    ['- - a', '* \n** a'],
    ['- \\# a', '* \\# a'],
    ['> - a\n>\n>   > b', '{quote}\n* a \\\\ b\n{quote}'],
  ];
  test.each(cases)('%j', (markdown, expected) => {
    expect(wiki(markdown)).toBe(expected);
  });
});

describe('text lands as text', () => {
  const cases: readonly [text: string, wiki: string][] = [
    // What means nothing stays as it is.
    ['snake_case_name and well-known', 'snake_case_name and well-known'],
    ['5 * 3 - 2 + 1 = 14!', '5 * 3 - 2 + 1 = 14!'],
    ['Really? Yes! (a) b; c: d | e', 'Really? Yes! (a) b; c: d | e'],
    ['C:\\Users\\me', 'C:\\Users\\me'],
    ['C++ and C# at 50% & more', 'C++ and C# at 50% & more'],
    ['https://a.b/c_d?e=f&g=h#i', 'https://a.b/c_d?e=f&g=h#i'],
    // Marks.
    ['*a* _b_ -c- +d+ ^e^ ~f~ ??g??', '\\*a* \\_b_ \\-c- \\+d+ \\^e^ \\~f~ \\??g??'],
    ['a{*}b{*}', 'a\\{\\*\\}b\\{\\*\\}'],
    ['a -- b --- c', 'a \\-- b \\-\\-- c'],
    // Macros, images, links of all kinds.
    ['{html}<b>{html}', '\\{html\\}<b>\\{html\\}'],
    ['{{a}}', '\\{\\{a\\}\\}'],
    ['!a.png! or !https://evil.org/p.png|width=1!', '\\!a.png! or \\!https://evil.org/p.png|width=1!'],
    ['[~name] [^file] [#anchor] [a|b]', '\\[\\~name\\] \\[\\^file\\] \\[#anchor\\] \\[a|b\\]'],
    ['https://a.b/~c/-/d', '[https://a.b/~c/-/d]'],
    ['see https://a.b/{c}!d!.', 'see [https://a.b/%7Bc%7D%21d]\\!.'],
    // Beginnings of lines.
    ['h1. a', 'h1&#46; a'],
    ['bq. a', 'bq&#46; a'],
    ['# a', '\\# a'],
    ['## a', '\\## a'],
    ['* a', '\\* a'],
    ['** a', '\\** a'],
    ['- a', '\\- a'],
    ['#* a', '\\#* a'],
    ['----', '\\-\\-\\--'],
    ['|a|b|', '\\|a|b|'],
    ['||a||', '\\||a||'],
    // Smileys and pictures.
    [':) ;) :( :-)', ':\\) ;\\) :\\( :\\-)'],
    [':D :P :Deep', '&#58;D &#58;P :Deep'],
    ['(y) (n) (x) (/) (!) (*r) (flagoff)', '\\(y) \\(n) \\(x) \\(/) \\(\\!\\) \\(\\*r) \\(flagoff)'],
    // Backslashes and entities.
    ['a\\\\b', 'a&#92;\\b'],
    ['a\\*b', 'a&#92;\\*b'],
    ['a\\', 'a&#92;'],
    ['\\)', '&#92;\\)'],
    ['&amp; &#33; &', '&#38;amp; &#38;#33; &'],
    ['a\nb\u2028# c', 'a b # c'],
  ];
  test.each(cases)('%j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  const inside: readonly [what: string, block: Block, wiki: string][] = [
    ['a mark', p({ type: 'strong', children: [t('5* b')] }), '*5\\* b*'],
    ['a mark that ends with a space', p({ type: 'strong', children: [t(' a ')] }, t('b')), '*a* b'],
    ['a mark of nothing', p(t('a'), { type: 'strike', children: [t(' ')] }, t('b')), 'a b'],
    ['a mark in itself', p({ type: 'strong', children: [{ type: 'strong', children: [t('a')] }] }), '*a*'],
    [
      'marks side by side',
      p({ type: 'strong', children: [t('a')] }, { type: 'strong', children: [t('b')] }),
      '{*}a{*}*b*',
    ],
    ['a mark before text', p({ type: 'strong', children: [t('a')] }, t('!b')), '*a*\\!b'],
    ['a backslash before a mark', p(t('\\'), { type: 'strong', children: [t('a')] }), '&#92;*a*'],
    ['code', p({ type: 'code', value: '{a} \\' }), '{{\\{a\\} &#92;}}'],
    ['empty code', p({ type: 'code', value: ' ' }), ''],
    [
      'a link',
      p({ type: 'link', href: 'https://a.b/[c]|d!{e}', children: [t('[a]|b!')] }),
      '[&#91;a&#93;&#124;b&#33;|https://a.b/%5Bc%5D%7Cd%21%7Be%7D]',
    ],
    ['a link to nowhere safe', p({ type: 'link', href: 'javascript:a', children: [t('~b')] }), '\\~b'],
    ['a link to an attachment', p({ type: 'link', href: '^file.exe', children: [t('b')] }), 'b'],
    ['a link to a person', p({ type: 'link', href: '~admin', children: [t('b')] }), 'b'],
  ];
  test.each(inside)('inside of %s', (_, block, expected) => {
    expect(wikiMarkup([block])).toBe(expected);
  });
});

/** What the notation makes of text without marks: Jira's own list of what a backslash escapes, and entities. */
const landed = (markup: string) =>
  markup
    .replaceAll(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, '$1')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const unescaped = (markup: string) => markup.replaceAll(/(?<!\\)\\[-#*_+?^~|%{}[\]()!@]/g, '"');

/** What has an effect in the notation, looked for where nothing was meant to have one. */
const meaning =
  /[{[]|!\S.*!|(?<![\p{L}\p{Nd}])([*_+^~-])\S(.*\S)?\1(?![\p{L}\p{Nd}])|(?<![\p{L}\p{Nd}])\?\?\S.*\?\?|\\\\|[:;]-?[()]|:[DPp](?![A-Za-z0-9])|\((y|n|i|\/|x|!|\+|-|\?|on|off|\*[rgby]?|flag|flagoff)\)|^(h[1-6]|bq)\.|^[*#-]+\s|^\||(^|\s)---?(\s|$)|^----/u;

describe('properties', () => {
  const unit = fc.constantFrom(
    ...'abc XYZ *_-+^~?{}[]()|!#\\:;&.Dp19é—',
    ...['h1. ', 'bq. ', '{html}', '[~a]', '[^f]', '[#x]', '!p.png!', '(y)', '--', '??', '&#33;', '\n'],
  );
  const text = fc.string({ unit, maxLength: 30 });

  test('no text means anything, and all of it lands', () => {
    fc.assert(
      fc.property(text, (value) => {
        const markup = plain(value);
        expect(landed(markup)).toBe(value.replaceAll('\n', ' ').trim());
        expect(unescaped(markup)).not.toMatch(meaning);
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('no answer holds a macro, an image, a mention or an attachment', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            unit,
            fc.constantFrom('**', '`', '~~', '](https://a.b/', '> ', '- ', '| a |\n|---|\n'),
          ),
          maxLength: 60,
        }),
        (markdown) => {
          const ours = unescaped(wiki(markdown))
            .replaceAll(/\{(code|noformat)(:[a-z#+]+)?\}\n.*?\n\{\1\}$/gms, '')
            .replaceAll(/\{quote\}|\{[*_-]\}|\{\{|\}\}/g, '')
            .replaceAll(/\[([^[\]|!]*\|)?(https?|mailto):[^[\]{}|!\\\s]+\]/g, '');
          expect(ours).not.toMatch(/[{[]|!\S/);
        },
      ),
      { numRuns: runs(3_000) },
    );
  });
});

const hostile: readonly (readonly [string, readonly Block[]])[] = [
  ...[
    '*',
    '_',
    '-',
    '{',
    '[',
    '!',
    '\\',
    '&',
    '&#',
    '??',
    ':(',
    ' ',
    '(',
    'https://',
    'https://a.',
    '* ',
  ].map((piece) => [`text of ${piece}`, [p(t(piece.repeat(100_000)))]] as const),
  ['breaks', [p(...Array.from({ length: 100_000 }, (): Inline => ({ type: 'break' })))]],
  [
    'breaks in a mark',
    [p({ type: 'strong', children: Array.from({ length: 100_000 }, (): Inline => ({ type: 'break' })) })],
  ],
  ['marks', [p(...Array.from({ length: 100_000 }, (): Inline => ({ type: 'strong', children: [t('a')] })))]],
  [
    'lists',
    [
      {
        type: 'list',
        start: 1,
        items: Array.from({ length: 50_000 }, () => ({ checked: true, children: [p(t('a')), p(t('b'))] })),
      },
    ],
  ],
];
// No time is asserted: what takes quadratic time here would run into the test's own limit.
test.each(hostile)('%s finish', (_, blocks) => {
  expect(wikiMarkup(blocks)).toBeTypeOf('string');
});
