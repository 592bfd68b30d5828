/** Verbs that begin a task. A word after "will" that is not among them tells what is, not what is to be done. */
export const TASK_VERBS: ReadonlySet<string> = new Set(
  `add adjust align analyse analyze announce answer approve archive arrange ask assess assign attend audit back
  backfill benchmark block book brief bring build bump buy call cancel chase check circulate clarify clean clear
  close collect combine come compare compile complete configure confirm connect consolidate contact continue
  convert coordinate copy correct cover create cut debug decide define delete deliver deploy describe design
  determine develop discuss disable distribute document double-check draft drive drop email enable escalate
  estimate evaluate examine expand explain explore export extend file fill finalise finalize find finish fix
  follow forward gather generate get give go group hand handle help hire host identify implement import improve
  increase inform install integrate interview introduce investigate invite join keep lead list log look lower
  mail maintain make manage map mark measure meet merge message migrate mock monitor move negotiate notify offer
  open order organise organize outline own pay perform pick pilot pin ping plan post postpone prepare present
  print prioritise prioritize process produce propose provide prove publish pull purchase push put raise reach
  read rebuild recheck record reduce refactor refine refresh register release remind remove rename renew reopen
  repair replace reply report reproduce request rerun research reserve reset resolve respond restart restore
  retest review revert revise revisit rewrite roll rotate run save scan schedule send set set-up setup share ship show
  sign simplify simulate sort speak split start stop store submit summarise summarize supply support switch sync
  take talk tell test tidy trace track train transfer translate triage try tune turn update upgrade upload use
  validate verify visit walk warn watch work write`.split(/\s+/),
);

/** Verbs in the -ing form, as after "responsible for". */
export function isTaskVerb(word: string): boolean {
  const verb = word.toLowerCase();
  if (TASK_VERBS.has(verb)) return true;
  const stem = verb.replace(/ing$/, '');
  return verb !== stem && [stem, `${stem}e`, stem.slice(0, -1)].some((form) => TASK_VERBS.has(form));
}

/** First names that are also words: after these a task is read only where the rest leaves no doubt. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `art bill carol chase chip clay dawn dean drew faith frank gene grace grant hope ivy jack jean joy june lance
  lily maria mark max may miles nick olive pat pearl penny ray rich rob robin rose ruby sandy skip stew sue summer terry
  tony victor violet wade ward will april august drew art guy hank herb iris jasmine`.split(/\s+/),
);

/** Whether a clause's first word is something one can do. */
export function beginsWithVerb(text: string): boolean {
  const word = /^["“*_]*(?:also |then |now |please |not )?([\p{L}-]+)/u.exec(text)?.[1];
  return word !== undefined && isTaskVerb(word);
}
