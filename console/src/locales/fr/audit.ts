/** The screen that shows who changed what, in French. */
export const audit = {
  lead: 'Tout ce qui a été décidé ici, par qui et pourquoi. Aucune ligne ne peut être modifiée, et une ligne qui l’aurait été est repérée.',
  leadPolicy:
    'Ce qui a été décidé sur les règles et l’accord de votre organisation, par qui et pourquoi. Un changement peut être annulé tant que rien n’en a été modifié de nouveau.',
  whole: 'Est-il intact ?',
  wholeLead:
    'Chaque ligne est scellée avec la précédente. Cette vérification porte sur chaque ligne, son sceau et la fin.',
  verify: 'Vérifier chaque ligne',
  verifying: 'Vérification de chaque ligne…',
  isWhole: {
    one: 'Intact : {count} ligne est telle qu’elle a été écrite.',
    many: 'Intact : {count} de lignes sont telles qu’elles ont été écrites.',
    other: 'Intact : les {count} lignes sont telles qu’elles ont été écrites.',
  },
  isBroken:
    'Rompu à la ligne {number}. Gardez une copie de la base de données telle quelle et adressez-vous à l’exploitant de la passerelle.',
  search: 'Recherche',
  who: 'Qui',
  whoHint:
    'Un nom tel que le connaît votre fournisseur d’identité, un pseudonyme, operator, directory ou gateway',
  whoKnown: 'Un pseudonyme, ou operator',
  whoUnknown: 'Aucune ligne ne nomme quelqu’un de ce nom.',
  you: 'vous',
  what: 'Quoi',
  whatHint: 'Par exemple rules.change',
  target: 'Sur quoi',
  from: 'Du jour',
  to: 'Au jour',
  find: 'Rechercher',
  all: 'Tout afficher',
  rows: 'Lignes du journal d’audit, les plus récentes d’abord',
  time: 'Quand',
  reason: 'Pourquoi',
  noReason: 'aucun motif',
  details: 'Détails',
  detailsOf: 'Ligne {number}',
  hash: 'Empreinte',
  nothingBefore: 'rien',
  nothingAfter: 'rien',
  noStates: 'Cette ligne n’a ni état antérieur ni état postérieur.',
  asKept: 'Tel que le journal d’audit le conserve',
  undo: 'Annuler cette modification',
  notUndoable: 'Impossible à annuler en l’état : {why}',
  undoReaches: 'Tout le monde dans l’organisation.',
  more: 'Afficher la suite',
  end: 'C’est tout.',
  none: 'Aucune ligne ne correspond.',
  noneNext: 'Cherchez autre chose ou affichez tout.',
  first: 'Rien n’a encore été décidé.',
  firstNext: 'Chaque modification faite ici, ou par une commande, devient une ligne.',
  takeOut: 'Extraire ces lignes',
  takeOutLead:
    'Toutes les lignes de cette recherche, pas seulement celles affichées. L’extraction est elle aussi une ligne.',
} as const;

/** What every file of data is offered as, in French. */
export const files = {
  csv: 'CSV',
  ndjson: 'NDJSON',
  ocsf: 'OCSF 1.6',
  cef: 'CEF',
  getting: 'Récupération du fichier…',
} as const;
