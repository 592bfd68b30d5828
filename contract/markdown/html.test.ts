import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { injections } from '../testing/injection/corpus.ts';
import { runs } from '../testing/runs.ts';
import type { Block, Inline } from './ast.ts';
import { htmlFromBlocks } from './html.ts';
import { parseMarkdown } from './parse.ts';
import { isSafeLink } from './safe-link.ts';

const html = (markdown: string) => htmlFromBlocks(parseMarkdown(markdown));

/** A tag written by the HTML Standard's rules for one: `<` before a letter, `/`, `!` or `?` begins markup. */
const tag = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/;
const allowedTags = /^(p|h[1-6]|blockquote|hr|pre|code|ul|ol|li|table|tbody|tr|th|td|br|a|strong|em|s)$/;

/** What an HTML text holds: every tag and attribute in it. Throws where it is not written in our own strict form. */
function scan(text: string): { tags: Set<string>; attributes: [name: string, value: string][] } {
  const tags = new Set<string>();
  const attributes: [string, string][] = [];
  const open: string[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const found = tag.exec(text.slice(at));
    const [whole, slash, name = '', given = ''] = found ?? [];
    if (whole === undefined) throw new Error('a bracket that is no tag of ours');
    tags.add(name);
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (name !== 'br' && name !== 'hr') open.push(name);
    for (const [, key = '', value = ''] of given.matchAll(/ ([a-z-]+)="([^"]*)"/g))
      attributes.push([key, value]);
  }
  expect(open).toEqual([]);
  return { tags, attributes };
}

const decoded = (value: string) =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Fails unless the HTML has only our tags, and on them only `href` to a readable address and `start`. */
function expectHarmless(text: string): void {
  const { tags, attributes } = scan(text);
  expect([...tags].filter((name) => !allowedTags.test(name))).toEqual([]);
  for (const [name, value] of attributes) {
    if (name === 'start') expect(value).toMatch(/^\d{1,9}$/);
    else if (name === 'class') expect(value).toMatch(/^language-[\w+#.-]{1,30}$/);
    else if (name === 'data-language') expect(value).toMatch(/^[\w+#.-]{1,30}$/);
    else
      expect([name, new URL(decoded(value)).protocol]).toEqual([
        'href',
        expect.stringMatching(/^(https?|mailto):$/),
      ]);
  }
}

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.org></sCrIpT>',
  '<style>*{background:url(//evil.org)}</style>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<link rel=dns-prefetch href=//evil.org>',
  '<base href=//evil.org>',
  '<meta http-equiv=refresh content="0;url=//evil.org">',
  '<form action=//evil.org><input autofocus onfocus=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '</p></li></table></template><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\<script\\>alert(1)\\</script\\>',
  '`<img src=x onerror=alert(1)>`',
  '```html"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```',
  '# <script>alert(1)</script>',
  '> <script>alert(1)</script>',
  '- <script>alert(1)</script>\n  1. <img src=x onerror=alert(1)>',
  '| <script> | b |\n| --- | --- |\n| </td><script>alert(1)</script> | `<img src=x>` |',
  '![x](https://evil.org/pixel.png)',
  '![x](https://evil.org/pixel.png "onload=alert(1)")',
  '[![x](https://evil.org/pixel.png)](https://evil.org)',
  '![x][1]\n\n[1]: https://evil.org/pixel.png',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x]( javascript:alert(1) )',
  '[x](\u0001javascript:alert(1))',
  '[x](<\u00a0javascript:alert(1)>)',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](https:&#47;&#47;a.b"onclick=alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](blob:https://a.b/1)',
  '[x](file:///etc/passwd)',
  '[x](//evil.org)',
  '[x](/logout)',
  '[x](?delete=1)',
  '[x](#top)',
  '[x]()',
  '[x](https://a.b/" onmouseover="alert(1))',
  '[x](<https://a.b/" onmouseover="alert(1)" x=">)',
  "[x](https://a.b/' onmouseover='alert(1))",
  '[x](https://a.b "title" onclick=alert(1))',
  '[<img src=x onerror=alert(1)>](https://a.b/?"><script>)',
  '[a [b](https://c.d) e](https://f.g)',
  '<javascript:alert(1)>',
  '<https://evil.org>',
  'https://evil.org/autolink',
  '**<b onclick=alert(1)>**',
  '~~</s><script>alert(1)</script>~~',
  '\u0000<script>\u0000alert(1)',
  '<scr\u0000ipt>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '\u2028<script>\u2029alert(1)',
  '\ud800<script>\udc00',
];

describe('a hostile answer', () => {
  test.each(hostile)('%j brings nothing but our own tags', (markdown) => {
    expectHarmless(html(markdown));
  });

  test.each(injections)('to $id brings nothing but our own tags', ({ answer }) => {
    expectHarmless(html(answer));
  });

  test.each([
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['![alt](https://evil.org/p.png)', '[alt]'],
    ['[x](javascript:alert(1))', 'x'],
    ['[x](/relative)', 'x'],
    ['[x](https://a.b/?c=1&d="e")', '<a href="https://a.b/?c=1&amp;d=&quot;e&quot;">x</a>'],
  ])('%j lands as %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('any Markdown at all becomes only our own tags', () => {
    const bits = fc.constantFrom(
      ...hostile,
      ...['<', '>', '"', "'", '&', '[', '](', ')', '`', '```\n', '\n', '\n\n', '- ', '1. ', '> ', '| ', '# '],
      ...['**', '_', '~~', '\\', '!', 'javascript:', 'https://a.b', ' onclick=', '|---|\n', '- [ ] '],
    );
    const markdown = fc.array(fc.oneof(bits, bits, fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(markdown, (parts) => expectHarmless(html(parts.join('')))),
      { numRuns: runs(3_000) },
    );
  });

  test('even blocks that no parser made become only our own tags', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      value.map((text): Inline => ({ type: 'text', value: text })),
      value.map((text): Inline => ({ type: 'code', value: text })),
      fc
        .tuple(
          fc.oneof(
            value,
            fc.webUrl(),
            value.map((text) => `https://a.b/${text}`),
          ),
          value,
        )
        .map(([href, text]): Inline => ({ type: 'link', href, children: [{ type: 'text', value: text }] })),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.array(inline).map((children): Block => ({ type: 'paragraph', children })),
      fc.tuple(value, value).map(([language, text]): Block => ({ type: 'code', language, value: text })),
    );
    fc.assert(fc.property(fc.array(block), (blocks) => expectHarmless(htmlFromBlocks(blocks))));
  });
});

describe('what the scanner would catch', () => {
  test.each([
    ['<img src="x">'],
    ['<p onclick="x">a</p>'],
    ['<a href="javascript:alert(1)">a</a>'],
    ['<a href="/relative">a</a>'],
    ['<p>a'],
    ['<p>a</em>'],
    ['a < b'],
    ['<!-- a -->'],
    ['<P>a</P>'],
    ["<a href='https://a.b'>a</a>"],
    ['<ol start="1e9"></ol>'],
  ])('%s', (text) => {
    expect(() => expectHarmless(text)).toThrow();
  });
});

test.each([
  ['https://a.b', true],
  ['HTTP://a.b', true],
  ['mailto:kim@example.com', true],
  ['https://a.b/"', true],
  ['javascript:alert(1)', false],
  [' https://a.b', false],
  ['\thttps://a.b', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['httpsx://a.b', false],
  ['https://', false],
  ['//a.b', false],
  ['', false],
])('%j is a link a person can read: %j', (href, safe) => {
  expect(isSafeLink(href)).toBe(safe);
});
