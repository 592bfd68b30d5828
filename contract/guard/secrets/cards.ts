import type { Find } from '../kinds.ts';
import { passesLuhn } from '../luhn.ts';

/** Digits as cards are written: without gaps, or in groups with one and the same mark between them. */
const DIGITS =
  /(?<![\w.,+-])\d(?:\d{11,18}|\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{3}([ -])\d{6}\2\d{4,5})(?![\w]|[.,-]\d)/g;

/** Which numbers each issuer gives out: how they begin, and how long they are. */
const ISSUERS: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^5[1-5]/, lengths: [16] },
  { begins: /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { begins: /^3(?:0[0-5]|[689])/, lengths: [14] },
  { begins: /^35(?:2[89]|[3-8]\d)/, lengths: [16] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^(?:50[0-9]|5[6-9]|6390|67)/, lengths: [16, 18, 19] },
];

/** Finds card numbers: an issuer's range, its length, and Luhn's check. */
export function findCards(text: string): Find[] {
  const finds: Find[] = [];
  for (const { 0: written, index } of text.matchAll(DIGITS)) {
    const digits = written.replaceAll(/[ -]/g, '');
    if (isIssued(digits) && passesLuhn(digits))
      finds.push({ kind: 'card', start: index, end: index + written.length });
  }
  return finds;
}

function isIssued(digits: string): boolean {
  return ISSUERS.some(({ begins, lengths }) => lengths.includes(digits.length) && begins.test(digits));
}
