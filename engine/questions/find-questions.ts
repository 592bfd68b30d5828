import { REQUEST } from '../tasks/owners.ts';
import { beginsWithVerb } from '../tasks/verbs.ts';
import { blocksUnder } from '../text/sections.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { answers, isEmptyQuestion } from './answered.ts';
import { isStatedOpen, labelOf } from './stated.ts';

const HEADING =
  /^(?:(?:open|unresolved|remaining|unanswered)\s(?:questions?|points?|issues?|topics?)|questions|to (?:be )?(?:clarif(?:y|ied)|decided?)|unclear|undecided)\b.{0,20}$/iu;
const ENDS_IN_QUESTION = /\?["”’')\]]*$/;

/** Every question that a text leaves open, in its order: the range of its words. */
export function findQuestions(view: View): Sentence[] {
  const sections = blocksUnder(view, HEADING);
  const sentences = sentencesOf(view);
  const textOf = ({ start, end }: Sentence) => view.text.slice(start, end);
  const found = new Map<string, Sentence>();
  sentences.forEach((sentence, i) => {
    const { block } = sentence;
    if (block.kind === 'heading' || block.checked === true) return;
    const label = labelOf(textOf(sentence));
    const body = { ...sentence, start: sentence.start + label };
    const text = textOf(body);
    const next = nextTo(sentence, sentences[i + 1]);
    const listed = sections.has(block) && sentence.start === block.start;
    if (isOpen(text, next === undefined ? '' : textOf(next), label > 0 || listed))
      found.set(text.toLowerCase(), found.get(text.toLowerCase()) ?? body);
  });
  return [...found.values()];
}

/** The sentence that can answer another: headings do not, and an item does not answer the one before it. */
function nextTo(sentence: Sentence, next: Sentence | undefined): Sentence | undefined {
  if (next === undefined || next.block === sentence.block) return next;
  return next.block.kind === 'paragraph' ? next : undefined;
}

function isOpen(text: string, next: string, labelled: boolean): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (!ENDS_IN_QUESTION.test(text)) return labelled || isStatedOpen(text);
  if (isEmptyQuestion(text) || answers(next, text)) return false;
  return labelled || !isRequest(text);
}

/** "Can you send it?" asks for a deed, not for an answer. */
function isRequest(text: string): boolean {
  const asked = REQUEST.exec(text);
  if (asked === null) return false;
  const owner = asked.groups?.owner;
  // "Can we drop it?" and "Would it help?" want to be decided; "Can you send it?" wants to be done.
  return owner?.toLowerCase() !== 'we' && beginsWithVerb(text.slice(asked[0].length));
}
