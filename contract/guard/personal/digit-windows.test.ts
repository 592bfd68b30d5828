import { expect, test } from 'vitest';
import { digitWindows } from './digit-windows.ts';

const windows = (text: string) => digitWindows(text).map(([start, end]) => text.slice(start, end));

test.each(['123456', '12-34-56', '1    2    3    4    5    6', '+1 (23) 456', '１ 1, 2. 3; 4/ 5- 6'])(
  '%j is looked at',
  (text) => {
    expect(windows(text)).toEqual([text]);
  },
);

test.each(['', '12345', '12345 word 6', '1     2     3     4     5     6', '123\n456', 'no digit'])(
  '%j is not',
  (text) => {
    expect(windows(text)).toEqual([]);
  },
);

test('twelve signs on both sides are looked at as well', () => {
  const row = 'abcdefghijklmnopqrstuvwxyz';
  expect(windows(`${row}1234567${row}`)).toEqual(['opqrstuvwxyz1234567abcdefghijkl']);
  expect(windows(`ab1234567cd`)).toEqual(['ab1234567cd']);
  expect(windows(`${row}123456${row}123456`)).toEqual([
    'opqrstuvwxyz123456abcdefghijkl',
    'opqrstuvwxyz123456',
  ]);
  expect(digitWindows(`123456${row}`)).toEqual([[0, 18]]);
  expect(digitWindows('123456')).toEqual([[0, 6]]);
});
