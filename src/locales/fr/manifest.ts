/** What a browser’s own pages say of the extension. In French. */
export const manifest = {
  description: 'Aide à la rédaction sur le texte sélectionné, par la passerelle de votre organisation.',
} as const;
