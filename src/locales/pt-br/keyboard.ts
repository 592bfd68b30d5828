/** Where the keyboard goes, in Brazilian Portuguese. */
export const keyboard = {
  backToPage: 'Com F6 você volta à página.',
} as const;
