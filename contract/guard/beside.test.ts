import { describe, expect, test } from 'vitest';
import { drawing } from './corpus/random.ts';
import { guard } from './guard.ts';
import { type Found, hide, isSentBare } from './hide.ts';
import type { Find } from './kinds.ts';
import { defaultGuard } from './policy.ts';
import { putBack, withValuesOf } from './put-back.ts';
import { returnedIn } from './returned.ts';

const draw = drawing(13);
const token = `gh${'p_'}${draw('base62', 36)}`;
const secret = (value: string, placeholder: string | undefined): Found => ({
  ...{ kind: 'github', value, lines: [1], placeholder },
});

describe('a text that is sent beside another one', () => {
  const known = [secret('Tr0ub4dor', '[KEY_1]')];

  test('has the values of the other hidden, also where nothing tells of them', () => {
    const { text, found } = guard('It is Tr0ub4dor, of course.', defaultGuard, known);
    expect(text).toBe('It is [KEY_1], of course.');
    expect(found).toEqual([secret('Tr0ub4dor', '[KEY_1]')]);
  });

  test('gives none of the other’s placeholders to another value', () => {
    expect(guard(`new: ${token}`, defaultGuard, known).text).toBe('new: [KEY_2]');
    const two = [...known, secret('hunter-22', '[KEY_2]')];
    expect(guard(`new: ${token}`, defaultGuard, two).text).toBe('new: [KEY_3]');
  });

  test('leaves what was sent bare in the other', () => {
    const bare = [secret('Tr0ub4dor', undefined)];
    expect(guard('It is Tr0ub4dor.', defaultGuard, bare).text).toBe('It is Tr0ub4dor.');
  });

  test('leaves values of five signs, which stand in many a word, and hides those of six', () => {
    expect(guard('a abcde b', defaultGuard, [secret('abcde', '[KEY_1]')]).text).toBe('a abcde b');
    expect(guard('a abcdef b', defaultGuard, [secret('abcdef', '[KEY_1]')]).text).toBe('a [KEY_1] b');
  });
});

describe('placeholders', () => {
  const finds: Find[] = [{ kind: 'github', start: 10, end: 16 }];

  test('of many figures are not given out a second time', () => {
    const taken = Array.from({ length: 12 }, (_, at) => `KEY_${at + 1}`).join(' ');
    expect(guard(`${taken}\n${token}`, defaultGuard).text).toBe(`${taken}\n[KEY_13]`);
  });

  test('of many figures come back', () => {
    expect(withValuesOf('a [KEY_12] b', [secret('value', '[KEY_12]')])).toBe('a value b');
  });

  test('take along the backslashes before them, as many as there are, and nothing else', () => {
    expect(hide('0123456\\\\\\secret!', finds, () => true).text).toBe('0123456[KEY_1]!');
    expect(hide('0123456789secret!', finds, () => true).text).toBe('0123456789[KEY_1]!');
  });

  test('leave the backslash that ends the value before them to that value', () => {
    const two: Find[] = [
      { kind: 'assigned', start: 0, end: 4 },
      { kind: 'github', start: 4, end: 7 },
    ];
    const { text, found } = hide('abc\\def', two, () => true);
    expect(text).toBe('[PASSWORD_1][KEY_1]');
    expect(found.map(({ value }) => value)).toEqual(['abc\\', 'def']);
  });

  test('are told by the line on which their value begins', () => {
    const { found } = hide('01\n34\n678\nsecret', finds, () => true);
    expect(found.map(({ lines }) => lines)).toEqual([[4]]);
    const atItsEnd = hide('a\nb', [{ kind: 'github', start: 1, end: 3 }], () => true);
    expect(atItsEnd.found.map(({ lines }) => lines)).toEqual([[1]]);
  });
});

test('what is sent bare is told of, whatever else is hidden', () => {
  expect(isSentBare({ found: [] })).toBe(false);
  expect(isSentBare({ found: [secret('a', '[KEY_1]')] })).toBe(false);
  expect(isSentBare({ found: [secret('a', '[KEY_1]'), secret('b', undefined)] })).toBe(true);
});

describe('an answer', () => {
  test('is left as it is where nothing was hidden, piece by piece', () => {
    const back = putBack([secret('bare', undefined)]);
    expect([back.take('[KEY_1'), back.take(']'), back.rest()]).toEqual(['[KEY_1', ']', '']);
  });

  test('has nothing left once its rest was taken', () => {
    const back = putBack([secret('value', '[KEY_1]')]);
    expect([back.take('a [KEY'), back.rest(), back.rest()]).toEqual(['a ', '[KEY', '']);
  });

  test('is not taken to have lost a placeholder where a value and a word stand side by side', () => {
    // Without the value, the two halves around it would read as what is left of a placeholder.
    const found = [secret('secret', '[KEY_1]')];
    expect(returnedIn('KEYsecret_1', found).altered).toEqual([]);
    expect(returnedIn('KEY[KEY 1]_1', found).altered).toEqual(['[KEY 1]']);
  });
});
