/**
 * Marks that chat templates set between the turns of a conversation (ChatML, Llama 2 and 3, Mistral, Gemma, Phi,
 * DeepSeek). Some servers read them as such even within a message, and a passage could speak as somebody else.
 */
const roleToken =
  /<(?=[|｜][\p{L}\p{N}_▁]{1,40}[|｜]>)|<(?=\/?(?:start|end)_of_turn>)|<(?=<\/?SYS>>)|\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])/giu;

/** The text with a space in each of these marks, which then are words like any others and still can be read. */
export function withoutRoleTokens(text: string): string {
  // Nearly no text has any: looking for two characters costs less than reading for all of them.
  if (!text.includes('<') && !text.includes('[')) return text;
  return text.replace(roleToken, '$& ');
}
