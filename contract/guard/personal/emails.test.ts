import { expect, test } from 'vitest';
import { findEmails } from './emails.ts';

const found = (text: string) => findEmails(text).map(({ start, end }) => text.slice(start, end));

const many = (sign: string, count: number) => sign.repeat(count);

test.each([
  'a@b.cd',
  'kim.e+tag_1%x-y@sub-domain.example.org',
  '7@7.example',
  'jürgen@müller.example',
  '用户@例子.公司',
  'kim@१२.example',
  `${many('k', 64)}@example.com`,
  `kim@${many('d', 63)}.example`,
  'kim@a.b.c.d.e.example',
  `kim@example.${many('x', 24)}`,
])('%s', (address) => {
  for (const [before, behind] of [
    ['', ''],
    ['Write to ', '.'],
    ['<', '>'],
    ['mailto:', '?subject=x'],
    ['(', '), or call'],
    ['/', '/'],
    ['"', '"'],
    ['cc:', ';'],
    ['', '-'],
    ['', '_x'],
  ])
    expect(found(`${before}${address}${behind}`)).toEqual([address]);
});

test.each([
  'kim at example.com',
  '@example.com',
  'kim@',
  'kim@example',
  'kim@localhost.',
  'kim@.com',
  'kim@-example.com',
  'kim@example-.com',
  'kim@example..com',
  'kim@exam_ple.com',
  'kim@example.c',
  'kim@example.1',
  'kim@10.0.0.1',
  `kim@${many('d', 64)}.example`,
  'kim@a.b.c.d.e.f.example',
  `kim@example.${many('x', 25)}`,
  `${many('k', 65)}@example.com`,
  'kim @example.com',
  'kim@ example.com',
  'kim@example .com',
  // Who logs in at a host is no address to write to.
  'https://kim@example.com',
  'ssh://git@bitbucket.example:22/acme',
  'kim@example.com@',
])('%s is none', (text) => {
  expect(found(text)).toEqual([]);
});

test('each of several', () => {
  expect(found('a@b.example,c@d.example;e@f.example g@h.example')).toEqual([
    'a@b.example',
    'c@d.example',
    'e@f.example',
    'g@h.example',
  ]);
  expect(found('kim://a and kim@example.com')).toEqual(['kim@example.com']);
});
