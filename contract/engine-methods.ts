/** How the built-in engine comes to its answers, in the words shown under them. */
export const engineMethods = {
  proofreading: 'Harper grammar rules, own rules and ranked spelling',
  shortening: 'known filler and wordy phrases taken out',
  keySentences: 'key sentences quoted, found by LexRank, position and cue words',
  tasks: 'stated tasks found by wording patterns',
  splitting: 'split at sentences and enumerations',
  decisions: 'stated decisions quoted, found by wording patterns',
  questions: 'questions and points called open quoted, found by wording patterns',
  definition: 'the sentence that defines it quoted, found by wording patterns',
  tabulating: 'separated values, "key: value" lines and parallel lists set as a table',
  comments: 'decisions, tasks and questions quoted, found by wording patterns',
  steps: 'the steps and list items that it states, word for word',
  boxes: 'items, enumerations and instructions given a box each',
} as const;

export type EngineMethod = keyof typeof engineMethods;

/** Which method such words name, to be said in another language; undefined for those of another version. */
export function readMethod(words: string): EngineMethod | undefined {
  const methods = Object.keys(engineMethods) as EngineMethod[];
  return methods.find((method) => engineMethods[method] === words);
}
