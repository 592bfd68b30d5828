/**
 * The AI terms that an organisation's admin accepts when opting in (R23). A material change gets a new version here,
 * and every opt-in that rests on an older one is suspended until an admin has accepted it.
 */
export const terms = {
  version: '2026-11',
  text: `Sidenote works on text that a person selects, and only while the organisation has opted in.
The selected text is sent to the organisation's gateway, from there to the sub-processors listed for its region, and is kept by neither the extension nor the gateway.
Answers are made by software and can be wrong. A person reads each answer and decides whether to use it.
Nothing that is sent or answered trains a model.
Metadata about use (who by pseudonym, which action, where, when, how it ended) is kept for as long as the organisation set.`,
} as const;
