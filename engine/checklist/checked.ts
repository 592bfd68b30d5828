import { NeedsModelError } from '@sidenote/contract/engine';
import type { TextFormat } from '@sidenote/contract/wire';
import { enumerationIn, needsIn } from '../bullets/enumeration.ts';
import { isEnglish } from '../text/english.ts';
import { quote } from '../text/quote.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Block, maskedText, type View, viewOf } from '../text/view.ts';
import { capitalised } from '../text/words.ts';
import { isAboutTheList } from './about-the-list.ts';
import { isImperative } from './imperative.ts';

const NONE = 'Nothing to tick off in this text.';
const DEEPEST = 12;

/**
 * The items, enumerations and (in English) instructions of a text as a list with boxes, in its words and its order.
 * Headings and words that lead in stay above their items; what is neither is left out, and so is a sentence that says
 * what to write into the list. Throws NeedsModelError where
 * nothing is found and the language is not one whose instructions are known.
 */
export function checklist(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const sentences = Map.groupBy(sentencesOf(view), ({ block }) => block);
  const masked = maskedText(view);
  const english = isEnglish(view.text);
  const out: string[] = [];
  let leads: string[] = [];
  for (const block of view.blocks) {
    const whole = quote(view, block.start, block.end).trim();
    if (block.kind === 'heading') leads = [`${'#'.repeat(Math.min(block.depth, 6))} ${whole}`];
    else if (block.kind === 'paragraph' && whole.endsWith(':'))
      leads = [...leads.filter((lead) => lead.startsWith('#')), whole];
    else {
      const lines =
        block.kind === 'item' ? item(view, block) : steps(view, masked, sentences.get(block) ?? [], english);
      if (lines.length === 0) continue;
      const isList = /^\s*- /.test(lines[0] ?? '');
      if (out.length > 0 && (leads.length > 0 || !isList)) out.push('');
      out.push(...leads.flatMap((lead) => [lead, '']), ...lines);
      leads = [];
    }
  }
  if (out.length > 0) return out.join('\n');
  if (!english) throw new NeedsModelError('checklist');
  return NONE;
}

/** An item keeps its place and what is ticked already. */
function item(view: View, block: Block): string[] {
  const text = quote(view, block.start, block.end).trim();
  const indent = ' '.repeat(Math.min(block.depth, DEEPEST));
  return /[\p{L}\p{N}]/u.test(text) ? [`${indent}${box(text, block.checked === true)}`] : [];
}

/** The steps of running text: the points of its enumerations, below the words that lead in, and its instructions. */
function steps(view: View, masked: string, sentences: readonly Sentence[], english: boolean): string[] {
  return sentences.flatMap(({ start, end }) => {
    const text = masked.slice(start, end);
    // What is masked, such as code, counts as well: a step may be planted in it.
    if (isAboutTheList(quote(view, start, end))) return [];
    const found = enumerationIn(text) ?? (english ? needsIn(text) : undefined);
    if (found !== undefined) {
      const points = found.points.map((point) => box(quote(view, start + point.start, start + point.end)));
      if (found.lead === undefined) return english && !isImperative(text) ? [] : points;
      return [`${quote(view, start + found.lead.start, start + found.lead.end).trim()}:`, '', ...points];
    }
    return english && isImperative(text) ? [box(quote(view, start, end))] : [];
  });
}

function box(text: string, done = false): string {
  const trimmed = text.trim();
  const words = /^[*_~[]*\p{Ll}+(?=[\s,*_~\]]|$)/u.test(trimmed) ? capitalised(trimmed) : trimmed;
  return `- [${done ? 'x' : ' '}] ${words}`;
}
