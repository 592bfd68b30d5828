/** Questions that want no answer: courtesies, asides and the text's own talk with its reader. */
const EMPTY =
  /^(?:(?:and )?any (?:other |more )?(?:questions|thoughts|comments|objections|ideas)|how are you|how is everyone|right|ok|okay|really|sounds good|makes sense|why not|what do you think|guess what|who knows|remember|isn['’]t it|see what i mean)\b[^?]{0,20}\?/iu;

const SAID = /^(?:answer|answered|resolved|a)\s?[:–—-]\s/iu;
const YES_OR_NO = /^(?:yes|no|yep|yeah|nope|sure|correct|agreed|exactly|indeed|of course|not any ?more)\b/iu;
const WHO = /^(?:and |so |but )?(?:who|whom|whose|which \p{L}+)\b/iu;
const NAMED =
  /^(?:\p{Lu}[\p{L}'’-]{1,30}|@[\w.-]{1,60}|[Tt]he \p{L}+ team|[Ww]e|[Ii])\s(?:will|does|do|did|is|has|can|would|was|volunteered|offered|takes|agreed|said)\b/u;
const MEASURE = /^(?:and |so |but )?(?:when|where|how (?:many|much|long|often|big|far)|which)\b/iu;
const FEW_WORDS = 5;

/** Whether a question is none that somebody waits to hear answered. */
export function isEmptyQuestion(text: string): boolean {
  return EMPTY.test(text) || !/\p{L}{2,}\W+\p{L}/u.test(text);
}

/** Whether the sentence after a question answers it, as far as its wording shows. */
export function answers(next: string, question: string): boolean {
  if (SAID.test(next)) return true;
  if (next.endsWith('?')) return false;
  const words = next.split(/\s+/).length;
  if (WHO.test(question)) return NAMED.test(next) || (words <= 2 && /^[\p{Lu}@]/u.test(next));
  if (MEASURE.test(question)) return words <= FEW_WORDS;
  if (/^(?:and |so |but )?why\b/iu.test(question)) return /^because\b/iu.test(next);
  return YES_OR_NO.test(next);
}
