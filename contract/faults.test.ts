import { describe, expect, test } from 'vitest';
import { blockReasons } from './block-reasons.ts';
import type { Coded } from './coded.ts';
import { explain } from './explain-code.ts';
import { faults, isCode } from './faults.ts';
import { faults as faultWords } from './locales/en/faults.ts';
import { reasons } from './locales/en/reasons.ts';

const codes: readonly [code: string, coded: Coded][] = [
  ...Object.entries(blockReasons),
  ...Object.entries(faults),
];
const told = { ...reasons, ...faultWords };

describe.each(codes)('%s', (code, coded) => {
  test('is a code, and is told in whole sentences with a next step', () => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(isCode(code)).toBe(true);
    if (!isCode(code)) throw new Error('not a code');
    const { sentence, next } = explain(code);
    expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
    expect(next).toMatch(/^[A-Z][^\n]*\.$/);
  });

  test('is explained by its own entry', () => {
    if (!isCode(code)) throw new Error('not a code');
    expect(explain(code)).toEqual({ ...coded, ...told[code] });
  });

  test('has no status, or an HTTP status of a failure', () => {
    const { status = 400 } = coded;
    expect(Number.isInteger(status) && status >= 400 && status <= 599).toBe(true);
  });
});

test('no code is in both lists, and no two say the same', () => {
  expect(Object.keys(faults).filter((code) => code in blockReasons)).toEqual([]);
  const sentences = Object.values(told).map(({ sentence }) => sentence);
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' internal',
  'INTERNAL',
  'internal\n',
  'insufficient_quota',
  0,
  1,
  Number.NaN,
  true,
  null,
  undefined,
  ['internal'],
  { toString: () => 'internal' },
  Symbol('internal'),
  new String('internal'),
])('%o is no code', (value) => {
  expect(isCode(value)).toBe(false);
});
