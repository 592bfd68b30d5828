/** The actions that find and summarise, in Brazilian Portuguese. */
export const extract = {
  summarise: {
    title: 'Resumir',
    description: 'O essencial, para quem não tem tempo de ler tudo.',
    does: 'Apresenta o essencial do trecho selecionado em poucas frases.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, páginas vinculadas, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Descrições longas, conversas e anotações de reunião.',
    doNotUseFor: 'Decisões que dependem de detalhes: leia o original.',
    knownLimits:
      'Pode deixar de fora o que importa para você. O mecanismo integrado cita as frases principais; não escreve novas.',
  },
  'key-points': {
    title: 'Listar os pontos principais',
    description: 'O que o trecho diz em essência, um ponto por linha.',
    does: 'Lista os pontos principais do trecho selecionado, na ordem dele.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, páginas vinculadas, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Páginas e anúncios longos que você quer ler por alto ou repassar.',
    doNotUseFor: 'Decisões que dependem de detalhes: leia o original.',
    knownLimits: 'Pode deixar de fora o que importa para você. O mecanismo integrado cita frases inteiras.',
  },
  'find-action-items': {
    title: 'Encontrar tarefas a fazer',
    description: 'Lista o que precisa ser feito, por quem e até quando, conforme o trecho.',
    does: 'Lista as tarefas do trecho selecionado, com responsável e prazo quando constam.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, o diretório de pessoas, sua agenda, solicitações anteriores.',
    worksWellFor: 'Anotações de reunião e conversas longas.',
    doNotUseFor: 'Atribuir trabalho sem perguntar às pessoas citadas.',
    knownLimits:
      'Pode não notar tarefas apenas implícitas. O mecanismo integrado encontra as explícitas, só em inglês.',
  },
  'list-decisions': {
    title: 'Listar as decisões',
    description: 'O que foi decidido, por quem e quando, conforme o trecho.',
    does: 'Lista as decisões que o trecho selecionado dá como tomadas, com quem e quando, se ele disser.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, atas anteriores, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Atas, conversas longas e documentos de projeto.',
    doNotUseFor: 'Resolver o que foi combinado: pergunte a quem estava presente.',
    knownLimits:
      'Pode não notar uma decisão que ninguém chamou assim, ou tomar por decisão um desejo firme. O mecanismo integrado encontra as explícitas, só em inglês.',
  },
  'open-questions': {
    title: 'Encontrar perguntas em aberto',
    description: 'Lista o que o trecho pergunta, ou aponta como pouco claro, e não responde.',
    does: 'Lista as perguntas que o trecho selecionado deixa em aberto e os pontos que ele dá como não decididos.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O resto da página, respostas que estejam em outro lugar, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Revisões, rascunhos e conversas, antes da próxima reunião.',
    doNotUseFor: 'Encontrar o que ninguém pensou: lista o que se pergunta, não o que falta.',
    knownLimits:
      'Uma pergunta respondida fora do trecho aparece como aberta. O mecanismo integrado só funciona em inglês.',
  },
  'suggest-title': {
    title: 'Sugerir um título',
    description: 'Uma linha curta que diz do que o trecho trata.',
    does: 'Sugere um título para o trecho selecionado, com os termos dele.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O título atual da página, títulos de outras páginas, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Relatos de bugs, páginas e pull requests escritos antes de terem nome.',
    doNotUseFor: 'Nomes de produtos e campanhas: não se verifica se já estão em uso.',
    knownLimits:
      'Um texto sobre várias coisas recebe o título de uma delas. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  explain: {
    title: 'Explicar',
    description: 'Diz o que o trecho significa, para quem não conhece o assunto.',
    does: 'Explica o trecho selecionado: o que diz, o que significam seus termos gerais e como suas partes se relacionam.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e o que o modelo sabe sobre termos gerais.',
    doesNotUse:
      'O resto da página, outras páginas da sua organização, a web, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Comentários técnicos, mensagens de erro e código que outros escreveram.',
    doNotUseFor: 'Orientação jurídica, médica ou de segurança, e nomes que só sua organização usa.',
    knownLimits:
      'O que o modelo sabe pode ser antigo ou errado, e é dito com segurança. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'define-term': {
    title: 'Definir um termo',
    description: 'Diz o que um termo significa pelo texto ao redor, ou que o texto não diz.',
    does: 'Procura no trecho selecionado o que um termo ou uma abreviação significa ali.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e o termo que você indicar.',
    doesNotUse:
      'O resto da página, um dicionário, o glossário da sua organização, a web, solicitações anteriores.',
    worksWellFor: 'Abreviações e nomes em páginas longas: selecione o texto da página e indique o termo.',
    doNotUseFor: 'Termos que o texto só menciona: não procura em outro lugar.',
    knownLimits:
      'Só conhece o significado neste texto, que pode não ser o usual. O mecanismo integrado cita a frase que o define.',
  },
} as const;
