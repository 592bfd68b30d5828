/** Ways in which a sentence names who does a thing. Each has the groups `owner` and `task`. */
const NAME = String.raw`(?:@[\p{L}\p{N}_.-]{1,60}|\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)`;
const TEAM = String.raw`(?:(?:[Tt]he\s)?(?:[\p{L}-]{1,30}\s)?(?:team|squad|group|department)|QA|HR|IT|Legal|Finance|Marketing|Sales|Support|Engineering|Design|Ops|Security|Product|[Tt]he\s(?:vendor|customer|client|supplier|manager|reviewer|release manager|product owner|on-call engineer))`;
const WE = `(?:[Ww]e|I|[Yy]ou|[Ss]omebody|[Ss]omeone)`;
export const OWNER = String.raw`(?<owner>(?:${NAME}\sand\s${NAME}|${TEAM}|${NAME}|${WE}))`;

const MODAL = String.raw`(?:will(?:\s(?:also|then|now))?|[’']ll|is\sgoing\sto|are\sgoing\sto|(?:still\s|also\s)?(?:needs?|has|have)\sto|should(?:\salso)?|must(?:\salso)?|shall|(?:has\s|have\s)?(?:agreed|promised|offered|volunteered|committed)\sto|(?:is|are)\s(?:responsible\sfor|to|in\scharge\sof|supposed\sto|due\sto)|plans\sto|takes\scare\sof|can\splease|please)`;

/** "Anna will send", "the design team needs to", "I'll". The task begins where the match ends. */
export const OWNER_MODAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])${OWNER}\s?(?<modal>${MODAL})\s(?=[\p{L}*_"\x60[])`,
  'gu',
);

/** "Anna to send the report". */
export const OWNER_TO = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])(?<owner>${NAME}\sand\s${NAME}|${TEAM}|${NAME})\sto\s(?=\p{Ll})`,
  'gu',
);

/** "Anna: send the report", "@anna - send the report", "Anna, please send". */
export const OWNER_COLON = new RegExp(
  String.raw`^(?<owner>${NAME}(?:\sand\s${NAME})?|${TEAM})(?:\s?[:–—]\s|\s-\s|,\s(?:can\syou\s|could\syou\s|would\syou\s)?(?:please\s)?)(?:please\s)?(?=\p{L})`,
  'u',
);

/** "Can you send", "Could somebody please check", "Please update". */
export const REQUEST =
  /^(?:(?:and|so|then|also),?\s)?(?:(?:can|could|would|will)\s(?<owner>you|we|someone|somebody|anyone|@?\p{Lu}[\p{L}'’-]{1,30})\s(?:please\s|also\s)?|(?:please|kindly)\s(?:also\s)?|let['’]s\s|remember\sto\s|don['’]t\sforget\sto\s|make\ssure\s(?:to\s|that\s)?)(?=\p{L})/iu;

/** "TODO: send", "Action item: send", "Next step - send". */
export const LABEL =
  /^(?:to-?do|action(?:\sitem|\spoint)?s?|ai|next\ssteps?|task|follow-?ups?)\s?[:–—-]\s*(?:\[\s?\]\s*)?/iu;

/** "The report is assigned to Anna", "Owner: Anna", trailing "(Anna)". */
export const ASSIGNED = new RegExp(
  String.raw`\s*(?:[,;–—(-]\s*)?(?:(?:is\s)?assigned\sto|owner\s?:|owned\sby|assignee\s?:|to\sbe\sdone\sby)\s(?<owner>${NAME}|${TEAM})\)?`,
  'u',
);
export const TRAILING =
  /\s*(?:\(|[–—-]\s|\s->\s|→\s)(?<owner>@[\p{L}\p{N}_.-]{1,60}|\p{Lu}[\p{Ll}'’-]{1,30})(?:,\s(?<when>[^()]{3,24}))?\)?\s*[.]?$/u;

/** Owners that name nobody in particular. */
export const NOBODY = /^(?:we|you|somebody|someone|anyone)$/i;
