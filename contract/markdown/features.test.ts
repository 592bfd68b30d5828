import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';
import { parseMarkdown } from './parse.ts';

const cases: readonly [markdown: string, features: readonly string[]][] = [
  ['Just text.', []],
  ['One.\n\nTwo.', ['line:One.', 'line:Two.']],
  ['It is **very bold** and *slanted*.', ['strong:verybold', 'emphasis:slanted']],
  ['***both***', ['strong:both', 'emphasis:both']],
  ['~~gone~~ and `code()`', ['strike:gone', 'code:code()']],
  ['[sheet](https://example.org)', ['linkhttps://example.org/:sheet']],
  ['[sheet](javascript:alert)', []],
  ['## The plan', ['heading2:Theplan']],
  [
    '- One\n  - Deep\n\n1. First',
    ['item:One', 'lineitem:One', 'item:Deep', 'lineitem/item:Deep', 'number:First', 'lineitem:First'],
  ],
  [
    '- [x] Done\n- [ ] Open',
    ['item:Done', 'lineitem:Done', 'tasktrue:Done', 'item:Open', 'lineitem:Open', 'taskfalse:Open'],
  ],
  ['> Said', ['linequote:Said']],
  ['> - Said', ['item:Said', 'linequote/item:Said']],
  ['```js\na\n```', ['codeblock:a']],
  ['| A |\n| --- |\n| **b** |', ['cell:A', 'cell:b', 'strong:b']],
  ['---', ['rule']],
];

test.each(cases)('the formatting of %j', (markdown, features) => {
  expect([...featuresOf(parseMarkdown(markdown))].toSorted()).toEqual(features.toSorted());
});
