const GROUP =
  '(?:[Ww]e|[Tt]hey|[Ee]very(?:body|one)|[Aa]ll|[Bb]oth(?: sides| teams)?|(?:[Tt]he|[Oo]ur) (?:\\p{L}+ ){0,2}(?:team|board|committee|council|group|management|architects|owners|attendees|participants|meeting|company|department))';
const SUBJECT = `(?:${GROUP}|\\p{Lu}[\\p{L}'’-]{1,30}(?: and \\p{Lu}[\\p{L}'’-]{1,30})?)`;
const ALREADY =
  '(?: (?:have|has|had))?(?: (?:also|then|finally|unanimously|jointly|now|therefore|just|already|been))*';
/** When, or with whom, between the verb and what was decided. */
const WHEN = '(?: (?:with|in|at) (?:the |our )?[\\p{L}\\d’-]{1,30}(?: [\\p{L}\\d’-]{1,30})?)?';
const MATTER =
  '(?:proposal|plan|budget|change request|design|idea|option|rfc|motion|suggestion|draft|offer|purchase|application|roadmap|schedule|extension|new \\p{L}+)';

/** Wordings that state a decision. What one person agreed to do is a task, so "agreed" needs a group. */
export const DECIDED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${SUBJECT}${ALREADY} (?:decided|resolved|opted|voted|chosen|chose|elected)(?: unanimously)?${WHEN} (?:to|that|on|for|against|not to|in favou?r)\\b`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${GROUP}${ALREADY} agreed(?: unanimously)?(?: on \\d[^,.]{0,30})?${WHEN} (?:to|that|on|not to)\\b`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})it (?:was|has been|is)${ALREADY} (?:decided|agreed|resolved)\\b`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${SUBJECT}${ALREADY} (?:settled on|signed off(?: on)?|ruled out|picked|went (?:for|with))\\b`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${SUBJECT}${ALREADY} (?:approved|rejected|adopted|dropped|accepted) (?:the|a|an|this|that|our|your|both) (?:\\p{L}+ ){0,2}${MATTER}\\b`,
    'u',
  ),
  new RegExp(
    `\\b${MATTER}[^.;:!?]{0,60} (?:was|were|has been|have been|is)${ALREADY} (?:approved|rejected|adopted|dropped|accepted|turned down|signed off)\\b`,
    'iu',
  ),
  /\b(?:the|our) (?:final )?decision (?:is|was|has been)(?: made)? (?:to|that|for|against)\b/iu,
  /\b(?:we|they) (?:will|['’]ll|are going to|['’]re going to) (?:go|stay|stick) with\b/iu,
  /\b(?:we|they)(?:['’]re| are) going with\b/iu,
];

/** Wordings under which nothing is decided yet, or a decision is only thought of. */
export const NOT_DECIDED =
  /\b(?:(?:has|have|had|was|were|is|did)(?:n['’]t| not)(?: yet)?(?: been)? (?:decided?|agreed?|approved?|resolved?|chosen|settled)|(?:yet|needs?|has|have|still) to (?:be )?(?:decide|agree|approve|choose)|not yet|never (?:decided|agreed|approved)|nobody (?:has )?decided|(?:will|would|could|should|must|can|may|might)(?: \p{L}+)? (?:be |have )?(?:decided?|agreed?|approved?|rejected?|chosen)|(?:if|whether|unless|until|before|once|when|as soon as|in case) (?:\p{L}+ ){1,4}(?:decides?|decided|agreed|agrees|approved|approves|rejected|chosen|accepted)|why (?:we|they|the)|wanted|asked)\b/iu;

/** "Decision: …". */
export const LABEL =
  /^(?:decision|decided|agreed|resolution|resolved|conclusion)s?(?: \(\p{L}[^()]{0,30}\))?\s?[:–—]\s*|^(?:decision|decided|agreed)s? - /iu;

export const HEADING =
  /^(?:(?:key |final |our )?decisions?(?: (?:made|taken))?|decided|(?:what )?(?:we|was) (?:decided|agreed)|agreements?|resolutions?)\b.{0,20}$/iu;
