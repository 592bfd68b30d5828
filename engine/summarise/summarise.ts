import type { TextFormat } from '@sidenote/contract/wire';
import { quote } from '../text/quote.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type View, viewOf } from '../text/view.ts';
import { CUES, WEAK } from './cues.ts';
import { lexRank } from './lexrank.ts';
import { likeness, stemsOf, type Vector, vectorsOf } from './vectors.ts';

/** How many sentences are chosen: a share of all of them, within bounds. */
export interface Amount {
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

const SUMMARY: Amount = { share: 0.2, least: 1, most: 5 };
const ALIKE = 0.62;

/** The key sentences of a text, word for word and in their order: about a fifth of them, one to five. */
export function summarise(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const chosen = keySentences(view);
  const quotes = chosen.map(({ start, end }) => quote(view, start, end).trim());
  const areSentences = chosen.every(({ end }) => /[.!?…:;"”’)\]]/.test(view.text[end - 1] ?? ''));
  return areSentences || format === 'plain' ? quotes.join(areSentences ? ' ' : '\n') : bullets(quotes);
}

/** The chosen sentences in the order of the text. */
export function keySentences(view: View, { share, least, most }: Amount = SUMMARY): Sentence[] {
  const all = sentencesOf(view);
  const running = all.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item');
  const sentences = running.length > 0 ? running : all;
  const texts = sentences.map(({ start, end }) => view.text.slice(start, end));
  const vectors = vectorsOf(texts);
  const scores = scoresOf(view, sentences, texts, vectors);
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const wanted = Math.min(most, Math.max(least, Math.round(sentences.length * share)));
  const chosen: number[] = [];
  for (const i of order) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => likeness(vectors[i] ?? new Map(), vectors[other] ?? new Map()) < ALIKE))
      chosen.push(i);
  }
  return chosen.sort((a, b) => a - b).flatMap((i) => sentences[i] ?? []);
}

function scoresOf(
  view: View,
  sentences: readonly Sentence[],
  texts: readonly string[],
  vectors: readonly Vector[],
) {
  const central = lexRank(vectors);
  const heading = new Set(headingStems(view));
  return sentences.map((sentence, i) => {
    const text = texts[i] ?? '';
    const words = text.split(/\s+/).length;
    let score = central[i] ?? 0;
    score += positionOf(sentence, i, sentences);
    for (const [cue, weight] of CUES) if (cue.test(text)) score += weight;
    for (const [weak, weight] of WEAK) if (weak.test(text)) score -= weight;
    if (stemsOf(text).some((stem) => heading.has(stem))) score += 0.08;
    if (words < 6) score -= 0.35;
    if (words > 45) score -= 0.2;
    return score;
  });
}

/** The first sentence of a text says what it is about; the first of a paragraph, what that is about. */
function positionOf(sentence: Sentence, index: number, all: readonly Sentence[]): number {
  if (index === 0) return 0.35;
  const opens = all[index - 1]?.block !== sentence.block;
  if (sentence.block.kind === 'item') return 0;
  if (opens) return 0.14;
  return index === all.length - 1 ? 0.05 : 0;
}

function headingStems(view: View): string[] {
  return view.blocks
    .filter((block) => block.kind === 'heading')
    .flatMap((block) => stemsOf(view.text.slice(block.start, block.end)));
}

function bullets(quotes: readonly string[]): string {
  return quotes.map((text) => `- ${text}`).join('\n');
}
