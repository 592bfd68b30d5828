/** What is being done while a person waits, in Brazilian Portuguese. */
export const waiting = {
  rules: 'Verificando as regras da sua organização…',
  page: 'Lendo a página…',
  comments: 'Lendo os comentários…',
  provider: 'Aguardando {provider}…',
  query: 'Escrevendo a consulta…',
  soFar: 'Resposta até agora',
  part: 'Parte {part} de {count}',
  together: {
    one: 'Juntando {count} parte',
    many: 'Juntando {count} de partes',
    other: 'Juntando {count} partes',
  },
  partsDone: 'Partes prontas',
  stop: 'Parar',
} as const;

/** Something broke, in Brazilian Portuguese. */
export const failed = {
  arrived: 'O que tinha chegado',
  moreThanReadable: 'Há mais do que se pode ler de uma vez. Selecione um trecho.',
  tooLong:
    'Há {actual} caracteres selecionados; no máximo {allowed} podem ser enviados. Selecione um trecho mais curto.',
} as const;
