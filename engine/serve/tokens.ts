import type { Usage } from '@sidenote/contract/wire';

const LETTERS_PER_TOKEN = 6;

/**
 * An estimate, since rules have no tokeniser: a run of letters or digits counts one token for each six characters
 * begun, every other visible character counts one, blanks count nothing. It is the same for every text, so usage
 * adds up; it is no provider's count.
 */
export function countTokens(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    tokens += Math.ceil(run.length / LETTERS_PER_TOKEN);
  }
  return tokens;
}

/** The usage of one answer, counted by `countTokens`. */
export function usageOf(prompt: string, completion: string): Usage {
  const prompt_tokens = countTokens(prompt);
  const completion_tokens = countTokens(completion);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
