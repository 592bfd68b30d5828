import type { TextFormat } from '@sidenote/contract/wire';
import { applyEdits, type Edit } from '../text/edits.ts';
import { isEnglish } from '../text/english.ts';
import { viewOf } from '../text/view.ts';
import type { Dictionary } from './dictionary.ts';
import type { Grammar } from './harper.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Rule } from './rule.ts';
import { agreement } from './rules/agreement.ts';
import { apostrophes } from './rules/apostrophes.ts';
import { articles } from './rules/articles.ts';
import { capitals } from './rules/capitals.ts';
import { confusions } from './rules/confusions.ts';
import { doubledWords } from './rules/doubled-words.ts';
import { spacing } from './rules/spacing.ts';
import { spelling } from './spelling.ts';

/** Earlier rules win where two want the same place. */
const RULES: readonly Rule[] = [
  doubledWords,
  apostrophes,
  confusions,
  agreement,
  articles,
  capitals,
  spacing,
];

export interface Proofreader {
  readonly dictionary: Dictionary;
  readonly grammar: Grammar | undefined;
}

/**
 * Corrects a text in two passes: first words, so that the second, with Harper, reads clean sentences. A text or
 * block in another language comes back as it was.
 */
export async function proofread(source: string, format: TextFormat, tools: Proofreader): Promise<string> {
  const first = viewOf(source, format);
  if (!isEnglish(first.text)) return source;
  const passage = passageOf(first);
  const words = [...ownEdits(passage), ...spelling(passage, tools.dictionary)];
  const clean = applyEdits(first, inEnglish(passage, words));
  const second = passageOf(viewOf(clean, format));
  const grammar = (await tools.grammar?.check(second)) ?? [];
  return applyEdits(second.view, inEnglish(second, [...ownEdits(second), ...grammar]));
}

function ownEdits(passage: Passage): Edit[] {
  return RULES.flatMap((rule) => rule(passage));
}

/** Drops the edits inside blocks that are clearly in another language. */
function inEnglish(passage: Passage, edits: readonly Edit[]): Edit[] {
  const foreign = passage.view.blocks.filter(
    (block) => !isEnglish(passage.view.text.slice(block.start, block.end)),
  );
  if (foreign.length === 0) return [...edits];
  return edits.filter(
    (edit) => !foreign.some((block) => edit.start >= block.start && edit.start <= block.end),
  );
}
