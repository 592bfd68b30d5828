import { expect, test } from 'vitest';
import { looksSecret } from './secret-text.ts';

const cases: readonly [text: string, editable: boolean, secret: boolean][] = [
  ['••••••••', true, true],
  ['••••••••', false, true],
  ['4242 4242 4242 4242', true, true],
  ['4242-4242-4242-4242', true, true],
  ['493817', true, true],
  ['123', true, true],
  ['12', true, false],
  ['4242 4242 4242 4242', false, false],
  ['4242.4242.4242.4242', true, true],
  ['12/27', true, true],
  ['DE89 3704 0044 0532 0130 00', true, true],
  ['hunter2hunter2', true, true],
  ['hunter2hunter2', false, false],
  ['receive', true, false],
  ['Call 112 now', true, false],
  ['', true, false],
];

test.each(cases)('%s in a field: %s', (text, editable, secret) => {
  expect(looksSecret(text, editable)).toBe(secret);
});
