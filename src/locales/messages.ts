import { sentencesOf, type Words } from '@sidenote/contract/locales/words';
import { messageName } from './message-name.ts';

/** Sentences in the form of a browser’s `messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Words as a browser’s messages, which have one level and names of few characters. */
export function messagesOf(words: Words): Messages {
  const messages = Array.from(sentencesOf(words), ([path, sentence]) => [
    messageName(path),
    // A dollar would begin a place of the browser’s own.
    { message: sentence.replaceAll('$', '$$$$') },
  ]);
  return Object.fromEntries(messages);
}
