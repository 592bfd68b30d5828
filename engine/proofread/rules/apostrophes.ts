import { SINGULAR_NOUNS } from '../data/singular-nouns.ts';
import { type Row, tableRule } from '../rule.ts';

const WITHOUT_APOSTROPHE =
  `doesn't didn't isn't wasn't weren't aren't haven't hasn't hadn't couldn't wouldn't shouldn't mustn't
  i'm i've you're you've you'll they've they'll they're we've that's there's what's who's where's`
    .split(/\s+/)
    .map((word): Row => ({ find: wholeWord(word.replace("'", '')), put: word.replace(/^i'/, "I'") }));

const rows: readonly Row[] = [
  ...WITHOUT_APOSTROPHE,
  { find: /(?<![\p{L}\p{N}'’])dont(?![\p{L}\p{N}'’])/giu, put: (match) => negation(match) },
  {
    find: /(?<=\b(?:do|does|did|is|was|are|were|have|has|had|could|would|should))['’]t(?![\p{L}\p{N}])/giu,
    put: "n't",
  },
  { find: wholeWord('cant'), put: "can't" },
  // "wont" is also an old noun: only before a verb or adverb that follows "will not".
  {
    find: /(?<![\p{L}\p{N}'’])wont(?=\s+(?:be|have|do|go|get|make|work|take|need|happen|change|start|fix|help|let|come|see|know|even|really|affect|break|run|load|open|build)\b)/giu,
    put: "won't",
  },
  { find: /(?<![\p{L}\p{N}'’])id(?=\s+(?:like|love|prefer|suggest|rather|appreciate)\b)/giu, put: "I'd" },
  {
    find: /(?<![\p{L}\p{N}'’])ill(?=\s+(?:be|have|do|send|check|let|get|take|look|try|ask|update|write|call)\b)/gu,
    put: "I'll",
  },
  { find: /(?<![\p{L}\p{N}'’])its['’](?![\p{L}])/giu, put: 'its' },
  {
    find: /(?<=\b(?:do|does|did|is|was|are|were|have|has|had|could|would|should)n)t(?![\p{L}\p{N}'’])/gu,
    put: "'t",
  },
  {
    find: /(?<![\p{L}\p{N}'’])lets(?=\s+(?:go|see|talk|discuss|meet|start|try|do|make|have|get|use|keep|move|take|plan|schedule|wait|look|not|sync|check)\b)/giu,
    put: (match) => imperative(match),
  },
];

/** Contractions written without their apostrophe, and "its'". */
export const apostrophes = tableRule('apostrophes', rows);

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'’@#.-])${word}(?![\\p{L}\\p{N}'’-])`, 'giu');
}

/** After one person or thing "dont" stands for "doesn't". */
function negation(match: RegExpExecArray): string {
  const before = match.input.slice(Math.max(0, match.index - 40), match.index).toLowerCase();
  if (/\b(?:he|she|it|this|that)\s+$/.test(before)) return "doesn't";
  const noun = /\b(?:the|this|that|our|my|your|his|her|their|every|each)\s+([a-z]+)\s+$/.exec(before)?.[1];
  return noun && SINGULAR_NOUNS.has(noun) ? "doesn't" : "don't";
}

/** "Lets" begins a sentence as a request; in the middle of one it is the verb. */
function imperative(match: RegExpExecArray): string | undefined {
  const before = match.input.slice(Math.max(0, match.index - 10), match.index);
  return /(?:^|[.!?\n:;]\s*|,\s+(?:so\s+)?)$/.test(before) ? "let's" : undefined;
}
