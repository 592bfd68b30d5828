/** Kinds of work, in French. */
export const workTypes = {
  planning: 'Planification',
  tracking: 'Suivi du travail',
  support: 'Assistance',
  engineering: 'Développement',
  'code-review': 'Revue de code',
  design: 'Conception',
  documentation: 'Documentation',
  'knowledge-sharing': 'Partage de connaissances',
  communication: 'Communication',
  meetings: 'Réunions',
  reporting: 'Comptes rendus',
  otherwise: 'Autre travail',
} as const;

/** Kinds of work objects, in French. */
export const workObjects = {
  'work-item': 'Ticket',
  request: 'Demande',
  board: 'Tableau',
  page: 'Page',
  'blog-post': 'Article de blog',
  whiteboard: 'Tableau blanc',
  document: 'Document',
  design: 'Maquette',
  video: 'Vidéo',
  file: 'Fichier',
  'pull-request': 'Pull request',
  commit: 'Commit',
  branch: 'Branche',
  build: 'Build',
  deployment: 'Déploiement',
  repository: 'Dépôt',
  message: 'Message',
  conversation: 'Conversation',
  comment: 'Commentaire',
  'calendar-event': 'Événement d’agenda',
  project: 'Projet',
  space: 'Espace',
  'remote-link': 'Lien',
  otherwise: 'Autre',
} as const;

/** What somebody is to a work object, in French. */
export const workRoles = {
  author: 'Rédaction',
  assignee: 'Responsable',
  reviewer: 'Relecture',
  commenter: 'Commentaires',
  attendee: 'Participation',
} as const;

/** What was seen, of which the graph has counts, in French. */
export const edges = {
  'member-of': 'Dans l’équipe',
  'part-of': 'Au même endroit',
  'links-to': 'Lié',
  created: 'Rédaction',
  updated: 'Responsable',
  reviewed: 'Relecture',
  commented: 'Commentaires',
  attended: 'Participation',
  used: 'Travaillé avec Sidenote',
  rated: 'Réponse notée',
  'may-open': 'Peut être ouvert',
  'works-with': 'Travail en commun',
  collaborates: 'Équipes travaillant ensemble',
  does: 'Type de travail',
  feeds: 'Un type de travail après l’autre',
  uses: 'Application utilisée',
} as const;
