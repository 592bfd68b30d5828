/** How much of the text around a passage is remembered to find it again, in UTF-16 code units. */
const SURROUNDINGS = 60;

/** How much has to agree where the text on one side of a passage was edited: on the other side, or in itself. */
const ENOUGH = 20;

/** More places than this are not told apart. */
const MANY = 100;

/** A passage of a text, with what is needed to find it again after the text around it was edited. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  /** Shorter than what is remembered where the text begins or ends. */
  readonly before: string;
  readonly after: string;
}

export function passageOf(whole: string, start: number, end: number): Passage {
  return {
    start,
    text: whole.slice(start, end),
    before: whole.slice(Math.max(0, start - SURROUNDINGS), start),
    after: whole.slice(end, end + SURROUNDINGS),
  };
}

/**
 * Where the passage is now, as an offset into the text it was part of: where it was or, if the text was edited
 * elsewhere, the one place that has it between the same surroundings; with `lenient`, also the only place that has
 * it with the same text on one side. `undefined` if it changed or cannot be told apart.
 */
export function relocate(whole: string, passage: Passage, lenient = true): number | undefined {
  const { start, text } = passage;
  const sides = (at: number) => [follows(whole, at, passage), precedes(whole, at, passage)];
  const stands = (at: number) => whole.startsWith(text, at) && sides(at).every(Boolean);
  if (text === '') return undefined;
  if (start >= 0 && stands(start)) return start;
  const places = placesOf(whole, text);
  if (places.length > MANY) return undefined;
  const fitting = places.filter(stands);
  if (fitting.length > 0 || !lenient) return fitting.length === 1 ? fitting[0] : undefined;
  const [only, another] = places;
  if (only === undefined || another !== undefined || !sides(only).some(Boolean)) return undefined;
  const agreed = follows(whole, only, passage) ? passage.before : passage.after;
  return agreed.length + text.length >= ENOUGH && !cutsWord(whole, only, passage) ? only : undefined;
}

/** Whether the text before a place is what it was; what stood at the beginning has to begin the text still. */
function follows(whole: string, at: number, { before }: Passage): boolean {
  return before.length < SURROUNDINGS
    ? at === before.length && whole.startsWith(before)
    : whole.endsWith(before, at);
}

function precedes(whole: string, at: number, { text, after }: Passage): boolean {
  const end = at + text.length;
  return (
    whole.startsWith(after, end) && (after.length === SURROUNDINGS || end + after.length === whole.length)
  );
}

/** A passage that was whole words must not be found inside of one. */
function cutsWord(whole: string, at: number, { text, before, after }: Passage): boolean {
  const joins = (one: string, other: string) => /[\p{L}\p{N}]$/u.test(one) && /^[\p{L}\p{N}]/u.test(other);
  const end = at + text.length;
  return (
    (joins(whole.slice(0, at).slice(-2), text) && !joins(before, text)) ||
    (joins(text, whole.slice(end, end + 2)) && !joins(text, after))
  );
}

function placesOf(whole: string, text: string): number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(text); at !== -1 && places.length <= MANY; at = whole.indexOf(text, at + 1)) {
    places.push(at);
  }
  return places;
}
