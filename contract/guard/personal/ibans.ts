import type { Find } from '../kinds.ts';
import { remainderOf } from './remainder.ts';

/** How long an account number is in each country that has them (ISO 13616 registry), the country's two letters included. */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BI: 27,
    BR: 29,
    BY: 28,
    CH: 21,
  },
  ...{
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DJ: 27,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FK: 18,
    FO: 18,
  },
  ...{
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
  },
  ...{
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
  },
  ...{
    ME: 22,
    MK: 19,
    MN: 20,
    MR: 27,
    MT: 31,
    MU: 30,
    NI: 28,
    NL: 18,
    NO: 15,
    OM: 23,
    PK: 24,
    PL: 28,
    PS: 29,
  },
  ...{
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    RU: 33,
    SA: 24,
    SC: 31,
    SD: 18,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    SO: 23,
  },
  ...{ ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20, YE: 30 },
};

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[A-Z0-9]{11,29}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu;

/** Finds account numbers (IBAN): a country's length, and the check of ISO 7064. */
export function findIbans(text: string): Find[] {
  return Array.from(text.matchAll(IBAN)).flatMap(({ 0: written, index }) => {
    const length = lengthHolding(written);
    return length === undefined ? [] : [{ kind: 'iban' as const, start: index, end: index + length }];
  });
}

/** How much of what is written is the number: words in capitals may follow it as further groups would. */
function lengthHolding(written: string): number | undefined {
  const wanted = LENGTHS[written.slice(0, 2)];
  if (wanted === undefined) return undefined;
  let length = 0;
  for (let seen = 0; seen < wanted; length += 1) {
    if (length === written.length) return undefined;
    if (written[length] !== ' ') seen += 1;
  }
  const next = written[length];
  if (next !== undefined && next !== ' ') return undefined;
  return isChecked(written.slice(0, length).replaceAll(' ', '')) ? length : undefined;
}

/** The first four characters go to the end, letters count from 10, and what remains of 97 is 1. */
function isChecked(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainderOf(digits, 97) === 1;
}
