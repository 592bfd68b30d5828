import type { Find } from '../kinds.ts';
import { digitWindows } from './digit-windows.ts';

/**
 * Numbers as people write them to be called: with a country's code; with the zero of their own country and a gap; and
 * in North America's groups. A plain row of digits could be anything, and is none.
 */
const FORMS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}+.]|\d )(?:\+|00(?=[1-9]))[1-9]\d{0,2}(?:[ .\-/\u00a0]?\(0?\d{0,4}\))?(?:[ .\-/\u00a0]?\d){6,13}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}+.,:/-]|\d )(?:\(0[1-9]\d{0,4}\)|0[1-9]\d{0,4})(?:[ /\u00a0]|[ \u00a0]?[-/][ \u00a0]?)\d{2,8}(?:[ \-\u00a0]\d{1,6}){0,4}(?![\p{L}\p{N}]|[.,:]\d)/gu,
  /(?<![\p{L}\p{N}+.,-])(?:\(\d{3}\) ?|\d{3}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\p{L}\p{N}]|[-.]\d)/gu,
];

/** Finds phone numbers of 7 to 15 digits (E.164 has no longer ones). */
export function findPhones(text: string): Find[] {
  return digitWindows(text).flatMap(([from, to]) => {
    const window = text.slice(from, to);
    return FORMS.flatMap((form) =>
      Array.from(window.matchAll(form)).flatMap(({ 0: written, index }) => {
        const digits = written.replaceAll(/\D/g, '').replace(/^00/, '').length;
        if (digits < 7 || digits > 15) return [];
        return [{ kind: 'phone' as const, start: from + index, end: from + index + written.length }];
      }),
    );
  });
}
