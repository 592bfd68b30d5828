import { blocksUnder } from '../text/sections.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { DECIDED, HEADING, LABEL, NOT_DECIDED } from './wordings.ts';

/** Every decision that a text states, in its order: the range of its words, without a label such as "Decision:". */
export function findDecisions(view: View): Sentence[] {
  const sections = blocksUnder(view, HEADING);
  const found = new Map<string, Sentence>();
  for (const sentence of sentencesOf(view)) {
    const { block, start, end } = sentence;
    if (block.kind === 'heading') continue;
    const label = LABEL.exec(view.text.slice(start, end))?.[0].length ?? 0;
    const text = view.text.slice(start + label, end);
    const listed = sections.has(block) && block.kind === 'item' && start === block.start;
    if (label === 0 && !listed && !isDecision(text)) continue;
    if (text.endsWith('?') || !/\p{L}/u.test(text)) continue;
    const key = text.toLowerCase();
    found.set(key, found.get(key) ?? { ...sentence, start: start + label });
  }
  return [...found.values()];
}

function isDecision(text: string): boolean {
  return !NOT_DECIDED.test(text) && DECIDED.some((wording) => wording.test(text));
}
