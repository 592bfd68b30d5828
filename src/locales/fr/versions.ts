/** Several answers to one passage. In French. */
export const versions = {
  earlier: 'Version précédente',
  later: 'Version suivante',
  which: 'Version {number} sur {count}',
  single: 'Version {number}',
  text: 'Texte de la version {number}',
  beside: 'Côte à côte',
  shown: 'Affichée',
  use: 'Prendre celle-ci',
} as const;

/** Changing an answer in the person’s own words. What is suggested is sent as it stands here. In French. */
export const refine = {
  what: 'Que faut-il changer ?',
  sent: 'Envoyés : cette réponse et vos mots, pas le passage',
  notAllowed: 'Votre organisation n’autorise pas l’action « Affiner ».',
  notHere: 'Cette réponse ne peut pas être affinée ici',
  shorter: 'Encore plus court',
  detail: 'Plus de détails',
  simpler: 'Mots plus simples',
  list: 'En liste',
  newest: 'Les plus récents d’abord',
  mine: 'Seulement les miens',
  recent: 'Des 30 derniers jours',
} as const;
