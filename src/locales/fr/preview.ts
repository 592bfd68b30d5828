/** What is shown before something is sent. In French. */
export const preview = {
  title: 'Voici ce qui sera envoyé',
  text: 'Texte à envoyer',
  send: 'Envoyer',
  askedOnce:
    'La question est posée une fois par session de navigateur. Ensuite, tout reste à un clic, sous « Ce qui a été envoyé ».',
  parts: {
    one: 'Ce texte est long. Il est traité en une partie, ce qui prend un moment ; vous pouvez arrêter à tout instant et garder ce qui est arrivé.',
    many: 'Ce texte est long. Il est traité en {count} de parties, ce qui prend un moment ; vous pouvez arrêter à tout instant et garder ce qui est arrivé.',
    other:
      'Ce texte est long. Il est traité en {count} parties, ce qui prend un moment ; vous pouvez arrêter à tout instant et garder ce qui est arrivé.',
  },
  answersFor: '{organisation} y a consenti pour vous. Rien ne part avant que vous ne l’envoyiez.',
  organisation: 'Votre organisation',
  fieldTitle: 'Rien n’est sélectionné : utiliser tout le champ ?',
  fieldSend: 'Envoyer tout le champ',
  fieldAsked:
    'La question est posée chaque fois pour un champ entier. Sélectionnez un passage pour ne travailler que sur lui.',
  pageTitle: 'La page entière, telle qu’elle sera envoyée',
  pageSend: 'Envoyer la page',
  pageAsked: 'La question est posée chaque fois pour une page entière.',
  commentsTitle: 'Les commentaires, tels qu’ils seront envoyés',
  commentsSend: 'Envoyer les commentaires',
  commentsAsked: 'La question est posée chaque fois pour des commentaires.',
  escapeAgain: 'Appuyez encore une fois sur {key} pour abandonner ce que vous avez écrit.',
  wordsAsked: 'Rien de la page n’est joint. Au départ, le champ reprend votre sélection.',
  choiceAsked:
    'La question est posée chaque fois : cette action a d’abord besoin d’une précision de votre part.',
  longAsked: 'La question est posée chaque fois qu’un texte est si long qu’il part en plusieurs parties.',
  secretAsked: 'La question est posée chaque fois qu’un secret partirait tel quel.',
} as const;

/** What is chosen or written before an action. In French. */
export const fields = {
  asksFirst: '{title}…',
  optional: '{title} (facultatif)',
  asItIs: 'Inchangé',
  choose: 'Choisir…',
  suchAs: 'Par exemple : {example}',
  words: 'Que cherchez-vous ?',
  wordsExample: 'Par exemple : ce que je dois finir cette semaine, le plus urgent d’abord',
} as const;

/** Keeping what was written as an action of one’s own. In French. */
export const keepOwn = {
  title: 'Garder parmi vos actions',
  name: 'Nom de l’action',
  keep: 'Garder',
  where: 'Vos mots restent dans ce navigateur jusqu’à ce que vous les retiriez. Le texte sélectionné, non.',
  kept: 'C’est gardé : « {name} » figure désormais dans la liste du panneau.',
} as const;
