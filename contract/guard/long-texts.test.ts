import { expect, test } from 'vitest';
import { guard } from './guard.ts';
import { defaultGuard, type GuardPolicy } from './policy.ts';

const LENGTH = 200_000;
const policy: GuardPolicy = {
  ...defaultGuard,
  personal: 'replace',
  patterns: ['(a|b|x){2,}y{2,}', '[A-Z]{2,4}-\\d{4,8}'],
};

/**
 * Texts in which each rule begins again and again and never ends. In time that grows with the square of the length,
 * one of them would take far longer than a test may.
 */
test.each([
  'a',
  'ab',
  ' ',
  'eyJ',
  'eyJ-',
  'eyJabcdefghijkl.',
  `gh${'p_'}`,
  'sk-',
  'key-',
  '4 ',
  '1234567890',
  '12 34 ',
  '+49 1',
  'DE89 ',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN RSA PRIVATE KEY-----\nabcdefghijklmnopqrstuvwxyz\n',
  'password=',
  'password: a ',
  'password: your',
  `password: your${'a'.repeat(400)}9 `,
  'password: "',
  'token=token=',
  'authorization: bearer ',
  '://a:b',
  'a@a.',
  'x.y',
  '\\_',
  'ignore all ',
  'a\u200b',
  '\u{e0041}',
  '👨\u200d',
  'می\u200c',
  '[KEY_1]',
])('200,000 characters of %j', (part) => {
  const text = part.repeat(Math.ceil(LENGTH / part.length));
  expect(guard(text, policy).addressed.length).toBeLessThanOrEqual(5);
});
