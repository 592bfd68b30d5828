/** What a browser’s own pages say of the extension, in Spanish. */
export const manifest = {
  description: 'Ayuda para escribir con el texto seleccionado, a través de la pasarela de su organización.',
} as const;
