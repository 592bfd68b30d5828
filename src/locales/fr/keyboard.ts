/** Where the keyboard goes. In French. */
export const keyboard = { backToPage: 'F6 vous ramène à la page.' } as const;
