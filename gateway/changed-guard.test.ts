import { defaultGuard } from '@sidenote/contract/guard/policy';
import { expect, test } from 'vitest';
import { changedGuard } from './changed-guard.ts';

test('what is named changes, everything else stays', () => {
  const changed = changedGuard(defaultGuard, { guardPersonal: 'warn', guardPattern: ['ACME-\\d{6}'] });
  expect(changed).toEqual({ secrets: 'replace', personal: 'warn', patterns: ['ACME-\\d{6}'] });
  expect(changedGuard(changed, { guardSecrets: 'block', removeGuardPattern: ['ACME-\\d{6}'] })).toEqual({
    secrets: 'block',
    personal: 'warn',
    patterns: [],
  });
});

test.each([
  [{ guardSecrets: 'off' }, '--guard-secrets takes one of these: warn, replace, block.'],
  [{ guardPersonal: 'maybe' }, '--guard-personal takes one of these: off, warn, replace, block.'],
  [{ guardPattern: ['abcd', 'my-secret-(?=x)'] }, '--guard-pattern: number 2 cannot be used.'],
  [{ removeGuardPattern: ['abcd'] }, '--remove-guard-pattern: "abcd" is not in the list.'],
])('%j is told: %s', (changes, message) => {
  expect(() => changedGuard(defaultGuard, changes)).toThrow(message);
  expect(() => changedGuard(defaultGuard, changes)).not.toThrow('my-secret');
});
