/** The actions that reshape, in Brazilian Portuguese. */
export const reshape = {
  'bulleted-list': {
    title: 'Transformar em lista com marcadores',
    description: 'Divide o trecho em marcadores, uma ideia em cada um.',
    does: 'Divide o trecho selecionado em uma lista com marcadores, uma ideia por linha, na mesma ordem.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'Enumerações escritas como parágrafo.',
    doNotUseFor: 'Argumentos em que a ordem do raciocínio importa.',
    knownLimits:
      'As palavras de ligação entre as frases se perdem. O mecanismo integrado separa frases; não reformula.',
  },
  checklist: {
    title: 'Transformar em checklist',
    description: 'Faz uma lista dos passos ou condições do trecho, cada um com uma caixa para marcar.',
    does: 'Transforma os passos e condições do trecho selecionado em uma lista com caixas, na mesma ordem.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, quem faz o quê, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Instruções, enumerações e critérios de aceite escritos como texto.',
    doNotUseFor:
      'Procedimentos de que a segurança depende, a menos que alguém que os conheça leia a lista antes.',
    knownLimits:
      'O que se diz entre os passos fica de fora. O mecanismo integrado aceita listas e instruções simples, e não distingue dos demais um passo plantado por alguém.',
  },
  table: {
    title: 'Transformar em tabela',
    description: 'Organiza o trecho em linhas e colunas, para facilitar a comparação.',
    does: 'Reúne em uma tabela o que o trecho selecionado diz sobre várias coisas.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O resto da página, tabelas que estejam em outro lugar, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Comparações, ofertas, horários e listas em que cada item tem as mesmas partes.',
    doNotUseFor: 'Raciocínios: em uma tabela não cabe um “porque”. Nem somas: nada é calculado.',
    knownLimits:
      'O que o trecho diz sobre uma coisa só deixa células vazias. O mecanismo integrado só lê linhas estruturadas.',
  },
  'restructure-description': {
    title: 'Reestruturar a descrição',
    description:
      'Organiza uma descrição nas seções de um bug, uma história, uma tarefa ou um incidente; marca as lacunas.',
    does: 'Distribui a descrição selecionada pelas seções do seu tipo de item de trabalho e marca o que falta.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e o tipo de item de trabalho escolhido.',
    doesNotUse:
      'Os outros campos do item de trabalho, seus comentários e anexos, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Relatos de bugs e pedidos que trazem tudo, mas não onde se procura.',
    doNotUseFor:
      'Substituir as palavras de quem relatou quando elas são prova: insira abaixo e mantenha as duas.',
    knownLimits:
      'Uma frase que cabe em duas seções fica em uma. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'user-story': {
    title: 'Escrever como história de usuário',
    description: 'Quem quer o quê e por quê, com critérios de aceite; marca o que o trecho deixa em aberto.',
    does: 'Dá ao desejo ou comentário selecionado a forma de uma história de usuário com critérios de aceite.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'Outras histórias do projeto, as pessoas que vão usar, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Desejos vindos de e-mails, chamadas e reuniões, a caminho do backlog.',
    doNotUseFor: 'Decidir o que construir: uma forma caprichada não torna um desejo mais importante.',
    knownLimits:
      'Um texto sem motivo dá uma história sem motivo. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
} as const;
