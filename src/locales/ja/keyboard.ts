/** Where the keyboard goes. */
export const keyboard = {
  backToPage: 'F6 キーでページに戻ります。',
} as const;
