/** An answer, before anything is done with it. */
export const answer = {
  title: 'Answer',
  review: 'AI can be wrong: review before you use it.',
  unchanged: 'No changes suggested.',
  onlyEnglish: 'The built-in engine changes English texts only.',
  leftOut: { one: 'One change is left out.', other: '{count} changes are left out.' },
  takeAll: 'Take all',
  newLinks: 'New links in this answer, check where they lead: {links}',
  changes: 'Changes',
  result: 'Result',
  stopped: 'You stopped this answer.',
  tooLong: 'The model reached its length limit.',
  filtered: 'The provider’s content filter ended this answer.',
  broken: 'This answer broke off.',
  cannotReplace: 'It is not whole, so it cannot replace the passage.',
  noFurther: 'No further answer:',
  unformatted:
    'This part of the page belongs to another site: its formatting was not available, and the answer can only be copied.',
  noPage: '{site} gives Sidenote no page to read: this is about the text you selected.',
  noComments: '{site} gives Sidenote no comments to read: this is about the text you selected.',
  noAddress: 'no valid address',
} as const;

/** The difference of words, which can be taken or left out one by one. */
export const changes = {
  take: 'Take this change',
  leaveOut: 'Leave this change out',
  removed: 'removed:',
  added: 'added:',
  leftOut: 'left out: {added}, stays:',
  leftOutRemoval: 'left out: words that go, stays:',
} as const;

/** Taking an answer along. */
export const copying = {
  copied: 'Copied',
  refused: 'The browser refused to copy',
  table: 'Copy table',
  code: 'Copy code',
  original: 'Copy original',
  query: 'Copy query',
} as const;
