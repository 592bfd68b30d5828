/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'pt-BR', direction: 'ltr' } as const;
