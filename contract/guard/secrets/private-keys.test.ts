import { expect, test } from 'vitest';
import { drawing } from '../corpus/random.ts';
import { findPrivateKeys } from './private-keys.ts';

const found = (text: string) => findPrivateKeys(text).map(({ start, end }) => text.slice(start, end));

const draw = drawing(24);
const dashes = '-----';
const begin = (name: string) => `${dashes}BEGIN ${name}${dashes}`;
const end = (name: string) => `${dashes}END ${name}${dashes}`;
const lines = (count: number, length = 64) => Array.from({ length: count }, () => draw('base64', length));

test.each([
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
  'SSH2 ENCRYPTED PRIVATE KEY',
])('%s is found whole', (name) => {
  for (const between of ['\n', '\r\n', '\\n', ' ', '\n> ']) {
    const key = [begin(name), ...lines(3), end(name)].join(between);
    expect(found(key)).toEqual([key]);
    expect(found(`Here it is: "${key}"\nand ${key}.`)).toEqual([key, key]);
  }
});

test('it is told as one', () => {
  const key = [begin('PRIVATE KEY'), ...lines(2), end('PRIVATE KEY')].join('\n');
  expect(findPrivateKeys(`a ${key}`)).toEqual([{ kind: 'private-key', start: 2, end: 2 + key.length }]);
});

test('with what its maker says of it', () => {
  const header = ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,AB--CD---EF----01', ''];
  const key = [begin('RSA PRIVATE KEY'), ...header, ...lines(2), end('RSA PRIVATE KEY')].join('\n');
  expect(found(key)).toEqual([key]);
});

test('where its end was not selected, with all lines that are its own', () => {
  for (const between of ['\n', '\r\n', '\n  ', '\\n', '\\r\\n', ' ']) {
    const key = [begin('PRIVATE KEY'), ...lines(3), draw('base64', 16)].join(between);
    expect(found(key)).toEqual([key]);
    expect(found(`${key}\n${draw('base64', 15)}\nThat was it.`)).toEqual([key]);
    // The next thing in dashes is another one.
    const certificate = [begin('CERTIFICATE'), ...lines(2), end('CERTIFICATE')].join('\n');
    expect(found(`${key}\n${certificate}`)).toEqual([key]);
  }
});

test('nothing shorter than a key is one', () => {
  const of = (length: number) => `${begin('PRIVATE KEY')}\n${draw('base64', length)}`;
  expect(found(of(59))).toEqual([]);
  const cutOff = of(60);
  expect(found(cutOff)).toEqual([cutOff]);
  const whole = (length: number) => [of(length), end('PRIVATE KEY')].join('\n');
  expect(found(whole(33))).toEqual([]);
  const key = whole(34);
  expect(found(key)).toEqual([key]);
});

test.each([
  [...lines(2)].join('\n'),
  `${begin('PRIVATE KEY')} is how it begins, and it goes on for some time without being a key at all`,
  [begin('PUBLIC KEY'), ...lines(3), end('PUBLIC KEY')].join('\n'),
  [begin('private key'), ...lines(3), end('private key')].join('\n'),
  [`${'A'.repeat(41)} PRIVATE KEY`].map((name) => [begin(name), ...lines(3), end(name)].join('\n')).join(''),
  [begin('PRIVATE KEY').replaceAll('-----', '----'), ...lines(3)].join('\n'),
  [begin('PRIVATE KEY') + draw('base64', 64), draw('base64', 64)].join(''),
  `${begin('PRIVATE KEY')}${'\n'.repeat(9)}${lines(3).join('\n')}`,
])('is none: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('its name may have forty signs before', () => {
  const name = `${'A'.repeat(39)} PRIVATE KEY`;
  const key = [begin(name), ...lines(3), end(name)].join('\n');
  expect(found(key)).toEqual([key]);
});
