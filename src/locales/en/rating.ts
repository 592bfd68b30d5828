/** Thumbs, and their reasons. */
export const rating = {
  good: 'Good answer',
  bad: 'Bad answer',
  takeBack: 'Take your vote back',
  ask: 'Was this answer good?',
  askAfterwards: 'How was the answer of “{action}”?',
  whatGood: 'Thank you. What was good?',
  whatWrong: 'Thank you. What was wrong?',
  /** Why the gateway has not got a vote. */
  unsent: {
    noAnswer: 'Not sent yet: your gateway does not answer.',
    signedOut: 'Sign in, and your vote is sent.',
    busy: 'Your gateway cannot keep your vote yet.',
    refused: 'Your vote was not kept.',
  },
  doNotAsk: 'Do not ask about this answer',
} as const;
