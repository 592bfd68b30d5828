import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOfAdf } from './adf.ts';

const text = (value: string, ...marks: readonly object[]) => ({ type: 'text', text: value, marks });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const node = (type: string, content: readonly object[], attrs: object = {}) => ({ type, content, attrs });
const link = { type: 'link', attrs: { href: 'https://acme.example/plan' } };

const cases: readonly (readonly [string, readonly object[], string])[] = [
  ['marks', [paragraph(text('a '), text('b', { type: 'strong' }, { type: 'em' }))], 'a ***b***'],
  ['a mark that ends in a blank', [paragraph(text('a: ', { type: 'strong' }), text('b'))], '**a:** b'],
  ['marks that we do not know', [paragraph(text('a', { type: 'textColor', attrs: { color: '#f00' } }))], 'a'],
  ['a mark by the name of what every object has', [paragraph(text('a', { type: 'constructor' }))], 'a'],
  [
    'white letters',
    [paragraph(text('a '), text('hidden', { type: 'textColor', attrs: { color: '#FFFFFF' } }), text('b'))],
    'a b',
  ],
  [
    'code, which takes no other mark',
    [paragraph(text('a*b', { type: 'code' }, { type: 'strong' }))],
    '`a*b`',
  ],
  ['a link', [paragraph(text('plan', link))], '[plan](https://acme.example/plan)'],
  [
    'a link that runs a script',
    [paragraph(text('plan', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))],
    'plan',
  ],
  ['what looks like Markdown', [paragraph(text('# *a* [b](c)'))], '\\# \\*a\\* \\[b](c)'],
  ['a heading that is too deep', [node('heading', [text('a')], { level: 9 })], '###### a'],
  [
    'a numbered list',
    [node('orderedList', [node('listItem', [paragraph(text('a'))])], { order: 4 })],
    '4. a',
  ],
  [
    'tasks below tasks',
    [
      node('taskList', [
        node('taskItem', [text('a')], { state: 'DONE' }),
        node('taskList', [node('taskItem', [text('b')], { state: 'TODO' })]),
      ]),
    ],
    '- [x] a\n- [ ] b',
  ],
  ['a decision', [node('decisionList', [node('decisionItem', [text('a')])])], '- Decision: a'],
  ['a panel', [node('panel', [paragraph(text('a'))], { panelType: 'info' })], 'a'],
  ['columns', [node('layoutSection', [node('layoutColumn', [paragraph(text('a'))])])], 'a'],
  [
    'a table with a cell missing',
    [
      node('table', [
        node('tableRow', [
          node('tableHeader', [paragraph(text('a'))]),
          node('tableHeader', [paragraph(text('b'))]),
        ]),
        node('tableRow', [node('tableCell', [paragraph(text('1')), paragraph(text('2'))])]),
      ]),
    ],
    '| a | b |\n| --- | --- |\n| 1 2 |  |',
  ],
  [
    'a table with a list in a cell',
    [
      node('table', [
        node('tableRow', [
          node('tableHeader', [
            node('bulletList', [
              node('listItem', [paragraph(text('one'))]),
              node('listItem', [paragraph(text('two'))]),
            ]),
          ]),
        ]),
      ]),
    ],
    '| one two |\n| --- |',
  ],
  [
    'words for what is no text',
    [
      paragraph(
        { type: 'mention', attrs: { id: '1', text: '@Mira' } },
        text(' '),
        { type: 'status', attrs: { text: 'DONE', color: 'green' } },
        text(' '),
        { type: 'date', attrs: { timestamp: '1781049600000' } },
        { type: 'emoji', attrs: { shortName: ':smile:' } },
      ),
    ],
    '@Mira DONE 2026-06-10:smile:',
  ],
  [
    'a card',
    [{ type: 'blockCard', attrs: { url: 'https://acme.example/' } }],
    '[https://acme.example/](https://acme.example/)',
  ],
  ['a picture', [node('mediaSingle', [{ type: 'media', attrs: { id: '1' } }]), paragraph(text('a'))], 'a'],
  ['what comes to be one day', [node('carousel', [paragraph(text('a'))])], 'a'],
];

test.each(cases)('%s', (_, content, markdown) => {
  expect(markdownOfAdf({ type: 'doc', version: 1, content })).toBe(markdown);
});

test.each([null, undefined, 'text', 7, [], {}, { type: 'doc' }, { type: 'doc', content: 'x' }])(
  '%j is an empty document',
  (value) => {
    expect(markdownOfAdf(value)).toBe('');
  },
);

test('a document nested without end ends', () => {
  let deep: object = paragraph(text('deep'));
  for (let level = 0; level < 10_000; level++) deep = node('blockquote', [deep]);
  expect(markdownOfAdf({ type: 'doc', content: [deep, paragraph(text('a'))] })).toContain('a');
});

test('whatever comes, the Markdown is one that reads back as itself', () => {
  const { document } = fc.letrec((tie) => ({
    document: fc.record({ type: fc.constant('doc'), content: fc.array(tie('block'), { maxLength: 4 }) }),
    block: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constantFrom('paragraph', 'heading'), content: fc.array(tie('inline')) }),
      fc.record({
        type: fc.constantFrom(
          'bulletList',
          'blockquote',
          'listItem',
          'panel',
          'taskList',
          'table',
          'tableRow',
        ),
        content: fc.array(tie('block'), { maxLength: 3 }),
      }),
    ),
    inline: fc.record({
      type: fc.constantFrom('text', 'mention', 'hardBreak', 'date'),
      text: fc.string({ maxLength: 6 }),
      marks: fc.array(fc.record({ type: fc.constantFrom('strong', 'em', 'code', 'strike') }), {
        maxLength: 2,
      }),
    }),
  }));
  fc.assert(
    fc.property(document, (value) => {
      const markdown = markdownOfAdf(value);
      const again = printMarkdown(parseMarkdown(markdown));
      expect(printMarkdown(parseMarkdown(again))).toBe(again);
    }),
  );
});
