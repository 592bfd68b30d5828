/** The place of the teamwork graph, in Brazilian Portuguese. */
export const graph = {
  lead: 'Esta versão não tem grafo de trabalho em equipe: nada é coletado para ele, e ele não mostra nada da sua organização.',
  now: 'Como está hoje',
  collected: 'Coletado para ele',
  collectedText:
    'Nada. Os registros das solicitações são guardados com ele ou sem ele, e nenhum grafo é feito a partir deles.',
  on: 'Ativado',
  onText:
    'Não, e nem é possível. Quando existir, continuará desativado até que um proprietário da sua organização o autorize.',
  will: 'O que ele vai mostrar',
  work: 'Trabalho',
  workText: 'Os tipos de trabalho e como se relacionam, e as equipes que os fazem, cada um com sua origem.',
  people: 'Pessoas',
  peopleText:
    'O que diz respeito a uma pessoa é só para ela; grupos aparecem a partir de cinco pessoas. Cada um poderá ficar de fora.',
  texts: 'Textos',
  textsText: 'Nenhum: nem o que alguém selecionou, nem uma resposta, nem um título.',
  promised: 'O que se promete sobre ele',
  promisedLead: 'Nada mostra ainda que estas promessas são cumpridas, e a tela “Confiança” diz isso.',
} as const;
