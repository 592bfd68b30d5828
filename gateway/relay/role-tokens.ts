/**
 * Marks that chat templates set between the turns of a conversation, and at its ends. Some servers read them as such
 * even within a message, and a passage could speak as somebody else.
 */
const marks: readonly RegExp[] = [
  // ChatML, Llama 3 and 4, Phi, Zephyr, DeepSeek, Command R, Harmony, Granite, GLM, Kimi.
  /<(?=[|｜][\p{L}\p{N}_▁]{1,40}[|｜]?>)/u,
  // DeepSeek's calls of tools.
  /<(?=\/?[|｜]DSML[|｜])/u,
  // EXAONE, MiniMax.
  /\[(?=\|\p{L}{1,40}\|\]|e~\[)|\](?=~!?b[[\]])/u,
  // Llama 2.
  /<(?=<\/?SYS>>)/u,
  // Gemma, whose later marks have their bar on one side.
  /<(?=\/?(?:start|end)_of_turn>|[\p{L}_]{1,40}\|>)/u,
  // Mistral.
  /\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|THINK)\])/u,
  // Qwen's tools, and what reasoning models think between.
  /<(?=\/?(?:tool_call|tool_response|think)>)/u,
  // Beginnings and ends of a whole text: Llama 2 and its kin, Gemma, GLM.
  /<(?=\/?s>|[be]os>|sop>)|\[(?=gMASK\])/u,
];
const beginnings = ['<', '[', ']~'] as const;
const roleToken = new RegExp(marks.map(({ source }) => source).join('|'), 'giu');

/** The text with a space in each of these marks, which then are words like any others and still can be read. */
export function withoutRoleTokens(text: string): string {
  // Nearly no text has any: looking for how they begin costs less than reading for all of them.
  if (!beginnings.some((beginning) => text.includes(beginning))) return text;
  return text.replace(roleToken, '$& ');
}
