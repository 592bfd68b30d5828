/** Putting an answer into the page, and what became of it there, in Brazilian Portuguese. */
export const insert = {
  replace: 'Substituir',
  below: 'Inserir abaixo',
  top: 'Inserir no início',
  takeBackReplaced: 'Restaurar original',
  takeBackAdded: 'Retirar',
  replaced: 'Substituído na página.',
  insertedBelow: 'Inserido abaixo da seleção.',
  insertedTop: 'Inserido no início.',
  replacedSimplified: 'Substituído com formatação simplificada.',
  insertedSimplified: 'Inserido com formatação simplificada.',
  otherInPage: 'Na página está a versão {number}, não esta.',
  noUndo: 'Este campo não consegue desfazer isso.',
  undo: {
    one: 'Desfazer reverte em {count} passo.',
    many: 'Desfazer reverte em {count} de passos.',
    other: 'Desfazer reverte em {count} passos.',
  },
  copiedInstead: 'Não foi possível inserir: copiado para a área de transferência.',
  nothingChanged: 'Nada foi alterado.',
  notTakenOut: 'Não foi possível retirar da página.',
  notPutBack: 'Não foi possível restaurar o original.',
  notPutBackCopied: 'Não foi possível restaurar o original: copiado para a área de transferência.',
  takenOut: 'A resposta foi retirada da página.',
  putBack: 'O texto original está de volta na página.',
  putBackSimplified:
    'O texto original está de volta, com formatação simplificada. Desfazer, na página, volta ainda mais.',
} as const;
