/** Thumbs, and their reasons, in Spanish. */
export const rating = {
  good: 'Buena respuesta',
  bad: 'Mala respuesta',
  takeBack: 'Retirar su voto',
  ask: '¿Ha sido buena esta respuesta?',
  askAfterwards: '¿Qué tal fue la respuesta de «{action}»?',
  whatGood: 'Gracias. ¿Qué estuvo bien?',
  whatWrong: 'Gracias. ¿Qué estuvo mal?',
  unsent: {
    noAnswer: 'Aún no se ha enviado: su pasarela no responde.',
    signedOut: 'Inicie sesión y se enviará su voto.',
    busy: 'Su pasarela aún no puede guardar su voto.',
    refused: 'Su voto no se ha guardado.',
  },
  doNotAsk: 'No preguntar por esta respuesta',
} as const;
