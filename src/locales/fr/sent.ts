/** What leaves the browser, exactly. In French. */
export const sent = {
  summary: 'Ce qui a été envoyé, et qui a répondu',
  gone: 'Ce qui a été envoyé',
  tried: 'Ce qui devait être envoyé',
  nothing: 'Ce qui est envoyé',
  text: 'Texte',
  characters: {
    one: '{count} caractère',
    many: '{count} de caractères',
    other: '{count} caractères',
  },
  parts: {
    one: '{characters}, en une demande',
    many: '{characters}, en {count} de parties, chacune une demande à part',
    other: '{characters}, en {count} parties, chacune une demande à part',
  },
  readFrom: 'Lu dans',
  ownSession: '{site}, dans votre propre session',
  to: 'À',
  instructions: 'Instructions',
  version: 'version {version}',
  rules: 'Règles',
  found: 'Trouvé dans le texte',
  bytes: {
    one: 'Le corps de la demande, octet par octet',
    many: 'Les corps de {count} de demandes, octet par octet',
    other: 'Les corps de {count} demandes, octet par octet',
  },
  merged: 'Ensuite, les réponses aux parties sont envoyées de la même façon, pour n’en faire qu’une.',
  askedFor: 'Ce qui a été demandé à {site}',
  house: 'Votre organisation ajoute ses propres instructions dans la passerelle',
} as const;
