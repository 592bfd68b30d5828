/** Where the keyboard goes. */
export const keyboard = { backToPage: 'F6 takes you back to the page.' } as const;
