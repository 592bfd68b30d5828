/** What leaves the browser, exactly, in Brazilian Portuguese. */
export const sent = {
  summary: 'O que foi enviado e quem respondeu',
  gone: 'O que foi enviado',
  tried: 'O que seria enviado',
  nothing: 'O que é enviado',
  text: 'Texto',
  characters: {
    one: '{count} caractere',
    many: '{count} de caracteres',
    other: '{count} caracteres',
  },
  parts: {
    one: '{characters}, em uma solicitação',
    many: '{characters}, em {count} de partes, cada uma em sua própria solicitação',
    other: '{characters}, em {count} partes, cada uma em sua própria solicitação',
  },
  readFrom: 'Lido de',
  ownSession: '{site}, na sua própria sessão lá',
  to: 'Para',
  instructions: 'Instruções',
  version: 'versão {version}',
  rules: 'Regras',
  found: 'Encontrado no texto',
  bytes: {
    one: 'O corpo da solicitação, byte por byte',
    many: 'Os corpos de {count} de solicitações, byte por byte',
    other: 'Os corpos de {count} solicitações, byte por byte',
  },
  merged: 'Depois, as respostas às partes são enviadas do mesmo modo, para formar uma só.',
  askedFor: 'O que foi pedido a {site}',
  house: 'Sua organização acrescenta instruções próprias no gateway',
} as const;
