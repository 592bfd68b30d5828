/** Where the keyboard goes, in Spanish. */
export const keyboard = {
  backToPage: 'Con F6 se vuelve a la página.',
} as const;
