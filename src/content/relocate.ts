/** How much of the text around a passage is remembered to find it again, in UTF-16 code units. */
const SURROUNDINGS = 60;

/** A passage of a text, with what is needed to find it again after the text around it was edited. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether it occurred once in the whole. */
  readonly alone: boolean;
}

export function passageOf(whole: string, start: number, end: number): Passage {
  const text = whole.slice(start, end);
  return {
    start,
    text,
    before: whole.slice(Math.max(0, start - SURROUNDINGS), start),
    after: whole.slice(end, end + SURROUNDINGS),
    alone: placesOf(whole, text).length === 1,
  };
}

/**
 * Where the passage is now, as an offset into the text it was part of: where it was if it still stands there, else
 * the one place that has it between the same surroundings. `undefined` if it changed or cannot be told apart.
 */
export function relocate(whole: string, { start, text, before, after, alone }: Passage): number | undefined {
  const follows = (at: number) => whole.slice(0, at).endsWith(before);
  const precedes = (at: number) => whole.startsWith(after, at + text.length);
  const places = placesOf(whole, text);
  const fitting = places.filter((at) => follows(at) && precedes(at));
  if (fitting.includes(start)) return start;
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const [only, another] = places;
  if (only === undefined || another !== undefined) return undefined;
  // The text around may have been edited; but of several passages that were alike, another may be what is left.
  const atStart = before === '' ? only === 0 : follows(only);
  const atEnd = after === '' ? only + text.length === whole.length : precedes(only);
  return alone || atStart || atEnd ? only : undefined;
}

function placesOf(whole: string, text: string): number[] {
  const places: number[] = [];
  if (text === '') return places;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) places.push(at);
  return places;
}
