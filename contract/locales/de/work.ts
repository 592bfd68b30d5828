/** Kinds of work, in German. */
export const workTypes = {
  planning: 'Planung',
  tracking: 'Arbeit verfolgen',
  support: 'Support',
  engineering: 'Entwicklung',
  'code-review': 'Code-Review',
  design: 'Gestaltung',
  documentation: 'Dokumentation',
  'knowledge-sharing': 'Wissen teilen',
  communication: 'Kommunikation',
  meetings: 'Besprechungen',
  reporting: 'Berichte',
  otherwise: 'Sonstige Arbeit',
} as const;

/** Kinds of work objects, in German. */
export const workObjects = {
  'work-item': 'Vorgang',
  request: 'Anfrage',
  board: 'Board',
  page: 'Seite',
  'blog-post': 'Blogbeitrag',
  whiteboard: 'Whiteboard',
  document: 'Dokument',
  design: 'Entwurf',
  video: 'Video',
  file: 'Datei',
  'pull-request': 'Pull-Request',
  commit: 'Commit',
  branch: 'Branch',
  build: 'Build',
  deployment: 'Deployment',
  repository: 'Repository',
  message: 'Nachricht',
  conversation: 'Unterhaltung',
  comment: 'Kommentar',
  'calendar-event': 'Termin',
  project: 'Projekt',
  space: 'Bereich',
  'remote-link': 'Link',
  otherwise: 'Sonstiges',
} as const;

/** What somebody is to a work object, in German. */
export const workRoles = {
  author: 'Verfasst',
  assignee: 'Zugewiesen',
  reviewer: 'Prüft',
  commenter: 'Kommentiert',
  attendee: 'Nimmt teil',
} as const;

/** What was seen, of which the graph has counts, in German. */
export const edges = {
  'member-of': 'Im Team',
  'part-of': 'Am selben Ort',
  'links-to': 'Verknüpft',
  created: 'Verfasst',
  updated: 'Zugewiesen',
  reviewed: 'Prüft',
  commented: 'Kommentiert',
  attended: 'Nimmt teil',
  used: 'Mit Sidenote bearbeitet',
  rated: 'Antwort bewertet',
  'may-open': 'Darf geöffnet werden',
  'works-with': 'Zusammengearbeitet',
  collaborates: 'Teams haben zusammengearbeitet',
  does: 'Art der Arbeit',
  feeds: 'Eine Art Arbeit nach der anderen',
  uses: 'App verwendet',
} as const;
