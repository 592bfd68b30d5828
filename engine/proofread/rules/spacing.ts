import type { Edit } from '../../text/edits.ts';
import type { Rule } from '../rule.ts';

/** Blanks: none before a comma or full stop, one between words, one after a comma. */
export const spacing: Rule = ({ text }) => [
  ...removed(
    text,
    /(?<=[\p{L}\p{N})"”’'])[ \t]+(?=[,;.](?:\s|$))|(?<=[\p{L}\p{N})]{2})[ \t]+(?=[!?:](?:\s|$))/gmu,
  ),
  ...collapsed(text, /(?<=[^\s])(?<![.!?…]["'”’)]?)[ ]{2,5}(?=[\p{L}\p{N}"“'(])/gu),
  ...inserted(text, /(?<=\p{L}{2}),(?=\p{L}{2})/gu),
  ...inserted(
    text,
    /(?<=\p{Ll}{3})[.?!](?=(?:The|This|That|We|It|I|He|She|They|You|Please|But|And|If|Then|There|In|Our)\s)/gu,
  ),
];

function removed(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match[0].length < 6)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: '', rule: 'spacing' }));
}

function collapsed(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: ' ',
    rule: 'spacing',
  }));
}

function inserted(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end, end, text: ' ', rule: 'spacing' };
  });
}
