/** The actions that write search queries, in Brazilian Portuguese. */
export const query = {
  'write-jql': {
    title: 'Criar busca do Jira (JQL)',
    description:
      'Transforma suas palavras em uma consulta JQL, verificada antes de aparecer e nunca executada por você.',
    does: 'Escreve a consulta JQL do que você descreve. O próprio analisador da Atlassian a lê antes que você a veja.',
    uses: 'As palavras que você seleciona ou escreve, e nada mais da página.',
    doesNotUse:
      'Seus projetos, campos, pessoas e itens de trabalho: nada é consultado e nenhuma busca é executada.',
    worksWellFor: 'Buscas por projeto, status, pessoa, sprint, etiqueta e data.',
    doNotUseFor:
      'Contar pessoas ou fazer relatórios sobre elas, e mudar muitos itens de trabalho de uma vez sem olhar o resultado.',
    knownLimits:
      'A verificação encontra erros de forma. Se um projeto, um campo ou um status existe, só o Jira sabe. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
  'write-cql': {
    title: 'Criar busca do Confluence (CQL)',
    description:
      'Transforma suas palavras em uma consulta CQL, verificada antes de aparecer e nunca executada por você.',
    does: 'Escreve a consulta CQL do que você descreve. Ela é lida conforme as regras publicadas da CQL antes que você a veja.',
    uses: 'As palavras que você seleciona ou escreve, e nada mais da página.',
    doesNotUse: 'Seus espaços, páginas, etiquetas e pessoas: nada é consultado e nenhuma busca é executada.',
    worksWellFor: 'Buscas por espaço, tipo, etiqueta, palavras no título ou no texto, autor e data.',
    doNotUseFor: 'Descobrir o que determinadas pessoas escrevem, e provar que algo não existe.',
    knownLimits:
      'A verificação encontra erros de forma. Se um espaço ou uma etiqueta existe, só o Confluence sabe, e as pessoas precisam ser indicadas pelo id da conta. Precisa de um modelo de linguagem; só com regras não é possível.',
  },
} as const;
