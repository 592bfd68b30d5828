/** What a browser’s own pages say of the extension. In German. */
export const manifest = {
  description: 'Schreibhilfe für markierten Text, über das eigene Gateway Ihrer Organisation.',
} as const;
