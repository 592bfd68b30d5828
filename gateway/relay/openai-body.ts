import { instructionsOf, maxTokensOf } from './instructions.ts';
import type { Question } from './upstream.ts';

export type MaxTokensField = 'max_tokens' | 'max_completion_tokens';

/**
 * Body of the request to a provider in OpenAI's format, written by the gateway alone: the caller's only part is the
 * text, in one user message. `store: false` asks the provider to keep nothing.
 */
export function openaiBody(question: Question, model: string, maxTokensField: MaxTokensField) {
  return {
    model,
    messages: [
      { role: 'system', content: instructionsOf(question) },
      { role: 'user', content: question.text },
    ],
    stream: true,
    stream_options: { include_usage: true },
    store: false,
    [maxTokensField]: maxTokensOf(question),
  };
}
