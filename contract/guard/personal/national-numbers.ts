import type { Find } from '../kinds.ts';
import { digitWindows } from './digit-windows.ts';
import { nationalForms } from './national-forms.ts';

/** How far before a number its name may stand, in UTF-16 code units. */
const NEAR = 40;

/**
 * Finds the numbers by which states know people. Each passes its state's own check; where that is weak, the name of
 * the number has to stand before it as well.
 */
export function findNationalNumbers(text: string): Find[] {
  return digitWindows(text).flatMap(([from, to]) => {
    const window = text.slice(from, to);
    return nationalForms.flatMap(({ written, holds, named }) =>
      Array.from(window.matchAll(written)).flatMap(({ 0: number, index }) => {
        if (!holds(number.replaceAll(/[ .\-/+]/g, '').toUpperCase())) return [];
        const start = from + index;
        if (named !== undefined && !named.test(text.slice(Math.max(0, start - NEAR), start))) return [];
        return [{ kind: 'national-number' as const, start, end: start + number.length }];
      }),
    );
  });
}
