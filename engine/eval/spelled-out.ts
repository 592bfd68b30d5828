import { longFormOf } from '../terms/acronyms.ts';
import type { AcronymCase } from './data/acronyms.ts';

/** How many abbreviations get exactly the long form that their text gives. */
export function scoreAcronyms(cases: readonly AcronymCase[]): { right: number; of: number; wrong: string[] } {
  const wrong = cases.flatMap(([text, acronym, form]) => {
    const found = longFormOf(text, acronym);
    const given = found === undefined ? 'nothing' : text.slice(found.start, found.end);
    return given === form ? [] : [`${acronym}: ${given}`];
  });
  return { right: cases.length - wrong.length, of: cases.length, wrong };
}
