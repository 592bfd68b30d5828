/** What stands around every screen, in French. */
export const shell = {
  product: 'Console Sidenote',
  skip: 'Aller au contenu',
  navigation: 'Écrans',
  menu: 'Menu',
  language: 'Langue',
  signOut: 'Se déconnecter',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'Votre compte n’a aucun rôle dans cette console.',
  nothingNext:
    'Une personne de votre organisation qui a le rôle « owner » peut vous en donner un auprès de votre fournisseur d’identité : owner, administrateur des stratégies, analyste ou auditeur.',
  notHere: 'Cet écran n’existe pas ou n’est pas destiné à votre rôle.',
  notHereNext: 'Choisissez l’un des écrans à côté.',
} as const;

/** The rooms of the navigation, in French. */
export const rooms = {
  consent: 'Consentement',
  setup: 'Configuration',
  use: 'Utilisation',
  records: 'Traces',
} as const;

/** The names of the screens, in French. */
export const screens = {
  trust: 'Confiance',
  'opt-in': 'Accord',
  scope: 'Périmètre',
  access: 'Qui peut voir quoi',
  deploy: 'Déploiement',
  providers: 'Fournisseurs',
  connectors: 'Applications connectées',
  notes: 'Fiches des fonctions',
  insights: 'Statistiques',
  blocked: 'Demandes bloquées',
  graph: 'Graphe de collaboration',
  audit: 'Audit',
  'data-out': 'Sortie des données',
  person: 'Données d’une personne',
} as const;

/** The roles, in French. */
export const roles = {
  user: 'Utilisateur',
  analyst: 'Analyste',
  policy_admin: 'Administrateur des stratégies',
  auditor: 'Auditeur',
  owner: 'Owner',
} as const;
