import { expect, test } from 'vitest';
import { listQuestions } from './list-questions.ts';

const questions = (text: string) => listQuestions(text, 'markdown');

test.each([
  ['Do we keep the **old** format? It is fine.', '- Do we keep the **old** format?'],
  ['Open point: the limit for guests.', '- the limit for guests.'],
  ['It is still unclear who pays. The date is TBD.', '- It is still unclear who pays.\n- The date is TBD.'],
  ['## Open questions\n- Price\n- [x] Name', '- Price'],
  ['Can we drop it? Can you send it?', '- Can we drop it?'],
])('%j', (text, wanted) => expect(questions(text)).toBe(wanted));

test.each([
  'Who will test it? Jonas will.',
  'Is it valid? No, it ended in May.',
  'How many seats do we need? 40.',
  'Why does it wait? Because the provider asks for it.',
  'Q: How long?\nA: 30 days.',
  'Any questions? Thanks!',
  'Could you please check the log?',
  'There are no open questions about the design.',
  'The ticket is still open.',
  'It was unclear who pays, but is no longer.',
  '## Why this page?',
])('nothing is open: %j', (text) => expect(questions(text)).toBe('No open questions found.'));

test('asks each question once', () => {
  expect(questions('Who pays for it?\n\nWho pays for it?')).toBe('- Who pays for it?');
});
