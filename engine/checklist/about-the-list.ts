import { addressedToModel } from '@sidenote/contract/guard/addressed';

const VERB = '(?:add|insert|include|append|put|write|list|mention)';
const PART = '(?:steps?|items?|points?|tasks?|lines?|bullets?|entry|entries|box(?:es)?|checkbox(?:es)?)';
const WHICH =
  '(?:(?:an?|the|this|that|these|one|another|following|next|last|first|final|new|more|further|extra) ){0,3}';

const QUOTED = /"[^"]*"|“[^“”]*”|„[^„“]*“|«[^«»]*»|`[^`]*`/g;

/** What is to be written follows at once: `Add the step "…"`, "Add one more item: …". */
const PART_ALONE = new RegExp(`\\b${VERB} ${WHICH}${PART}(?: ?“”)?[.!]*$`, 'iu');

/** "Include … in your checklist". What belongs somewhere else, such as a line to a file, is a step like any other. */
const INTO_THE_LIST = new RegExp(
  String.raw`^\P{L}*(?:\p{L}+ ){0,3}?${VERB} .*\b(?:to|on|in|into|of) (?:(?:this|your) (?:list|summary|reply|response|result)|(?:this|your|the) (?:checklist|answer|output))\b`,
  'iu',
);

/**
 * Whether a sentence tells whoever makes the list what to write into it, or speaks to a model: it is no step of what the
 * text is about, and whoever follows it lets the text write the list. English, and what is known of other languages.
 */
export function isAboutTheList(sentence: string): boolean {
  const words = sentence.replaceAll(/\s+/g, ' ').trim().replaceAll(QUOTED, '“”');
  const [told = ''] = words.split(/:(?= |$)/);
  const says = told !== words || told.includes('“”');
  return (says && PART_ALONE.test(told)) || INTO_THE_LIST.test(told) || addressedToModel(sentence).length > 0;
}
