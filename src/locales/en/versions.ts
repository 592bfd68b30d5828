/** Several answers to one passage. */
export const versions = {
  earlier: 'Earlier version',
  later: 'Later version',
  which: 'Version {number} of {count}',
  single: 'Version {number}',
  text: 'Text of version {number}',
  beside: 'Side by side',
  shown: 'Shown',
  use: 'Use this',
} as const;

/** Changing an answer in the person’s own words. What is suggested is sent as it stands here. */
export const refine = {
  what: 'What should change?',
  sent: 'What is sent: this answer and your words, not the passage',
  notAllowed: 'Your organisation does not allow the action “Refine”.',
  notHere: 'This answer cannot be refined here',
  shorter: 'Shorter still',
  detail: 'More detail',
  simpler: 'Simpler words',
  list: 'As a list',
  newest: 'Newest first',
  mine: 'Only mine',
  recent: 'From the last 30 days',
} as const;
