import { expect, test } from 'vitest';
import { fencedLines } from './fences.ts';

test.each([
  ['no fence', 'a\nb', '··'],
  ['a fence', 'a\n```\nb\n```\nc', '·###·'],
  ['one that says its language', '```ts\nb\n```\nc', '###·'],
  ['one that nobody closes', 'a\n~~~\nb\n```', '·###'],
  ['a longer one around a shorter one', '````\n```\nb\n```\n````\nc', '#####·'],
  ['one with words behind its end', '```\nb\n``` c\n```\nd', '####·'],
  ['one that is indented by three blanks, and by four', '   ```\nb\n   ```\n    ```\nc', '###··'],
  ['a piece of code in a line', '```a``` b\nc', '··'],
  ['tildes with a backtick behind them', '~~~ `a`\nb\n~~~\nc', '###·'],
])('%s', (_, text, fenced) => {
  const found = fencedLines(text.split('\n'));
  expect(found.map((one) => (one ? '#' : '·')).join('')).toBe(fenced);
});
