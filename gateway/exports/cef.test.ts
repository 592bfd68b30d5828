import { expect, test } from 'vitest';
import { cefLine } from './cef.ts';

const line = (changes: object) =>
  cefLine({ signature: 's', name: 'n', severity: 3, extension: { msg: 'm' }, ...changes }, '1');

test.each<[string, object, string]>([
  ['plain', {}, 'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=m\n'],
  ['a pipe in the header', { name: 'a|b' }, 'CEF:0|Sidenote|Sidenote gateway|1|s|a\\|b|3|msg=m\n'],
  [
    'a backslash at the end of a field',
    { name: 'a\\' },
    'CEF:0|Sidenote|Sidenote gateway|1|s|a\\\\|3|msg=m\n',
  ],
  [
    'a line in the header',
    { name: 'a\r\nCEF:0|x' },
    'CEF:0|Sidenote|Sidenote gateway|1|s|a CEF:0\\|x|3|msg=m\n',
  ],
  ['an equals sign in the header', { name: 'a=b' }, 'CEF:0|Sidenote|Sidenote gateway|1|s|a=b|3|msg=m\n'],
  [
    'another key in a value',
    { extension: { msg: 'x act=delete' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=x act\\=delete\n',
  ],
  ['a pipe in a value', { extension: { msg: 'a|b' } }, 'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=a|b\n'],
  [
    'an escaped equals sign',
    { extension: { msg: 'a\\=b' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=a\\\\\\=b\n',
  ],
  [
    'a line in a value',
    { extension: { msg: 'a\nCEF:0|x\r\ny' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=a\\nCEF:0|x\\r\\ny\n',
  ],
  [
    'other line breaks',
    { extension: { msg: 'a\u2028b\u0085c\u000bd' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=a b c d\n',
  ],
  [
    'a terminal’s escape',
    { extension: { msg: '\u001b[2J\0' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg= [2J \n',
  ],
  [
    'what has no value',
    { extension: { msg: null, act: '', cnt: 0 } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|cnt=0\n',
  ],
  [
    'half a character',
    { extension: { msg: 'a\ud800' } },
    'CEF:0|Sidenote|Sidenote gateway|1|s|n|3|msg=a\uFFFD\n',
  ],
])('%s stays one event', (_name, changes, expected) => {
  expect(line(changes)).toBe(expected);
});

test('a long value is cut, and cannot be cut in the middle of its escape', () => {
  expect(line({ extension: { msg: '='.repeat(5_000) } })).toMatch(/\|msg=(\\=){3999}…\n$/);
});
