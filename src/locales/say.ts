import type { CountedIn, SentenceIn, SlotsIn } from '@sidenote/contract/locales/paths';
import { voiceOf } from '@sidenote/contract/locales/voice';
import type { English } from './english.ts';
import { messageName } from './message-name.ts';

/** A sentence’s path, such as `answer.ready`. */
export type Sentence = SentenceIn<English>;

/** A path of a sentence that has forms by number. */
export type Counted = CountedIn<English>;

/** The slots of the sentence, or of any form of the plural, at a path. */
export type Slots<Path extends Sentence | Counted> = SlotsIn<English, Path>;

/** A sentence as it stands in the browser’s messages, its slots not filled in. */
export function messageOf(path: string): string {
  return chrome.i18n.getMessage(messageName(path));
}

/** The extension's voice: the browser’s language, or English where there is none of it. */
export const {
  say,
  sayCount,
  formOf,
  sayList,
  sayRow,
  sayNumber,
  sayTime,
  sayDay,
  sayHour,
  language,
  direction,
} = voiceOf<English>({ messageOf, surroundings: () => chrome.i18n.getUILanguage() });
