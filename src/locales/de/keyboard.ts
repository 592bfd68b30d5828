/** Where the keyboard goes. In German. */
export const keyboard = {
  backToPage: 'Mit F6 kommen Sie zurück zur Seite.',
} as const;
