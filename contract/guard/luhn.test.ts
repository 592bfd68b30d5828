import { expect, test } from 'vitest';
import { passesLuhn } from './luhn.ts';

// By hand: the sums are said beside them.
test.each<[digits: string, passes: boolean]>([
  ['0', true],
  ['5', false],
  // 8 + (1 doubled is 2) = 10
  ['18', true],
  ['81', false],
  // 9 doubled is 18, less 9 is 9; 9 + 1 = 10
  ['91', true],
  // 5 doubled is 10, less 9 is 1; 1 + 9 = 10
  ['59', true],
  ['50', false],
  ['49927398716', true],
  ['49927398717', false],
])('%s: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test('no single digit can be another one unnoticed', () => {
  const right = '4111111111111111';
  for (const [at, digit] of [...right].entries())
    for (let other = 0; other <= 9; other += 1)
      expect(passesLuhn(right.slice(0, at) + other + right.slice(at + 1))).toBe(other === Number(digit));
});
