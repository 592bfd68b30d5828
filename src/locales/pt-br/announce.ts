/** What a screen reader is told without anything having been focused, in Brazilian Portuguese. */
export const announce = {
  preview: 'Nada foi enviado ainda. Confira o que será enviado.',
  streaming: 'A resposta está sendo escrita.',
  ready: 'A resposta está pronta. Confira antes de usar.',
  notWhole: 'A resposta não está completa.',
  replaced: 'A seleção foi substituída.',
  insertedBelow: 'A resposta foi inserida abaixo.',
  insertedTop: 'A resposta foi inserida no início.',
  simplified: 'A formatação foi simplificada.',
} as const;
