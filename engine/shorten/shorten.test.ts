import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['In order to win, we train.', 'To win, we train.'],
  ['We train **in order to** win.', 'We train **to** win.'],
  ['Basically, it works.', 'It works.'],
  ['Please note that Anna is away.', 'Anna is away.'],
  ['It is a very important change.', 'It is an important change.'],
  ['I hope this email finds you well. The server is down.', 'The server is down.'],
  ['It is slow due to the fact that it is old.', 'It is slow because it is old.'],
])('%s → %s', (wordy, short) => expect(shorten(wordy, 'markdown')).toBe(short));

test.each([
  'It is not very good.',
  'The very same thing.',
  'He is not quite done.',
  'Use `in order to` here.',
  'See [this](https://x.example/in-order-to).',
  '**Basically**, it works.',
  'Wir müssen das in order to machen und es ist nicht gut.',
  'I hope this email finds you well.',
])('%s stays', (text) => expect(shorten(text, 'markdown')).toBe(text));
