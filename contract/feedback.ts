/** Coded reasons for a thumb (R29). There is no free text: it could quote the input. */
export const voteReasons = {
  up: { accurate: 'Accurate', clear: 'Well written', saved_time: 'Saved me time' },
  down: {
    wrong: 'Not correct',
    incomplete: 'Something is missing',
    changed_meaning: 'Changed the meaning',
    tone: 'Wrong tone',
    formatting: 'Formatting was lost',
    unsafe: 'Harmful or unfair',
  },
} as const;

export type Vote = keyof typeof voteReasons;
