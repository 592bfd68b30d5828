/** At least six digits with little between them. What is between is no digit, so that there is one way to match. */
const DIGITS = /\d(?:[^\d\n]{0,4}\d){5,}/g;

/** A number may begin with letters or a bracket, and what stands beside it decides whether it is one. */
const MARGIN = 12;

/** The stretches of a text that can hold a number of a person, with what stands around them. */
export function digitWindows(text: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(text.matchAll(DIGITS), ({ 0: digits, index }) => [
    Math.max(0, index - MARGIN),
    Math.min(text.length, index + digits.length + MARGIN),
  ]);
}
