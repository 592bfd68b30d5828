/** Thumbs, and their reasons. In French. */
export const rating = {
  good: 'Bonne réponse',
  bad: 'Mauvaise réponse',
  takeBack: 'Retirer votre avis',
  ask: 'Cette réponse était-elle bonne ?',
  askAfterwards: 'Comment était la réponse de « {action} » ?',
  whatGood: 'Merci. Qu’est-ce qui était bien ?',
  whatWrong: 'Merci. Qu’est-ce qui n’allait pas ?',
  unsent: {
    noAnswer: 'Pas encore envoyé : votre passerelle ne répond pas.',
    signedOut: 'Connectez-vous, et votre avis sera envoyé.',
    busy: 'Votre passerelle ne peut pas encore enregistrer votre avis.',
    refused: 'Votre avis n’a pas été enregistré.',
  },
  doNotAsk: 'Ne rien demander sur cette réponse',
} as const;
