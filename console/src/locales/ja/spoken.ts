/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'ja', direction: 'ltr' } as const;
