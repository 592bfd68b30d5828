import { expect, test } from 'vitest';
import { placesIn } from './places.ts';
import { findUrlPasswords } from './url-passwords.ts';

const found = (text: string) =>
  findUrlPasswords(text, placesIn(text)).map(({ start, end }) => text.slice(start, end));

const long = (count: number) => 'k9'.repeat(count / 2);

test.each<[text: string, password: string]>([
  ['postgres://orders:n0t-so@db:5432/orders', 'n0t-so'],
  ['redis://:r3dis@cache', 'r3dis'],
  ['https://mira:a@[::1]:8443/', 'a'],
  ['https://mira:pa:ss:word@host', 'pa:ss:word'],
  ['https://mira:p?a#s=s&w+o%20r!d@host', 'p?a#s=s&w+o%20r!d'],
  ['"url": "https://mira:tulip99@host"', 'tulip99'],
  [`https://${long(100)}:tulip99@host`, 'tulip99'],
  [`https://mira:${long(200)}@host`, long(200)],
  // Words with more to them are no stand-ins.
  ['https://mira:password1@host', 'password1'],
  ['https://mira:mypassword@host', 'mypassword'],
  ['https://mira:secrets@host', 'secrets'],
  ['https://mira:tokens9@host', 'tokens9'],
  ['https://mira:xyx@host', 'xyx'],
  ['https://mira:axx@host', 'axx'],
  ['https://mira:*a*@host', '*a*'],
  ['https://mira:.a.@host', '.a.'],
  ['https://mira:a$b@host', 'a$b'],
  ['https://mira:foryour@host', 'foryour'],
  ['https://mira:your-1/x@host', ''],
])('%s', (text, password) => {
  expect(found(text)).toEqual(password === '' ? [] : [password]);
  expect(found(`see ${text}, or call`)).toEqual(password === '' ? [] : [password]);
});

test.each([
  'password',
  'PASSWORD',
  'passwd',
  'pass',
  'pwd',
  'secret',
  'token',
  'x',
  'xxxx',
  '*',
  '***',
  '.',
  '...',
  '…',
  'your',
  'yourpassword',
  'your-password',
  'your_password',
  '$PASSWORD',
  '$' + '{PASSWORD}',
  '%PASSWORD%',
  '{{password}}',
  '[password]',
])('a stand-in is none: %s', (word) => {
  expect(found(`postgres://user:${word}@localhost:5432/db`)).toEqual([]);
});

test.each([
  'https://mira@host/a:b@c',
  'https://host:8443/a',
  'https://mira:@host',
  'https://mira:tulip99@',
  'https://mira:tulip99@ host',
  'https://mira:tulip99@/host',
  'https://mira:tulip 99@host',
  'https://mira:tulip"99@host',
  "https://mira:tulip'99@host",
  'https://mira:tulip<99@host',
  'https://mira:tulip>99@host',
  'https://mira:tulip/99@host',
  'https://mi ra:tulip99@host',
  'https://mi/ra:tulip99@host',
  'https://mi?ra:tulip99@host',
  'https://mi#ra:tulip99@host',
  'https://mi"ra:tulip99@host',
  "https://mi'ra:tulip99@host",
  'https://mi<ra:tulip99@host',
  'https://mi>ra:tulip99@host',
  'https:/mira:tulip99@host',
  'https:///mira:tulip99@host',
  'mira:tulip99@host',
  `https://${long(100)}k:tulip99@host`,
  `https://mira:${long(200)}k@host`,
])('none: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('each of several', () => {
  expect(found('a://b:c1@d e://f:g2@h')).toEqual(['c1', 'g2']);
});
