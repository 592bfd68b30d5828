/** What all screens share, in French. */
export const parts = {
  loading: 'Chargement…',
  failed: 'Le chargement a échoué.',
  tryAgain: 'Réessayer',
  unreachable: 'La passerelle ne répond pas.',
  unreachableNext: 'Vérifiez la connexion, puis réessayez.',
  notUnderstood: 'La passerelle a répondu d’une manière que cette page ne comprend pas.',
  notUnderstoodNext: 'Rechargez la page : la passerelle a sans doute été mise à jour entre-temps.',
  reload: 'Recharger la page',
  cancel: 'Annuler',
  close: 'Fermer',
  asOf: 'État : {time}',
  before: 'Avant',
  after: 'Après',
} as const;

/** The dialog in which every change is reviewed, and the line after it. In French. */
export const change = {
  title: 'Vérifier la modification',
  what: 'Ce qui change',
  nothing: 'Rien ne diffère de ce qui est en vigueur.',
  reaches: 'Qui est concerné',
  reason: 'Pourquoi ? La réponse figure dans le journal d’audit.',
  reasonMissing: 'Dites en quelques mots pourquoi.',
  reasonTooLong: '{most} caractères au plus.',
  send: 'Modifier',
  sending: 'Modification…',
  meanwhile: 'Quelqu’un l’a modifié entre-temps',
  meanwhileLead: 'Rien de vous n’a été envoyé. Voici ce qui diffère de ce que vous avez vu :',
  meanwhileElsewhere:
    'Ce que vous modifiez est tel que vous l’avez vu ; c’est autre chose qui a été modifié.',
  meanwhileBy: 'La modification vient de {who}.',
  meanwhileYou: 'vous, dans une autre fenêtre',
  meanwhileAdmin: 'la personne que le journal d’audit appelle {person}',
  carryOver: 'Reporter ma modification',
  done: 'Modifié. Toutes les passerelles suivent en moins d’une seconde.',
  undo: 'Annuler',
  undone: 'Annulé.',
  undoReason: 'Annulé aussitôt par la même personne',
  undoFailed: 'L’annulation a échoué : {why}',
} as const;
