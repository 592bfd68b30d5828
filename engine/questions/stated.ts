const UNDECIDED =
  '(?:unclear|undecided|unresolved|unsettled|unknown|uncertain|to be (?:decided|determined|clarified|confirmed|discussed|agreed))';
const ASKED = '(?:whether|if|who|whom|whose|which|what|when|where|how|why)';

/** Wordings that call a point open without asking. */
const STATED_OPEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|are|['’]s|was left|were left|remains?|stays?|still|yet|it)\\s(?:\\p{L}+\\s){0,2}${UNDECIDED}\\b`,
    'iu',
  ),
  /\b(?:TBD|TBC|TBA)\b/,
  /\b(?:is|are|has|have|was|were)(?:n['’]t|\snot)\s(?:yet\s)?(?:been\s)?(?:yet\s)?(?:clear|decided|settled|agreed|clarified|resolved|determined)\b/i,
  /\byet to be (?:decided|determined|clarified|confirmed|discussed|agreed)\b/i,
  new RegExp(`\\b(?:do|does)(?:n['’]t|\\snot)\\s(?:yet\\s)?know\\s(?:yet\\s)?${ASKED}\\b`, 'i'),
  new RegExp(`\\b(?:nobody|no one) knows(?: yet)? ${ASKED}\\b`, 'i'),
  new RegExp(`\\b(?:not sure|unsure|wondering|the question is)(?: yet)? ${ASKED}\\b`, 'i'),
  new RegExp(
    `\\b(?:needs?|have|has|remains?) to (?:be )?(?:decided?|clarif(?:y|ied)|f(?:ind|ound) out|settled?|agreed? on) ${ASKED}\\b`,
    'i',
  ),
  /\b(?:remains?|stays?|(?:is|are) left|(?:is|are) still) open(?=\s*(?:[.,;:!)]|$|until\b|for now\b))/i,
  /\bremains to be seen\b/i,
];

const LABEL =
  /^(?:open|unresolved)\s(?:question|point|issue)s?\s?[:–—-]\s*|^(?:question|unclear|to clarify)\s?[:–—-]\s+/iu;

/** Wordings under which nothing is open, and things that are open in another sense. */
const NOT_OPEN =
  /\b(?:no (?:longer|more|open|further)|nothing (?:is|was)|used to be|was unclear|were unclear|(?:store|shop|office|door|port|ticket|bug|registration|canteen|position)s? (?:\p{L}+ ){0,2}(?:remains?|stays?|is still|are still) open)\b/iu;

/** The length of a label such as "Open question:" at the sentence's start; 0 where there is none. */
export function labelOf(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0;
}

/** Whether a sentence calls something open, unclear or undecided. */
export function isStatedOpen(text: string): boolean {
  return !NOT_OPEN.test(text) && STATED_OPEN.some((pattern) => pattern.test(text));
}
