import { findAction } from '@sidenote/contract/catalogue';
import { prompts } from '@sidenote/contract/prompts';
import type { TextFormat } from '@sidenote/contract/wire';
import type { Question } from './upstream.ts';

/** Room for a preamble-free answer to a very short text. */
const BASE_TOKENS = 256;

const formatLines: Record<TextFormat, string> = {
  plain: 'The passage is plain text. Reply in plain text without Markdown.',
  markdown: 'The passage is Markdown. Keep its marks (bold, links, lists, code) on the words they belong to.',
};

/** What a model is told to do: the action's own prompt, and the form of the passage. */
export function instructionsOf({ action, format }: Question): string {
  return `${prompts[action].system}\n${formatLines[format]}`;
}

/** A generous bound: two bytes of UTF-8 to a token is less than real tokenizers get from ordinary text. */
export function maxTokensOf({ action, text }: Question): number {
  const ratio = findAction(action)?.maxOutputRatio ?? 1;
  return BASE_TOKENS + Math.ceil((Buffer.byteLength(text) / 2) * ratio);
}
