/** What each figure says, and of what it is counted, in Brazilian Portuguese. */
const definition = {
  eligible:
    'Pessoas a quem as regras permitem o Sidenote: as ativas no diretório e em um grupo admitido, e as que o tiveram nas últimas quatro semanas. Contadas na própria semana. Em múltiplos de cinco.',
  enabled: 'Pessoas cuja extensão pediu as regras na semana, com login feito. Em múltiplos de cinco.',
  active: 'Pessoas que pediram algo na semana. Em múltiplos de cinco.',
  returning:
    'Pessoas ativas que também estiveram ativas em uma das quatro semanas anteriores. Em múltiplos de cinco.',
  requests: 'Solicitações que as regras permitiram, seja como for que terminaram.',
  code: 'Como as solicitações terminaram: respondidas, paradas pela pessoa ou com um erro.',
  inputTokens:
    'Tokens enviados aos modelos, estimados pelo tamanho: só se guarda uma faixa de cada tamanho, e vale o limite superior. A estimativa tende a ser alta.',
  outputTokens: 'Tokens das respostas, estimados da mesma forma. A estimativa tende a ser alta.',
  cost: 'Tokens estimados multiplicados pelos preços informados por quem opera o gateway. Sem o preço de todos os modelos que responderam, é desconhecido. Também é desconhecido onde há menos de cinco pessoas por trás de uma moeda.',
  firstMs:
    'Tempo da pergunta até o primeiro trecho da resposta: dentro de p50, metade delas; dentro de p95, quase todas.',
  totalMs:
    'Tempo da pergunta até o fim da resposta: dentro de p50, metade delas; dentro de p95, quase todas.',
  told: 'Respostas cujo destino um navegador informou. Das outras, como as de uma aba fechada, nada se sabe.',
  inserted: 'Respostas postas ao lado do trecho, entre as informadas.',
  replaced: 'Respostas postas no lugar do trecho, entre as informadas.',
  copied: 'Respostas copiadas e não postas na página, entre as informadas.',
  discarded: 'Respostas que não foram usadas, entre as informadas.',
  putBack: 'Respostas postas na página e depois retiradas, entre as informadas.',
  up: 'Votos positivos em respostas, o último de cada pessoa.',
  down: 'Votos negativos em respostas, o último de cada pessoa.',
  satisfaction:
    'Votos positivos entre todos os votos, com a faixa em que a proporção real está 95 vezes em cem (intervalo de Wilson): quanto menos votos, mais larga.',
  blocked: 'Solicitações que as regras da organização não permitiram, na medida em que chegaram ao gateway.',
  device:
    'Solicitações que os navegadores barraram antes que algo fosse enviado. Eles informam o motivo e quantas vezes, e não quem nem onde. A cada semana, em múltiplos de cinco; o que foi informado menos de cinco vezes é omitido.',
  weeks: 'Das semanas consideradas, aquelas em que um número é mostrado: ele soma só essas.',
  rest: 'O que não é mostrado em separado, junto: grupos de menos de cinco pessoas e outros que revelariam algo sobre eles.',
} as const;

/** What the screens with figures share, in Brazilian Portuguese. */
export const figures = {
  asTable: 'Em tabela',
  what: 'O que estes números dizem',
  definition,
  view: 'Visualização',
  weeks: {
    one: 'Última semana',
    many: 'Últimas {count} de semanas',
    other: 'Últimas {count} semanas',
  },
  until: 'Até a semana de',
  newest: 'A mais recente',
  week: 'Semana de',
  file: 'Baixar em CSV',
  fileFailed: 'Não foi possível criar o arquivo. Tente de novo.',
  next: 'As semanas são contadas uma vez, um dia depois de terminarem. A próxima, em {day}.',
  noneTitle: 'Nenhuma semana foi contada ainda',
  noneNext:
    'Os números são de semanas inteiras, contadas um dia depois de terminarem: os primeiros chegam em {day}.',
  hidden: 'Não mostrado',
  hiddenWhy:
    '“Não mostrado” aparece onde não há nada ou onde o número revelaria algo sobre menos de cinco pessoas.',
  inWeeks: {
    one: 'em {count} semana',
    many: 'em {count} de semanas',
    other: 'em {count} semanas',
  },
  inHowManyWeeks: 'Em quantas semanas',
  rest: 'Todo o resto junto',
  noTeam: 'Em nenhuma equipe',
  teamGone: 'Uma equipe que o diretório não tem mais',
  notKept: 'Não guardado: fora das regras',
  promptOf: '{action}, versão {version}',
  ends: { answered: 'Respondida', stopped: 'Parada pela pessoa' },
} as const;
