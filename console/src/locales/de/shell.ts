/** What stands around every screen, in German. */
export const shell = {
  product: 'Sidenote-Konsole',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  menu: 'Menü',
  language: 'Sprache',
  signOut: 'Abmelden',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'Ihr Konto hat in dieser Konsole keine Rolle.',
  nothingNext:
    'Jemand mit der Rolle „Owner“ in Ihrer Organisation kann Ihnen über Ihren Identitätsanbieter eine geben: Owner, Richtlinien-Admin, Analyst oder Auditor.',
  notHere: 'Diese Seite gibt es nicht, oder sie ist nicht für Ihre Rolle bestimmt.',
  notHereNext: 'Wählen Sie eine der Seiten nebenan.',
} as const;

/** The rooms of the navigation, in German. */
export const rooms = {
  consent: 'Einwilligung',
  setup: 'Einrichtung',
  use: 'Nutzung',
  records: 'Aufzeichnungen',
} as const;

/** The names of the screens, in German. */
export const screens = {
  trust: 'Vertrauen',
  'opt-in': 'Freigabe',
  scope: 'Geltungsbereich',
  access: 'Wer was sehen kann',
  deploy: 'Verteilung',
  providers: 'Anbieter',
  connectors: 'Verbundene Apps',
  notes: 'Funktionshinweise',
  insights: 'Auswertungen',
  blocked: 'Blockierte Anfragen',
  graph: 'Teamwork-Graph',
  audit: 'Audit',
  'data-out': 'Datenausgabe',
  person: 'Daten einer Person',
} as const;

/** The roles, in German. */
export const roles = {
  user: 'Nutzer',
  analyst: 'Analyst',
  policy_admin: 'Richtlinien-Admin',
  auditor: 'Auditor',
  owner: 'Owner',
} as const;
