/** What is being done while a person waits. In French. */
export const waiting = {
  rules: 'Vérification des règles de votre organisation…',
  page: 'Lecture de la page…',
  comments: 'Lecture des commentaires…',
  provider: 'En attente de {provider}…',
  query: 'Rédaction de la requête…',
  soFar: 'Réponse jusqu’ici',
  part: 'Partie {part} sur {count}',
  together: {
    one: 'Assemblage d’une partie',
    many: 'Assemblage de {count} de parties',
    other: 'Assemblage de {count} parties',
  },
  partsDone: 'Parties terminées',
  stop: 'Arrêter',
} as const;

/** Something broke. In French. */
export const failed = {
  arrived: 'Ce qui était arrivé',
  moreThanReadable: 'Il y en a plus que ce qui peut être lu en une fois. Sélectionnez-en un passage.',
  tooLong:
    '{actual} caractères sont sélectionnés ; {allowed} au plus peuvent être envoyés. Sélectionnez un passage plus court.',
} as const;
