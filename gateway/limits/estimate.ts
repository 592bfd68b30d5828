/** Characters to a token, on the low side for Latin scripts: a reservation should rather be too large. */
const CHARS_PER_TOKEN = 3;

/** Tokens of an action's instructions, roughly. */
export const INSTRUCTION_TOKENS = 300;

/**
 * Tokens that a request will use, guessed from its length before anything is known: the prompt, the text, and an
 * answer as long as the text. In tokens of input and output together.
 */
export function estimateTokens(inputLength: number): number {
  return INSTRUCTION_TOKENS + 2 * Math.ceil(inputLength / CHARS_PER_TOKEN);
}

/** Tokens that a request used, guessed from both lengths, where the upstream did not say. */
export function tokensOfLengths(inputLength: number, outputLength: number): number {
  return INSTRUCTION_TOKENS + Math.ceil((inputLength + outputLength) / CHARS_PER_TOKEN);
}

/** Tokens of a text alone, guessed from its length in UTF-16 code units. */
export function tokensOfLength(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}
