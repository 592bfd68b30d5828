import { expect, test } from 'vitest';
import { listDecisions } from './list-decisions.ts';

const decisions = (text: string) => listDecisions(text, 'markdown');

test.each([
  ['Decision: we **stay** with version 15.', '- We **stay** with version 15.'],
  ['Mira decided to wait. The sun shone.', '- Mira decided to wait.'],
  ['It was agreed on 4 March that we wait.', '- It was agreed on 4 March that we wait.'],
  ['The board has approved the budget for 2027.', '- The board has approved the budget for 2027.'],
  ['The new plan was rejected.', '- The new plan was rejected.'],
  ['## Decisions\n- Postgres\n- No cache\n\n## Next\n- Talk', '- Postgres\n- No cache'],
  ['We will go with Kanto.', '- We will go with Kanto.'],
])('%j', (text, wanted) => expect(decisions(text)).toBe(wanted));

test.each([
  'We have not decided on a name yet.',
  'We need to decide by Friday.',
  'If the board approves the budget, we hire two people.',
  'The server rejected the request with code 403.',
  'The bug was resolved on Monday.',
  'Chloe agreed to write the summary.',
  'Did we decide to wait?',
  'The contract must be approved by Legal.',
  'Jonas would like to buy one.',
])('nothing is decided: %j', (text) => expect(decisions(text)).toBe('No decisions found.'));
