import type { CountedIn, SentenceIn, SlotsIn } from '@sidenote/contract/locales/paths';
import { voiceOf } from '@sidenote/contract/locales/voice';
import { sentencesOf, type Words } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';

/** A sentence’s path, such as `shell.signOut`. */
export type Sentence = SentenceIn<English>;

/** A path of a sentence that has forms by number. */
export type Counted = CountedIn<English>;

/** The slots of the sentence, or of any form of the plural, at a path. */
export type Slots<Path extends Sentence | Counted> = SlotsIn<English, Path>;

let sentences: ReadonlyMap<string, string> = new Map();

/** Makes these the sentences of the page. Once, before anything is drawn: another language is another page. */
export function speak(words: Words): void {
  sentences = new Map(sentencesOf(words));
}

/** A sentence of the page's language, its slots not filled in. */
export function messageOf(path: string): string {
  return sentences.get(path) ?? '';
}

/** The page's voice. */
export const {
  say,
  sayCount,
  formOf,
  sayList,
  sayRow,
  sayNumber,
  sayTime,
  sayMoment,
  sayDay,
  sayHour,
  language,
  direction,
} = voiceOf<English>({ messageOf, surroundings: () => navigator.language });
