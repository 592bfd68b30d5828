/** Several answers to one passage, in Brazilian Portuguese. */
export const versions = {
  earlier: 'Versão anterior',
  later: 'Próxima versão',
  which: 'Versão {number} de {count}',
  single: 'Versão {number}',
  text: 'Texto da versão {number}',
  beside: 'Lado a lado',
  shown: 'Mostrada',
  use: 'Usar esta',
} as const;

/** Changing an answer in the person’s own words, in Brazilian Portuguese. What is suggested is sent as it stands here. */
export const refine = {
  what: 'O que deve mudar?',
  sent: 'O que é enviado: esta resposta e suas palavras, não o trecho',
  notAllowed: 'Sua organização não permite a ação “Ajustar”.',
  notHere: 'Esta resposta não pode ser ajustada aqui',
  shorter: 'Mais curto',
  detail: 'Com mais detalhes',
  simpler: 'Com palavras mais simples',
  list: 'Em forma de lista',
  newest: 'Mais recentes primeiro',
  mine: 'Só os meus',
  recent: 'Dos últimos 30 dias',
} as const;
