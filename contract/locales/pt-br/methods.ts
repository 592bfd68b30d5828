/** How the built-in engine comes to its answers, in Brazilian Portuguese. */
export const methods = {
  proofreading: 'regras gramaticais do Harper, regras próprias e ortografia por probabilidade',
  shortening: 'palavras supérfluas e expressões longas conhecidas, removidas',
  keySentences: 'frases-chave citadas, encontradas por LexRank, posição e palavras indicadoras',
  tasks: 'tarefas enunciadas, encontradas pela formulação',
  splitting: 'divisão por frases e enumerações',
  decisions: 'decisões enunciadas citadas, encontradas pela formulação',
  questions: 'perguntas e pontos dados como em aberto citados, encontrados pela formulação',
  definition: 'citação da frase que define o termo, encontrada pela formulação',
  tabulating: 'valores separados, linhas “chave: valor” e listas paralelas em tabela',
  comments: 'decisões, tarefas e perguntas citadas, encontradas pela formulação',
  steps: 'os passos e itens de lista que enuncia, palavra por palavra',
  boxes: 'uma caixa para cada item, enumeração e instrução',
} as const;
