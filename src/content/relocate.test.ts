import { expect, test } from 'vitest';
import { type Passage, passageOf, relocate } from './relocate.ts';

const far = 'This sentence stands before all of it, and is long enough to fill what is remembered. ';
const near = ' And this one stands behind all of it, long enough to fill what is remembered as well.';

/** The passage between brackets, in the text without them. */
function passage(marked: string): Passage {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return passageOf(marked.replaceAll(/[[\]]/g, ''), start, end);
}

const cases: readonly [
  name: string,
  was: string,
  now: string,
  found: string | undefined,
  strict?: 'strict',
][] = [
  ['stands where it was', 'one [two] three', 'one two three', 'one |two three'],
  ['text was added in front', `${far}[two]${near}`, `Zero. ${far}two${near}`, `Zero. ${far}|two${near}`],
  ['the passage was changed', `${far}[two]${near}`, `${far}2${near}`, undefined],
  ['the field was emptied', 'one [two] three', '', undefined],
  [
    'both sides were changed',
    'Our [plan for the whole year] is good.',
    'A plan for the whole year too.',
    undefined,
  ],
  ['one side was changed', `${far}[two]${near}`, `Other words. two${near}`, `Other words. |two${near}`],
  ['one side was changed, strictly', `${far}[two]${near}`, `Other words. two${near}`, undefined, 'strict'],
  ['little agrees on the other side', 'one [two] three', 'Two? two three', undefined],
  ['inside another word', `Our [plan]${near}`, `We are planning${near}`, undefined],
  [
    'twice, once between its surroundings',
    `${far}[two]${near}`,
    `two, ${far}two${near}`,
    `two, ${far}|two${near}`,
  ],
  ['twice, never between its surroundings', `${far}[two]${near}`, 'two and two', undefined],
  [
    'twice between the same surroundings',
    `${far}[two]${near}`,
    `x${far}two${near}${far}two${near}`,
    undefined,
  ],
  ['it was all there was', '[Hello team,]', 'Hello team,', '|Hello team,'],
  ['it was all there was, and is a part now', '[Hello team,]', 'Dear Bob, Hello team, he said.', undefined],
  ['it began the text and does not any more', '[two] and more', 'a two and more', undefined],
  [
    'a long passage at the end, the text before changed',
    'Old. [A passage that is long.]',
    'New! A passage that is long.',
    'New! |A passage that is long.',
  ],
];

test.each(cases)('relocate: %s', (_, was, now, found, strict) => {
  const place = found === undefined ? undefined : found.indexOf('|');
  expect(relocate(now, passage(was), strict === undefined)).toBe(place);
});

test('a text of one character alone takes no time to be told apart', () => {
  const whole = 'a'.repeat(100_000);
  expect(relocate(whole, { ...passageOf(whole, 10, 20), start: -1 })).toBeUndefined();
});
