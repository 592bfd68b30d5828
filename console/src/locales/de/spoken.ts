/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'de', direction: 'ltr' } as const;
