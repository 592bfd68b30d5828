import { NeedsModelError } from '@sidenote/contract/engine';
import { expect, test } from 'vitest';
import { suggestChildren } from './suggest-children.ts';

test.each([
  [
    'the items of its lists, without what is there and what is done',
    '# Export\n\nBefore it goes out:\n\n- add a filter by month\n- write the file\n- [x] ask legal\n\n## Child work items\n\n- Add a filter by month.',
    '- Write the file',
  ],
  [
    'its open tasks, where there are any, and no other list',
    '# Fault\n\n1. Open the invoice\n2. Look at the date\n\n- [x] Reproduce it\n- [ ] Ask finance',
    '- Ask finance',
  ],
  [
    'its instructions',
    '# Page\n\nMeasure the five services. Then show the last 90 days.',
    '- Measure the five services.\n- Then show the last 90 days.',
  ],
  ['a step that stands twice, once', '# A\n\n- Write it\n- Write it', '- Write it'],
  ['nothing where it lists nothing', '# A\n\nIt is slow.', 'This work item lists no steps to divide it by.'],
])('a work item gives %s', (_, text, expected) => {
  expect(suggestChildren(text, 'markdown')).toBe(expected);
});

test('a text in another language without a list needs a model', () => {
  const text =
    '# Suche\n\nDie Suche ist zu langsam und muss schneller werden, damit die Kunden zufrieden sind.';
  expect(() => suggestChildren(text, 'markdown')).toThrow(NeedsModelError);
});
