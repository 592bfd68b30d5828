/** A search query, which is checked before it is shown. In French. */
export const query = {
  checking: 'Vérification de la requête…',
  notWhole: 'Cette réponse est incomplète, et une demi-requête trouve autre chose.',
  unchecked: 'Cette requête n’a pas pu être vérifiée. Fermez le panneau et rouvrez-le.',
  notValid: 'Requête {language} non valide.',
  valid: 'Requête {language} valide',
  jqlChecked:
    '{valid}, vérifiée par l’analyseur d’Atlassian. Si les projets, champs, statuts et personnes qu’elle nomme existent, seul Jira le sait. Aucune recherche n’a été lancée.',
  cqlChecked:
    '{valid}, vérifiée par notre propre analyseur selon les règles publiées par Atlassian. Si les espaces, étiquettes et personnes qu’elle nomme existent, seul Confluence le sait. Aucune recherche n’a été lancée.',
  jqlStops: '{where} : l’analyseur d’Atlassian ne peut pas aller plus loin.',
  cqlStops: '{where} : notre analyseur des règles publiées par Atlassian ne peut pas aller plus loin.',
  empty: 'La requête est vide',
  missingAtEnd: 'Il manque quelque chose à la fin',
  wrongAt: 'Erreur au caractère {at}, à « {piece} »',
} as const;

/** Suggestions of which a person ticks what they take. In French. */
export const picks = {
  notWhole: 'Cette réponse est incomplète : il devait peut-être y en avoir davantage.',
  ticked: '{ticked} sur {all} cochés',
  tickAll: 'Tout cocher',
  tickNone: 'Tout décocher',
  none: 'Cochez ce qu’il faut copier',
  copy: {
    one: 'Copier un élément',
    many: 'Copier {count} d’éléments',
    other: 'Copier {count} éléments',
  },
} as const;
