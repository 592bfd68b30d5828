/** The place of the teamwork graph, in French. */
export const graph = {
  lead: 'Cette version n’a pas de graphe Teamwork : rien n’est collecté pour lui, et il ne montre rien de votre organisation.',
  now: 'À ce jour',
  collected: 'Collecté pour lui',
  collectedText:
    'Rien. Les traces des demandes sont conservées avec ou sans lui, et aucun graphe n’en est tiré.',
  on: 'Activé',
  onText:
    'Non, et c’est impossible. Quand il existera, il restera désactivé jusqu’à ce qu’une personne de votre organisation qui a le rôle « owner » donne son accord.',
  will: 'Ce qu’il montrera',
  work: 'Travail',
  workText:
    'Les types de travail et leurs liens, et les équipes qui s’en chargent, chacun avec sa provenance.',
  people: 'Personnes',
  peopleText:
    'Ce qui concerne une personne n’est montré qu’à elle ; les groupes le sont à partir de cinq personnes. Chacun pourra refuser d’y figurer.',
  texts: 'Textes',
  textsText: 'Aucun : ni ce que quelqu’un a sélectionné, ni une réponse, ni un titre.',
  promised: 'Ce qui est promis à son sujet',
  promisedLead: 'Rien ne montre encore que ces promesses sont tenues, et l’écran « Confiance » le dit.',
} as const;
