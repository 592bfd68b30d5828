/** The language itself, for who asks which one it is. */
export const spoken = { tag: 'ar', direction: 'rtl' } as const;
