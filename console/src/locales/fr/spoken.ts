/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'fr', direction: 'ltr' } as const;
