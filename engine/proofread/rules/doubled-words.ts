import type { Rule } from '../rule.ts';

/** Words that stand twice in a row only by mistake; "had had", "that that" and names may be meant. */
const NEVER_TWICE = new Set(
  `the a an and or of to for with from by at as is are was were be been we you he she they our your their my
  this these those will would can could should must may it if but not has have into about because than then
  when where which what who there i its`.split(/\s+/),
);

/** Removes the second of two equal small words in a row. */
export const doubledWords: Rule = ({ text, words }) =>
  words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (!before || before.text.toLowerCase() !== word.text.toLowerCase()) return [];
    if (!NEVER_TWICE.has(word.text.toLowerCase())) return [];
    if (!/^[ \t]+$/.test(text.slice(before.end, word.start))) return [];
    return [{ start: before.end, end: word.end, text: '', rule: 'doubled-words' }];
  });
