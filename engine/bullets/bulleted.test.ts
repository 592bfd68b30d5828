import { expect, test } from 'vitest';
import { listCases } from '../eval/data/lists.ts';
import { bulleted } from './bulleted.ts';

test.each(listCases.map(({ text, list }) => [text, list]))('%s', (text, list) => {
  expect(bulleted(text, 'markdown')).toBe(list);
});

test.each([
  ['Text here.\n\n```js\nlet a;\n```\n\nMore text.', '- Text here.\n\n```js\nlet a;\n```\n\n- More text.'],
  ['One.\n\n| a | b |\n| - | - |\n| c | d |', '- One.\n\n| a | b |\n| - | - |\n| c | d |'],
  ['- [x] done thing\n- [ ] open thing', '- [x] Done thing\n- [ ] Open thing'],
  ['Note: it works, which is good.', '- Note: it works, which is good.'],
  ['At 10:30 we met. All came.', '- At 10:30 we met.\n- All came.'],
])('keeps what is no running text: %j', (text, list) => expect(bulleted(text, 'markdown')).toBe(list));
