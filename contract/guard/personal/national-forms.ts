import { passesLuhn } from '../luhn.ts';
import { remainderOf, weighted } from './remainder.ts';
import { passesVerhoeff } from './verhoeff.ts';

/** One state's number: how it is written, how it is checked without its marks, and by which name it is called. */
interface NationalForm {
  readonly country: string;
  readonly written: RegExp;
  readonly holds: (number: string) => boolean;
  /** Needed before the number where the check alone lets every tenth number pass. */
  readonly named?: RegExp;
}

/** No more of a row of letters and digits, nor of a decimal number. */
const alone = (form: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,-])(?:${form})(?![\\p{L}\\p{N}]|[.,-]\\d)`, 'giu');

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Digits of a tax number, each with the remainder of the weights before it (Brazil). */
function brazilian(number: string, body: number): boolean {
  if (/^(\d)\1*$/.test(number)) return false;
  return [body, body + 1].every((length) => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at);
    return ((weighted(number, weights) * 10) % 11) % 10 === Number(number[length]);
  });
}

/** ISO 7064, MOD 11,10 (Germany). */
function passesMod1110(number: string): boolean {
  let product = 10;
  for (const digit of number.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(number.at(-1));
}

const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const placeOf = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);

/** The last letter of Italy's fiscal code: signs in odd places count by a table, the others by their own place. */
function passesFiscalCode(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce(
    (total, sign, at) => total + (at % 2 === 0 ? (ODD_VALUES[placeOf(sign)] ?? 0) : placeOf(sign)),
    0,
  );
  return code[15] === String.fromCharCode(65 + (sum % 26));
}

/** Ordered by country. */
export const nationalForms: readonly NationalForm[] = [
  {
    country: 'BE',
    written: alone('\\d{2}\\.?\\d{2}\\.?\\d{2}-?\\d{3}\\.?\\d{2}'),
    holds: (n) =>
      [n.slice(0, 9), `2${n.slice(0, 9)}`].some((body) => 97 - remainderOf(body, 97) === Number(n.slice(9))),
  },
  {
    country: 'BR',
    written: alone('\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}'),
    holds: (n) => brazilian(n, 9),
  },
  {
    country: 'CA',
    written: alone('\\d{3}[ -]?\\d{3}[ -]?\\d{3}'),
    holds: (n) => !n.startsWith('0') && passesLuhn(n),
    named: /\bSIN\b|social insurance/i,
  },
  {
    country: 'CH',
    written: alone('756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}'),
    holds: (n) => (10 - (weighted(n, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(n[12]),
  },
  {
    country: 'CN',
    written: alone('[1-6]\\d{5}(?:19|20)\\d{2}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9X]'),
    holds: (n) =>
      '10X98765432'[weighted(n, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === n[17],
  },
  {
    country: 'DE',
    written: alone('[1-9]\\d(?: ?\\d{3}){3}'),
    holds: passesMod1110,
    named: /steuer-?(?:id|identifikation|nummer|nr)|\bIdNr|tax (?:id|number)/i,
  },
  {
    country: 'ES',
    written: alone('[XYZ0-9]\\d{7}-?[A-Z]'),
    holds: (n) => {
      const digits = n.slice(0, 8).replace(/[XYZ]/, (sign) => String('XYZ'.indexOf(sign)));
      return DNI_LETTERS[remainderOf(digits, 23)] === n[8];
    },
  },
  {
    country: 'FI',
    written: alone('[0-3]\\d[01]\\d{3}[-+A-FU-Y]\\d{3}[0-9A-Y]'),
    // The sign of the century is one of the marks that are left out.
    holds: (n) => HETU_SIGNS[remainderOf(n.slice(0, 6) + n.slice(-4, -1), 31)] === n.at(-1),
  },
  {
    country: 'FR',
    written: alone('[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}'),
    holds: (n) => 97 - remainderOf(n.slice(0, 13), 97) === Number(n.slice(13)),
  },
  {
    country: 'GB',
    written: alone('\\d{3}[ -]?\\d{3}[ -]?\\d{4}'),
    holds: (n) => (11 - (weighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(n[9]),
    named: /\bNHS\b/,
  },
  {
    country: 'GB',
    written: alone(
      '(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
    ),
    holds: () => true,
    named: /national insurance|\bNI(?:NO)?\b|\bNI number/i,
  },
  { country: 'IN', written: alone('[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}'), holds: passesVerhoeff },
  {
    country: 'IT',
    written: alone('[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]'),
    holds: passesFiscalCode,
  },
  {
    country: 'NL',
    written: alone('\\d{4}[ .]?\\d{2}[ .]?\\d{3}|\\d{3}[ .]\\d{3}[ .]\\d{3}'),
    holds: (n) => (weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(n[8])) % 11 === 0,
    named: /\bBSN\b|burgerservicenummer/i,
  },
  {
    country: 'NO',
    written: alone('[0-7]\\d[0-5]\\d{3} ?\\d{5}'),
    holds: (n) =>
      (weighted(n, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + Number(n[9])) % 11 === 0 &&
      (weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + Number(n[10])) % 11 === 0,
  },
  {
    country: 'PL',
    written: alone('\\d{2}[0-39]\\d[0-3]\\d{6}'),
    holds: (n) => (10 - (weighted(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(n[10]),
    named: /\bPESEL\b/i,
  },
  {
    country: 'SE',
    written: alone('(?:19|20)?\\d{2}[01]\\d[0-9]\\d[-+]\\d{4}'),
    holds: (n) => passesLuhn(n.slice(-10)),
  },
  {
    country: 'US',
    written: alone('(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'),
    holds: () => true,
  },
  {
    country: 'ZA',
    written: alone('\\d{2}[01]\\d[0-3]\\d \\d{4} \\d{3}|\\d{2}[01]\\d[0-3]\\d{5}[01]\\d{2}'),
    holds: passesLuhn,
    named: /\bID (?:number|no)|identity number/i,
  },
];
