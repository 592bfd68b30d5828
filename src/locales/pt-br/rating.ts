/** Thumbs, and their reasons, in Brazilian Portuguese. */
export const rating = {
  good: 'Boa resposta',
  bad: 'Resposta ruim',
  takeBack: 'Retirar seu voto',
  ask: 'Esta resposta foi boa?',
  askAfterwards: 'Como foi a resposta de “{action}”?',
  whatGood: 'Obrigado. O que foi bom?',
  whatWrong: 'Obrigado. O que deu errado?',
  unsent: {
    noAnswer: 'Ainda não enviado: seu gateway não responde.',
    signedOut: 'Entre para que seu voto seja enviado.',
    busy: 'Seu gateway ainda não pode guardar seu voto.',
    refused: 'Seu voto não foi guardado.',
  },
  doNotAsk: 'Não perguntar sobre esta resposta',
} as const;
