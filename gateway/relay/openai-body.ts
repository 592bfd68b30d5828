import { findAction } from '@sidenote/contract/catalogue';
import { prompts } from '@sidenote/contract/prompts';
import type { TextFormat } from '@sidenote/contract/wire';
import type { Question } from './upstream.ts';

export type MaxTokensField = 'max_tokens' | 'max_completion_tokens';

/** Room for a preamble-free answer to a very short text. */
const BASE_TOKENS = 256;

const formatLines: Record<TextFormat, string> = {
  plain: 'The passage is plain text. Reply in plain text without Markdown.',
  markdown: 'The passage is Markdown. Keep its marks (bold, links, lists, code) on the words they belong to.',
};

/**
 * Body of the request to a provider in OpenAI's format, written by the gateway alone: the caller's only part is the
 * text, in one user message. `store: false` asks the provider to keep nothing.
 */
export function openaiBody(question: Question, model: string, maxTokensField: MaxTokensField) {
  const system = `${prompts[question.action].system}\n${formatLines[question.format]}`;
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question.text },
    ],
    stream: true,
    stream_options: { include_usage: true },
    store: false,
    [maxTokensField]: maxTokens(question),
  };
}

/** A generous bound: two bytes of UTF-8 to a token is less than real tokenizers get from ordinary text. */
function maxTokens({ action, text }: Question): number {
  const ratio = findAction(action)?.maxOutputRatio ?? 1;
  return BASE_TOKENS + Math.ceil((Buffer.byteLength(text) / 2) * ratio);
}
