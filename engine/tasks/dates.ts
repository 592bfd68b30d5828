const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const TIME =
  '(?:\\s+(?:at\\s+)?(?:\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)|\\d{1,2}:\\d\\d|noon|eod|cob|morning|afternoon|evening))?';

const WHEN = `(?:${[
  '\\d{4}-\\d\\d-\\d\\d',
  `${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?`,
  `${MONTH}\\s+${DAY}(?:,?\\s+\\d{4})?`,
  '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
  `(?:this|next|coming)\\s+(?:${WEEKDAY}|week|month|quarter|sprint|year)`,
  `${WEEKDAY}${TIME}`,
  `(?:today|tomorrow|tonight|eod|cob|noon)${TIME}`,
  '(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?(?:day|week|month|quarter|sprint|year|q[1-4]|' +
    MONTH +
    ')',
  'q[1-4](?:\\s+\\d{4})?',
  `mid-${MONTH}`,
  `(?:the\\s+)?(?:next|following)\\s+(?:meeting|standup|stand-up|release|review|call)`,
].join('|')})`;

/** A due date with its preposition, such as "by Friday" or "before 3 March". The date alone is group 1. */
const DUE = new RegExp(
  `\\b(?:by|before|until|till|due(?:\\s+(?:on|by))?|no later than|not later than|latest|for|on)\\s+(?:the\\s+)?(${WHEN})\\b`,
  'giu',
);
/** Dates that stand by themselves: "tomorrow", "next week", "EOD". */
const BARE = new RegExp(
  `(?:^|[\\s(,–-])((?:today|tomorrow|tonight|eod|cob|asap|(?:this|next)\\s+(?:${WEEKDAY}|week|month|quarter|sprint)|\\d{4}-\\d\\d-\\d\\d)${TIME})\\b`,
  'giu',
);

export interface DueDate {
  readonly date: string;
  /** Where the phrase stands, with its preposition. */
  readonly start: number;
  readonly end: number;
}

/** The due date a clause states, if it does; "by" and its like win over a date that only stands there. */
export function dueDate(text: string): DueDate | undefined {
  const due = [...text.matchAll(DUE)];
  const match =
    due.find((found) => !/^(?:for|on)\s/i.test(found[0])) ?? due.at(-1) ?? [...text.matchAll(BARE)].at(-1);
  if (!match?.[1]) return undefined;
  const end = match.index + match[0].length;
  const lead = /^[\s(,–-]/.test(match[0]) ? 1 : 0;
  return { date: match[1], start: match.index + lead, end };
}
