import { leaksIn, type Place } from './places.ts';
import { searchFor } from './search.ts';

/** Something that has to stand in a place, so that a place which is empty, or another one, does not pass for a clean one. */
export interface PlaceControl {
  readonly what: string;
  /** Names of the places; it has to be found in one of them. */
  readonly where: RegExp;
  readonly text: string;
}

/** What is not where it has to be, a line for each; empty where everything is. */
export function missingIn(places: readonly Place[], controls: readonly PlaceControl[]): string[] {
  return controls
    .filter(({ where, text }) => {
      const search = searchFor({ text });
      return !places.some((place) => where.test(place.name) && leaksIn(search, [place]).length > 0);
    })
    .map(({ what, where }) => `${what} is not in ${where.source}`);
}
