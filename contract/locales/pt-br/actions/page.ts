/** The actions that read what is open, in Brazilian Portuguese. */
export const page = {
  'summarise-page': {
    title: 'Resumir esta página',
    description:
      'O que diz o item de trabalho, a página, o cartão ou o pull request aberto, em poucas frases.',
    does: 'Apresenta o essencial do que está aberto na página: o título e o texto, sem os comentários.',
    uses: 'O texto desta página que o produto entrega à sua própria sessão, ou a seleção, se ele não entregar nenhum.',
    doesNotUse:
      'Os comentários, páginas vinculadas, anexos, imagens, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Descrições e páginas longas que você precisa conhecer e não escreveu.',
    doNotUseFor: 'Aprovar ou assinar o que está aberto: leia o original.',
    knownLimits:
      'Imagens, diagramas e partes incorporadas não são lidos. O mecanismo integrado cita as frases principais; não escreve novas.',
  },
  'catch-up-on-comments': {
    title: 'Ficar em dia com os comentários',
    description:
      'Quem disse o quê abaixo da página: em que pé está, o que foi decidido e o que ainda se pergunta.',
    does: 'Conta, pelos comentários do que está aberto, quem disse o quê, o que foi decidido e o que ninguém respondeu.',
    uses: 'Os comentários que o produto entrega à sua própria sessão, com nomes e horários, ou a seleção, se ele não entregar nenhum.',
    doesNotUse:
      'A página em si, reações, anexos, comentários excluídos, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Conversas longas que você retoma depois de alguns dias.',
    doNotUseFor: 'Julgar pessoas pelo que escreveram ou resolver quem tinha razão.',
    knownLimits:
      'Não percebe ironia nem o que foi combinado em outro lugar. O mecanismo integrado encontra decisões, tarefas e perguntas só em inglês.',
  },
  'suggest-child-items': {
    title: 'Sugerir itens filhos',
    description:
      'Partes em que o item de trabalho aberto poderia ser dividido, para marcar e copiar como lista.',
    does: 'Sugere partes em que o item de trabalho aberto poderia ser dividido. Você marca as que quer copiar.',
    uses: 'O título, a descrição e as subtarefas que o produto entrega à sua própria sessão, ou a seleção.',
    doesNotUse:
      'Os comentários, itens de trabalho vinculados, quem está livre, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Histórias e epics com uma descrição que diz o que deve existir no final.',
    doNotUseFor: 'Estimativas, planos de quem faz o quê ou itens de trabalho sem descrição.',
    knownLimits:
      'Não cria nada no produto e não conhece os itens filhos de um epic. O mecanismo integrado só encontra o que o texto lista como passos.',
  },
} as const;
