import { isTaskVerb } from '../tasks/verbs.ts';

const LEAD =
  /^(?:(?:first|firstly|second|secondly|third|then|next|after that|afterwards|finally|lastly|now|also|and|please|always|never|do not|don['’]t)(?:,? ))*/iu;
/** What follows a verb that tells somebody to do a thing, rather than a noun that is spelled alike. */
const OBJECT =
  /^(?:the|a|an|all|each|every|any|both|this|that|these|those|your|our|its|their|it|them|us|me|no|one|two|three|to|for|with|in|on|from|up|out|down|off|at|if|whether|only)$/iu;
const FINITE = /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|did|does)$/iu;
/** Verbs that say what happens, after a noun that is spelled like a verb: "Work continues.", "Test results look good." */
const HAPPENS =
  /^(?:begin|start|continue|follow|go|come|end|stop|fail|work|look|seem|remain|happen|depend|belong|become|improve|take|need|include|show|run)(?:s|es)?$/iu;
const FORBIDDEN = /^(?:please )?(?:never|do not|don['’]t) \p{L}/iu;

/**
 * Whether a sentence tells its reader to do something: "Stop the service.", "Then tell Jonas.". English only.
 * "Order 12 has arrived." begins with a verb as well, and does not.
 */
export function isImperative(text: string): boolean {
  if (text.endsWith('?')) return false;
  if (FORBIDDEN.test(text)) return true;
  const body = text.slice(LEAD.exec(text)?.[0].length ?? 0).replace(/^[*_"“`]+/, '');
  const words = body.split(/[\s,;:.!]+/).filter(Boolean);
  const [verb = '', object = ''] = words;
  // "Running tests takes an hour." names a deed.
  if (!/^\p{L}[\p{L}-]*$/u.test(verb) || /ing$/i.test(verb) || !isTaskVerb(verb) || words.length < 2)
    return false;
  if (OBJECT.test(object)) return true;
  const clause = body.split(/[,;]|\b(?:that|if|when|until|which|who|where|before|after|because)\b/)[0] ?? '';
  const happens = /s$/i.test(object) && HAPPENS.test(object);
  const third = words[2] ?? '';
  return (
    !happens &&
    !HAPPENS.test(third) &&
    !/\p{L}ed$/u.test(third) &&
    !clause.split(/\s+/).some((word) => FINITE.test(word))
  );
}
