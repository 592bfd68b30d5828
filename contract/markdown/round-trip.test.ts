import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import type { Block, Inline } from './ast.ts';
import { mergeText } from './inline.ts';
import { parseMarkdown } from './parse.ts';
import { plainText } from './plain.ts';
import { printMarkdown } from './print.ts';

const p = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const t = (value: string): Inline => ({ type: 'text', value });

describe('parseMarkdown', () => {
  const cases: readonly [string, Block[]][] = [
    ['', []],
    ['plain words', [p(t('plain words'))]],
    ['a\nb', [p(t('a'), { type: 'break' }, t('b'))]],
    ['**bold**', [p({ type: 'strong', children: [t('bold')] })]],
    ['**Note:**text', [p({ type: 'strong', children: [t('Note:')] }, t('text'))]],
    ['***both***', [p({ type: 'emphasis', children: [{ type: 'strong', children: [t('both')] }] })]],
    ['snake_case_name', [p(t('snake_case_name'))]],
    ['5 * 3 * 2', [p(t('5 * 3 * 2'))]],
    ['**not closed', [p(t('**not closed'))]],
    ['~~gone~~', [p({ type: 'strike', children: [t('gone')] })]],
    ['`a * b`', [p({ type: 'code', value: 'a * b' })]],
    ['`` a`b ``', [p({ type: 'code', value: 'a`b' })]],
    ['[x](https://a.b/c_(d))', [p({ type: 'link', href: 'https://a.b/c_(d)', children: [t('x')] })]],
    ['[x](<a b>)', [p({ type: 'link', href: 'a b', children: [t('x')] })]],
    ['[x](https://a.b "title")', [p({ type: 'link', href: 'https://a.b', children: [t('x')] })]],
    ['![alt](https://evil/p.png)', [p(t('[alt]'))]],
    ['<b>html</b>', [p(t('<b>html</b>'))]],
    ['\\*literal\\*', [p(t('*literal*'))]],
    ['## Title ##', [{ type: 'heading', level: 2, children: [t('Title')] }]],
    ['---', [{ type: 'rule' }]],
    ['> a\n> b', [{ type: 'quote', children: [p(t('a'), { type: 'break' }, t('b'))] }]],
    ['```ts\nlet a\n```', [{ type: 'code', language: 'ts', value: 'let a' }]],
    ['```\nnever closed', [{ type: 'code', language: '', value: 'never closed' }]],
    [
      '- a\n- b',
      [
        {
          type: 'list',
          start: undefined,
          items: [
            { checked: undefined, children: [p(t('a'))] },
            { checked: undefined, children: [p(t('b'))] },
          ],
        },
      ],
    ],
    [
      '- [ ] a\n- [x] b',
      [
        {
          type: 'list',
          start: undefined,
          items: [
            { checked: false, children: [p(t('a'))] },
            { checked: true, children: [p(t('b'))] },
          ],
        },
      ],
    ],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      [{ type: 'table', header: [[t('a')], [t('b')]], rows: [[[t('1')], [t('2')]]] }],
    ],
    ['a | b', [p(t('a | b'))]],
  ];
  test.each(cases)('%j', (source, blocks) => {
    expect(parseMarkdown(source)).toEqual(blocks);
  });

  test('nested lists, whatever the indent', () => {
    for (const source of ['1. a\n   - b', '1. a\n  - b', '1. a\n    - b']) {
      const [list] = parseMarkdown(source);
      expect(list).toMatchObject({ type: 'list', start: 1, items: [{ children: [{}, { type: 'list' }] }] });
    }
  });

  const hostile: readonly [string, string][] = [
    ['quotes in quotes', '> '.repeat(50_000)],
    ['marks that never close', '*a '.repeat(50_000)],
    ['marks that never pair', '*a_ '.repeat(50_000)],
    ['brackets that never close', '[a'.repeat(100_000)],
    ['brackets and backticks', '[`'.repeat(100_000)],
    ['images that never close', '![a'.repeat(100_000)],
    ['links in links', `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`],
    ['targets that never close', '[a](b'.repeat(50_000)],
    ['titles that never close', '[a](b "'.repeat(50_000)],
    ['backticks', '`'.repeat(200_000)],
    ['backticks of all lengths', Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join('a')],
    ['a heading of spaces', `# ${' '.repeat(200_000)}x`],
    ['a heading of hashes', `# ${'# '.repeat(100_000)}x`],
    ['a delimiter row of spaces', `a|b\n-${' '.repeat(200_000)}x`],
    ['a delimiter row of cells', `a|b\n${'-|'.repeat(100_000)}x`],
    ['a fence of spaces', `\`\`\`${' '.repeat(200_000)}\``],
    ['a rule of spaces', `-${' '.repeat(200_000)}x`],
    ['lists in lists', Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['empty items', '-\n\n'.repeat(50_000)],
  ];
  // No time is asserted: what takes quadratic time here would run into the test's own limit.
  test.each(hostile)('%s finish', (_, source) => {
    expect(parseMarkdown(source).length).toBeGreaterThan(0);
  });
});

describe('round trip', () => {
  const value = fc
    .string({ unit: fc.constantFrom(...'abc XYZ*_~`[]()#>-+|\\.!1:é') })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const text = value.map(t);
  const leaf = fc.oneof(
    text,
    value.map((code): Inline => ({ type: 'code', value: code })),
  );
  const marked = fc
    .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'strike' as const), leaf)
    .map(([type, child]): Inline => ({ type, children: [child] }));
  const link = fc
    .tuple(fc.webUrl(), text)
    .map(([href, child]): Inline => ({ type: 'link', href, children: [child] }));
  // Marks stand between words here; marks that touch are covered by the cases above.
  const spaced = fc
    .array(fc.oneof(leaf, marked, link), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flatMap((part, index): Inline[] => (index === 0 ? [part] : [t(' '), part])))
    .map(mergeText);
  const paragraph = spaced.map((children): Block => ({ type: 'paragraph', children }));
  const list = fc
    .tuple(fc.constantFrom(undefined, 1, 7), fc.array(paragraph, { minLength: 1, maxLength: 4 }))
    .map(
      ([start, items]): Block => ({
        type: 'list',
        start,
        items: items.map((item) => ({ checked: undefined, children: [item] })),
      }),
    );
  const block = fc.oneof(
    paragraph,
    list,
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), spaced)
      .map(([level, children]): Block => ({ type: 'heading', level, children })),
    fc
      .array(paragraph, { minLength: 1, maxLength: 2 })
      .map((children): Block => ({ type: 'quote', children })),
    fc
      .tuple(fc.constantFrom('', 'ts'), value)
      .map(([language, code]): Block => ({ type: 'code', language, value: code })),
    fc
      .array(spaced, { minLength: 2, maxLength: 3 })
      .map((cells): Block => ({ type: 'table', header: cells, rows: [cells] })),
  );

  test('printing and parsing again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        expect(parseMarkdown(printMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('any text at all parses without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => void plainText(parseMarkdown(source))));
  });
});
