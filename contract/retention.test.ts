import { expect, test } from 'vitest';
import { type Kept, readRetention, retentionInWords } from './retention.ts';

const cases: readonly (readonly [words: string, kept: Kept])[] = [
  ['Nothing is kept', { class: 'none', days: 0 }],
  ['Kept for 30 days for abuse monitoring', { class: 'abuse-monitoring', days: 30 }],
  ['Kept for 1 day in logs of the service', { class: 'service-logs', days: 1 }],
  ['Kept for 3650 days by the service', { class: 'application-state', days: 3_650 }],
];

test.each(cases)('%s', (words, kept) => {
  expect(retentionInWords(kept)).toBe(words);
  expect(readRetention(words)).toEqual(kept);
});

test.each([
  '',
  'unknown',
  'Kept for a while',
  'Kept for 1 days by the service',
  'Kept for 30 days by the service, and 10 by another',
])('words of an operator’s own are no class: %s', (words) => {
  expect(readRetention(words)).toBeUndefined();
});
