/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'es', direction: 'ltr' } as const;
