/** A search query, which is checked before it is shown. */
export const query = {
  checking: 'The query is being checked …',
  notWhole: 'This answer is not whole, and half a query finds other things.',
  unchecked: 'This query could not be checked. Close the panel and open it again.',
  notValid: 'Not valid {language}.',
  valid: 'Valid {language}',
  jqlChecked:
    '{valid}, checked by Atlassian’s own parser. Whether the projects, fields, statuses and people in it exist, only Jira knows. Nothing was searched.',
  cqlChecked:
    '{valid}, checked by our reader of Atlassian’s published rules. Whether the spaces, labels and people in it exist, only Confluence knows. Nothing was searched.',
  jqlStops: '{where}, where Atlassian’s own parser cannot read on.',
  cqlStops: '{where}, where our reader of Atlassian’s published rules cannot read on.',
  empty: 'It is empty',
  missingAtEnd: 'Something is missing at the end',
  wrongAt: 'It goes wrong at character {at}, at “{piece}”',
} as const;

/** Suggestions of which a person ticks what they take. */
export const picks = {
  notWhole: 'This answer is not whole: more may have been to come.',
  ticked: '{ticked} of {all} ticked',
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  none: 'Tick what to copy',
  copy: { one: 'Copy one item', other: 'Copy {count} items' },
} as const;
