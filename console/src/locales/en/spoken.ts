/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'en', direction: 'ltr' } as const;
