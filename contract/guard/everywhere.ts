import { findIn, joined } from './find.ts';
import type { Found } from './hide.ts';
import type { Find, Kind } from './kinds.ts';
import type { GuardPolicy } from './policy.ts';

/** Shorter values stand in many a word. In UTF-16 code units. */
const SHORTEST = 6;

/** What stands behind what was found may itself only then be seen for what it is; this often is looked once more. */
const MOST_LOOKS = 5;

/**
 * Everything that a policy asks about, such that in what is sent nothing is found any more: also where a value stands
 * a second time with nothing around it that tells, and what begins right behind another find.
 */
export function findEverywhere(text: string, policy: GuardPolicy, known: readonly Found[]): Find[] {
  let finds = joined(known.filter(isHidden).flatMap(({ value, kind }) => placesOf(text, value, kind)));
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const more = findIn(covered(text, finds), policy);
    if (more.length === 0) break;
    finds = joined([...finds, ...again(text, more)]);
  }
  return finds;
}

/** All places of the values that were found. */
function again(text: string, finds: readonly Find[]): Find[] {
  const known = new Map<string, Find>();
  for (const find of finds) known.set(text.slice(find.start, find.end), find);
  return [...finds, ...[...known].flatMap(([value, { kind }]) => placesOf(text, value, kind))];
}

function placesOf(text: string, value: string, kind: Kind): Find[] {
  const places: Find[] = [];
  if (value.length < SHORTEST) return places;
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length))
    places.push({ kind, start, end: start + value.length });
  return places;
}

function isHidden({ placeholder }: Found): boolean {
  return placeholder !== undefined;
}

/** The text with brackets and nothing between them in the place of each find, as placeholders have them. */
function covered(text: string, finds: readonly Find[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of finds) {
    pieces.push(text.slice(from, start), '['.padEnd(end - start - 1), ']');
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
