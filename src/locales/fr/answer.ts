/** An answer, before anything is done with it. In French. */
export const answer = {
  title: 'Réponse',
  review: 'L’IA peut se tromper : vérifiez avant d’utiliser.',
  unchanged: 'Aucun changement proposé.',
  onlyEnglish: 'Le moteur intégré ne modifie que les textes en anglais.',
  leftOut: {
    one: 'Un changement est écarté.',
    many: '{count} de changements sont écartés.',
    other: '{count} changements sont écartés.',
  },
  takeAll: 'Tout reprendre',
  newLinks: 'Nouveaux liens dans cette réponse, vérifiez où ils mènent : {links}',
  changes: 'Changements',
  result: 'Résultat',
  stopped: 'Vous avez arrêté cette réponse.',
  tooLong: 'Le modèle a atteint sa limite de longueur.',
  filtered: 'Le filtre de contenu du fournisseur a mis fin à cette réponse.',
  broken: 'Cette réponse s’est interrompue.',
  cannotReplace: 'La réponse est incomplète et ne peut pas remplacer le passage.',
  noFurther: 'Pas d’autre réponse :',
  unformatted:
    'Cette partie de la page appartient à un autre site : sa mise en forme n’était pas accessible, et la réponse ne peut être que copiée.',
  noPage: '{site} ne donne à Sidenote aucune page à lire : il s’agit ici du texte sélectionné.',
  noComments: '{site} ne donne à Sidenote aucun commentaire à lire : il s’agit ici du texte sélectionné.',
  noAddress: 'adresse non valide',
} as const;

/** The difference of words, which can be taken or left out one by one. In French. */
export const changes = {
  take: 'Reprendre ce changement',
  leaveOut: 'Écarter ce changement',
  removed: 'supprimé :',
  added: 'ajouté :',
  leftOut: 'écarté : {added}, conservé :',
  leftOutRemoval: 'suppression écartée, conservé :',
} as const;

/** Taking an answer along. In French. */
export const copying = {
  copied: 'Copié',
  refused: 'Copie refusée par le navigateur',
  table: 'Copier le tableau',
  code: 'Copier le code',
  original: 'Copier l’original',
  query: 'Copier la requête',
} as const;
