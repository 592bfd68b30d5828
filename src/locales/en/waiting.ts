/** What is being done while a person waits. */
export const waiting = {
  rules: 'Checking your organisation’s rules …',
  page: 'Reading the page …',
  comments: 'Reading the comments …',
  provider: 'Waiting for {provider} …',
  query: 'The query is being written …',
  soFar: 'Answer so far',
  part: 'Part {part} of {count}',
  together: { one: 'Putting one part together', other: 'Putting {count} parts together' },
  partsDone: 'Parts done',
  stop: 'Stop',
} as const;

/** Something broke. */
export const failed = {
  arrived: 'What had arrived',
  moreThanReadable: 'There is more than can be read in one go. Select a passage of it.',
  tooLong: '{actual} characters are selected; at most {allowed} can be sent. Select a shorter passage.',
} as const;
