import { expect, test } from 'vitest';
import { listOf, picksOf } from './picks.ts';

test.each([
  ['a list', '- One\n- Two **bold**', ['One', 'Two bold'], '- One\n- Two **bold**'],
  ['a numbered list', '1. One\n2. Two', ['One', 'Two'], '- One\n- Two'],
  ['a task list', '- [ ] One\n- [x] Two', ['One', 'Two'], '- One\n- Two'],
  ['a list behind words', 'Here they are:\n\n- One\n\nThat is all.', ['One'], '- One'],
  ['several lists', '## A\n\n- One\n\n## B\n\n* Two', ['One', 'Two'], '- One\n- Two'],
  ['an item of two lines', '- One\n  more\n- Two', ['One\nmore', 'Two'], '- One\n  more\n- Two'],
  ['an item without words', '- \n- Two', ['Two'], '- Two'],
  ['words alone', 'This work item says too little to divide it.', [], ''],
  ['nothing', '', [], ''],
])('%s', (_, text, labels, list) => {
  const picks = picksOf(text);
  expect(picks.map(({ label }) => label)).toEqual(labels);
  expect(listOf(picks)).toBe(list);
});

test('only what is ticked is copied, with what stands below it', () => {
  const picks = picksOf('- One\n  - below one\n- Two\n- Three');
  expect(listOf(picks.filter((_, at) => at !== 1))).toBe('- One\n  - below one\n- Three');
});
