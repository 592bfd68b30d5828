import { passesLuhn } from '../luhn.ts';
import { drawing } from './random.ts';
import type { Sample } from './sample.ts';

/** How each issuer's numbers begin, and their length. */
const issuers: readonly (readonly [begins: string, length: number])[] = [
  ['4', 16],
  ['51', 16],
  ['2221', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['36', 14],
  ['3528', 16],
  ['62', 16],
  ['65', 16],
];

const grouped = (number: string, mark: string) =>
  number.length === 16 ? number.replaceAll(/(\d{4})(?=\d)/g, `$1${mark}`) : number;

const places: readonly ((number: string) => readonly [value: string, text: string])[] = [
  (number) => [number, `Card ${number}, expires 04/29.`],
  (number) => [grouped(number, ' '), `Paid with ${grouped(number, ' ')} on Monday`],
  (number) => [grouped(number, '-'), `card=${grouped(number, '-')}; name=Kim`],
];

/** Card numbers of every issuer, in the ways they are written. */
export function cardSamples(): Sample[] {
  const draw = drawing(4);
  return issuers.flatMap(([begins, length], at) =>
    [0, 1].map((turn) => {
      const body = begins + draw('digits', length - begins.length - 1);
      const number = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(passesLuhn) ?? body;
      const [value, text] = places[(at + turn) % places.length]?.(number) ?? [number, number];
      return { kind: 'card' as const, value, text };
    }),
  );
}
