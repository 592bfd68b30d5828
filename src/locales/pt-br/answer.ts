/** An answer, before anything is done with it, in Brazilian Portuguese. */
export const answer = {
  title: 'Resposta',
  review: 'A IA pode errar: confira antes de usar.',
  unchanged: 'Nenhuma mudança sugerida.',
  onlyEnglish: 'O mecanismo integrado só altera textos em inglês.',
  leftOut: {
    one: '{count} mudança fica de fora.',
    many: '{count} de mudanças ficam de fora.',
    other: '{count} mudanças ficam de fora.',
  },
  takeAll: 'Incluir todas',
  newLinks: 'Links novos nesta resposta; confira aonde levam: {links}',
  changes: 'Mudanças',
  result: 'Resultado',
  stopped: 'Você parou esta resposta.',
  tooLong: 'O modelo chegou ao limite de tamanho.',
  filtered: 'O filtro de conteúdo do provedor encerrou esta resposta.',
  broken: 'Esta resposta foi interrompida.',
  cannotReplace: 'Ela não está completa e, por isso, não pode substituir o trecho.',
  noFurther: 'Nenhuma outra resposta:',
  unformatted:
    'Esta parte da página pertence a outro site: a formatação não estava disponível, e a resposta só pode ser copiada.',
  noPage: '{site} não entrega ao Sidenote uma página para ler: isto trata do texto selecionado.',
  noComments: '{site} não entrega ao Sidenote comentários para ler: isto trata do texto selecionado.',
  noAddress: 'endereço inválido',
} as const;

/** The difference of words, which can be taken or left out one by one, in Brazilian Portuguese. */
export const changes = {
  take: 'Incluir esta mudança',
  leaveOut: 'Deixar esta mudança de fora',
  removed: 'retirado:',
  added: 'acrescentado:',
  leftOut: 'fica de fora: {added}, permanece:',
  leftOutRemoval: 'fica de fora: retirar estas palavras, permanece:',
} as const;

/** Taking an answer along, in Brazilian Portuguese. */
export const copying = {
  copied: 'Copiado',
  refused: 'O navegador não permitiu copiar',
  table: 'Copiar tabela',
  code: 'Copiar código',
  original: 'Copiar original',
  query: 'Copiar consulta',
} as const;
