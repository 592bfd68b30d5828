/** The actions that rewrite, in Brazilian Portuguese. */
export const rewrite = {
  'improve-writing': {
    title: 'Melhorar a redação',
    description: 'Deixa o trecho mais claro e fácil de ler, sem mudar o sentido, os fatos nem o tom.',
    does: 'Reescreve o trecho selecionado para que fique mais claro. Nomes, números, links e formatação são mantidos.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'Rascunhos, comentários e descrições corretos, mas difíceis de ler.',
    doNotUseFor: 'Textos legais ou contratuais, em que mudar uma palavra muda o sentido.',
    knownLimits:
      'Pode atenuar uma ênfase intencional. Precisa de um modelo de linguagem: o mecanismo integrado não reformula.',
  },
  'fix-spelling-grammar': {
    title: 'Corrigir ortografia e gramática',
    description: 'Corrige a ortografia, a gramática e a pontuação, e não muda mais nada.',
    does: 'Corrige erros de ortografia, gramática e pontuação. O estilo, as palavras e a formatação ficam como estão.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'Comentários, descrições e páginas, antes que outras pessoas leiam.',
    doNotUseFor: 'Código, logs e citações que precisam ficar letra por letra.',
    knownLimits:
      'Pode tomar por erro nomes de produtos e jargões. O mecanismo integrado só conhece o inglês.',
  },
  'make-shorter': {
    title: 'Encurtar',
    description: 'Diz o mesmo com menos palavras, sem perder nenhum fato.',
    does: 'Retira o excesso e as repetições do trecho selecionado. Fatos, nomes, números e links são mantidos.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'Comentários longos, relatos de andamento e introduções.',
    doNotUseFor: 'Textos acordados, em que cada cláusula conta.',
    knownLimits:
      'Nuances podem se perder. O mecanismo integrado só retira palavras vazias e expressões prolixas que conhece.',
  },
  'make-longer': {
    title: 'Desenvolver',
    description: 'Transforma anotações e observações curtas em frases completas, sem acrescentar fatos.',
    does: 'Desenvolve o trecho selecionado. Fatos, nomes, números e links são mantidos, e nenhum é acrescentado.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse:
      'O resto da página, o que se sabe do assunto em outros lugares, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Anotações telegráficas e observações curtas demais para quem não estava presente.',
    doNotUseFor: 'Encher um texto: o que você não escreveu, ele não sabe.',
    knownLimits:
      'Pode afirmar uma relação entre duas ideias que você só colocou lado a lado. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  rephrase: {
    title: 'Reformular',
    description: 'Diz o mesmo com outras palavras e mais ou menos o mesmo tamanho.',
    does: 'Diz o trecho selecionado com outras palavras. O conteúdo, os nomes, os números e os links são mantidos.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, suas outras abas, solicitações anteriores, nada sobre outras pessoas.',
    worksWellFor: 'Frases que não soam bem e outro jeito de dizer o que não foi entendido.',
    doNotUseFor: 'Citações, definições e textos acordados; nem para apresentar como seu o que é de outros.',
    knownLimits:
      'Duas palavras que parecem iguais podem não ter o mesmo sentido no seu trabalho. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'change-tone': {
    title: 'Mudar o tom',
    description: 'Diz o mesmo em outro tom: profissional, informal, empático, didático ou neutro.',
    does: 'Reescreve o trecho selecionado no tom que você escolher. O conteúdo, os nomes, os números e os links são mantidos.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e o tom escolhido.',
    doesNotUse: 'O resto da página, para quem você escreve, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Respostas escritas às pressas e textos para outro público.',
    doNotUseFor: 'Mensagens com palavras acordadas, ou pelas quais devam reconhecer você.',
    knownLimits:
      'O tom varia entre culturas: leia como o outro lado vai ler. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  simplify: {
    title: 'Simplificar',
    description: 'Diz em frases curtas e palavras comuns, para quem não conhece o assunto.',
    does: 'Reescreve o trecho selecionado em palavras simples e frases curtas. Fatos, números e condições são mantidos.',
    uses: 'O texto selecionado e se ele tem formatação ou não.',
    doesNotUse: 'O resto da página, quem vai ler, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Instruções e anúncios para pessoas de fora da equipe ou que estão aprendendo o idioma.',
    doNotUseFor: 'Contratos, normas de segurança e especificações, em que a palavra exata conta.',
    knownLimits:
      'Uma palavra mais simples costuma ser menos exata. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  translate: {
    title: 'Traduzir',
    description: 'Traduz o trecho para o idioma que você escolher; nomes, números e formatação são mantidos.',
    does: 'Traduz o trecho selecionado. Nomes, números, links, código e formatação ficam como estão.',
    uses: 'O texto selecionado, se ele tem formatação ou não, e o idioma escolhido.',
    doesNotUse: 'O resto da página, traduções de outras pessoas, suas outras abas, solicitações anteriores.',
    worksWellFor: 'Entender um comentário, e um primeiro rascunho em um idioma que você saiba ler.',
    doNotUseFor:
      'Contratos, instruções de segurança e tudo o que não vai ser lido antes por alguém que domine o idioma.',
    knownLimits:
      'Pode traduzir termos da sua organização que deveriam ficar como estão. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
} as const;
