/** What a browser’s own pages say of the extension, in Brazilian Portuguese. */
export const manifest = {
  description: 'Ajuda para escrever com o texto selecionado, pelo gateway da sua própria organização.',
} as const;
