import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { maskedText, type View } from '../text/view.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** What every rule is given: the masked text of one view, its sentences and its words. */
export interface Passage {
  readonly view: View;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Offsets at which a sentence starts. */
  readonly starts: ReadonlySet<number>;
}

export function passageOf(view: View): Passage {
  const text = maskedText(view);
  const sentences = sentencesOf(view);
  return { view, text, sentences, words: wordsOf(text), starts: new Set(sentences.map((s) => s.start)) };
}
