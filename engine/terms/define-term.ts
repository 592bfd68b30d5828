import { NeedsModelError } from '@sidenote/contract/engine';
import type { TextFormat } from '@sidenote/contract/wire';
import { isEnglish } from '../text/english.ts';
import { quote } from '../text/quote.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type View, viewOf } from '../text/view.ts';
import { isAcronym, longFormOf } from './acronyms.ts';
import { definitionsOf } from './definitions.ts';

const NONE = 'Not defined in this text.';

/**
 * What a term means by the text itself, in its words: the long form of an abbreviation, and the sentence that
 * defines it. Throws NeedsModelError where the text is in a language whose wordings are not known, and nothing that
 * needs no wording (a bracket, a line of a glossary) tells it.
 */
export function defineTerm(source: string, format: TextFormat, term: string): string {
  const view = viewOf(source, format);
  const written = asWritten(view.text, term);
  const form = isAcronym(written) ? longFormOf(view.text, written) : undefined;
  const long = form === undefined ? undefined : view.text.slice(form.start, form.end).replaceAll(/\s+/g, ' ');
  const said = definingSentence(view, long === undefined ? [term] : [term, long]);
  const lines = [
    ...(form === undefined ? [] : [`${written}: ${quote(view, form.start, form.end).trim()}`]),
    ...(said === undefined ? [] : [said]),
  ];
  if (lines.length > 0) return lines.join('\n\n');
  if (!isEnglish(view.text)) throw new NeedsModelError('define-term');
  return NONE;
}

/** The term as the text writes it: people type "sla" for "SLA". */
function asWritten(text: string, term: string): string {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(term)}(?![\\p{Ll}\\p{N}])`, 'giu');
  const found = [...text.matchAll(word)].map(([written]) => written);
  return found.find(isAcronym) ?? term;
}

function definingSentence(view: View, names: readonly string[]): string | undefined {
  const { isDefinition, isGlossaryLine } = definitionsOf(names);
  const sentences = sentencesOf(view).filter(({ block }) => block.kind !== 'heading');
  const textOf = ({ start, end }: Sentence) => view.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const found =
    sentences.find((one) => one.start === one.block.start && isGlossaryLine(textOf(one))) ??
    sentences.find((one) => !textOf(one).endsWith('?') && isDefinition(textOf(one)));
  return found && quote(view, found.start, found.end).trim();
}
