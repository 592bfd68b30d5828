import { describe, expect, test } from 'vitest';
import { drawing } from '../corpus/random.ts';
import { passesLuhn } from '../luhn.ts';
import { findCards } from './cards.ts';

const found = (text: string) => findCards(text).map(({ start, end }) => text.slice(start, end));

const draw = drawing(23);

/** A number with the check digit that it would have. */
function numbered(begins: string, length: number): string {
  const body = begins + draw('digits', length - begins.length - 1);
  return Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(passesLuhn) ?? body;
}

/** How each issuer's numbers begin, at both ends of each range, and which lengths they have. */
const issuers: readonly (readonly [issuer: string, begins: string, lengths: readonly number[]])[] = [
  ['Visa', '40 41 42 43 44 45 46 47 48 49', [13, 16, 19]],
  ['Mastercard', '51 52 53 54 55', [16]],
  ['Mastercard', '2221 2225 2229 2230 2239 2260 2299 2300 2345 2599 2699 2700 2710 2719 2720', [16]],
  ['American Express', '34 37', [15]],
  ['Discover', '6011 644 645 649 65', [16, 19]],
  ['Diners Club', '300 301 305 36 38 39', [14]],
  ['JCB', '3528 3529 3530 3540 3589', [16]],
  ['UnionPay', '62', [16, 17, 18, 19]],
  ['Maestro', '500 509 56 57 58 59 6390 67', [16, 18, 19]],
];

describe.each(issuers)('%s', (_issuer, begins, lengths) => {
  test.each(begins.split(' '))('from %s on, in no other length', (start) => {
    for (let length = 12; length <= 20; length += 1) {
      const number = numbered(start, length);
      expect(found(number)).toEqual(lengths.includes(length) ? [number] : []);
    }
  });
});

test.each(
  '10 2120 2210 2220 2721 2730 28 306 31 330 3527 3590 6010 6012 6021 610 630 6391 640 643 660 68 70 80 90'.split(
    ' ',
  ),
)('nobody gives out numbers of 16 from %s on', (begins) => {
  expect(found(numbered(begins, 16))).toEqual([]);
});

test('it is told as one', () => {
  const number = numbered('4', 16);
  expect(findCards(`a ${number}`)).toEqual([{ kind: 'card', start: 2, end: 18 }]);
});

test('a number whose check digit is another one is none', () => {
  const number = numbered('4', 16);
  for (let digit = 0; digit <= 9; digit += 1) {
    const other = number.slice(0, 15) + digit;
    expect(found(other)).toEqual(other === number ? [number] : []);
  }
});

test('nor is one of the same digit again and again', () => {
  for (const digit of '0123456789')
    for (let length = 12; length <= 20; length += 1) expect(found(digit.repeat(length))).toEqual([]);
});

const inFours = (number: string, mark: string) => number.replaceAll(/\d{4}(?=\d)/g, `$&${mark}`);
const inThree = (number: string, mark: string) => number.replace(/^(\d{4})(\d{6})/, `$1${mark}$2${mark}`);

describe('is written', () => {
  const sixteen = '4111111111111111';
  const fifteen = '378282246310005';
  const fourteen = '30569309025904';
  const nineteen = numbered('4', 19);
  test.each([
    sixteen,
    inFours(sixteen, ' '),
    inFours(sixteen, '-'),
    inThree(fifteen, ' '),
    inThree(fifteen, '-'),
    inThree(fourteen, ' '),
    inThree(fourteen, '-'),
    inFours(nineteen, ' '),
    inFours(nineteen, '-'),
  ])('%s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Card: ${number}.`)).toEqual([number]);
    expect(found(`(${number}), "${number}"; ${number}, ${number} -`)).toEqual([
      number,
      number,
      number,
      number,
    ]);
    // A part of something else.
    for (const before of ['1', 'a', '_', '.', ',', '+', '-']) expect(found(before + number)).toEqual([]);
    for (const behind of ['1', 'a', '_', '.1', ',1', '-1']) expect(found(number + behind)).toEqual([]);
  });

  test.each([
    '4111 1111-1111 1111',
    '4111 1111 1111-1111',
    '4111-1111 1111 1111',
    '4111  1111 1111 1111',
    '4111.1111.1111.1111',
    '4111/1111/1111/1111',
    '41111111 11111111',
    '411 11111 1111 1111',
    '3782 822463-10005',
    '3782-822463 10005',
    '3782 8224 6310 005',
  ])('not as %s', (number) => {
    expect(found(number)).toEqual([]);
  });
});
