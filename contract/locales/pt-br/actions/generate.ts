/** The actions that write, in Brazilian Portuguese. */
export const generate = {
  brainstorm: {
    title: 'Gerar ideias',
    description: 'Dez ideias diferentes sobre o assunto do trecho, para escolher e continuar pensando.',
    does: 'Lista dez ideias para a pergunta ou o assunto do trecho selecionado, dentro dos limites que ele indica.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O resto da página, o que sua organização já tentou, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Ir da página em branco a uma primeira lista, sozinho ou no começo de um workshop.',
    doNotUseFor: 'Decidir: ninguém avaliou custo, lei nem viabilidade.',
    knownLimits:
      'As ideias são inventadas e algumas são comuns. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'draft-reply': {
    title: 'Redigir uma resposta',
    description: 'Uma resposta à mensagem selecionada, com lacunas onde só você sabe o que dizer.',
    does: 'Escreve uma resposta à mensagem selecionada que trata de cada uma das perguntas e pedidos dela.',
    uses: 'A mensagem selecionada, se ela tem formatação ou não, o tom escolhido e o que você disser que a resposta deve ser.',
    doesNotUse:
      'As mensagens anteriores, o que você sabe, sua agenda, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Comentários e pedidos que perguntam várias coisas de uma vez.',
    doNotUseFor: 'Promessas, recusas e más notícias que você ainda não decidiu.',
    knownLimits:
      'Não conhece suas respostas e deixa [lacunas] para elas. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'continue-writing': {
    title: 'Continuar o texto',
    description: 'Escreve o próximo parágrafo com a mesma voz, de onde seu texto parou.',
    does: 'Continua o texto selecionado com um parágrafo, no idioma, na voz e na forma dele.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O que vem antes ou depois na página, páginas vinculadas, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Textos cujo próximo passo decorre do que já está escrito, como um guia ou um anúncio.',
    doNotUseFor: 'Resultados, decisões e motivos que só você conhece.',
    knownLimits:
      'O que acrescenta decorre do seu texto, na melhor das hipóteses, e deixa [lacunas] para os fatos. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'pull-request-description': {
    title: 'Descrever um pull request',
    description: 'O que um diff muda e o que observar, escrito para quem vai revisar.',
    does: 'Descreve o diff selecionado: o que muda, em quais arquivos, e o que observar na revisão.',
    uses: 'O diff selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto do repositório, a issue por trás dele, o resultado dos testes, suas outras abas.',
    worksWellFor: 'Mudanças em poucos arquivos, selecionadas inteiras com os nomes deles.',
    doNotUseFor: 'Julgar se a mudança é correta ou segura: é uma descrição, não uma revisão.',
    knownLimits:
      'O motivo de uma mudança raramente está no diff e fica como [lacuna] para você. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'release-notes': {
    title: 'Escrever notas de versão',
    description:
      'Transforma uma lista de itens de trabalho ou commits concluídos em notas que os usuários entendem.',
    does: 'Agrupa os itens selecionados em novidades, melhorias e correções, cada um em uma frase para os usuários.',
    uses: 'A lista selecionada, se ela tem formatação ou não, e o tom escolhido.',
    doesNotUse:
      'Os próprios itens de trabalho ou commits, outras versões, o resto da página, suas outras abas.',
    worksWellFor: 'A coluna de um quadro, os itens de uma versão ou uma lista de commits com títulos claros.',
    doNotUseFor: 'Avisos de segurança e avisos legais, que exigem palavras exatas.',
    knownLimits:
      'Um título como “correções diversas” não diz nada, e as notas também não. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'free-prompt': {
    title: 'Pedir com suas palavras',
    description: 'Faz com o trecho o que você escrever, com suas regras e no tom que escolher.',
    does: 'Passa sua própria instrução ao modelo, junto com o trecho selecionado.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e a instrução, as regras, o tom e o idioma que você indicar.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'O que nenhuma outra ação faz, dito em uma ou duas frases.',
    doNotUseFor: 'Julgar pessoas, e perguntas cuja resposta não está no trecho: nada é pesquisado.',
    knownLimits:
      'O modelo pode saber coisas erradas e dizê-las com segurança. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  refine: {
    title: 'Ajustar',
    description: 'Muda uma resposta como você disser: mais curta, mais cordial, em forma de lista.',
    does: 'Pega a resposta que você vê e a muda conforme sua instrução.',
    uses: 'A resposta no painel e sua instrução. Ambas são mostradas antes do envio.',
    doesNotUse: 'O trecho na página, respostas anteriores, o resto da página, suas outras abas.',
    worksWellFor: 'Pequenas correções em uma resposta quase certa.',
    doNotUseFor: 'Acrescentar fatos: o modelo só conhece a resposta que tem diante de si.',
    knownLimits:
      'Não vê o trecho de novo e não encontra o que a resposta perdeu. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
} as const;
