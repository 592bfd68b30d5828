import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';
import { parseMarkdown } from './parse.ts';

const cases: readonly [markdown: string, features: readonly string[]][] = [
  ['Just text.', []],
  ['It is **very bold** and *slanted*.', ['strong:verybold', 'emphasis:slanted']],
  ['***both***', ['strong:both', 'emphasis:both']],
  ['~~gone~~ and `code()`', ['strike:gone', 'code:code()']],
  ['[sheet](https://example.org)', ['linkhttps://example.org/:sheet']],
  ['## The plan', ['heading2:Theplan']],
  ['- One\n  - Deep\n\n1. First', ['item1:One', 'item2:Deep', 'number1:First']],
  ['- [x] Done\n- [ ] Open', ['item1:Done', 'tasktrue:Done', 'item1:Open', 'taskfalse:Open']],
  ['> Said', ['quote:Said']],
  ['```js\na\n```', ['codeblock:a']],
  ['| A |\n| --- |\n| **b** |', ['cell:A', 'cell:b', 'strong:b']],
  ['---', ['rule']],
];

test.each(cases)('the formatting of %j', (markdown, features) => {
  expect([...featuresOf(parseMarkdown(markdown))].toSorted()).toEqual(features.toSorted());
});
