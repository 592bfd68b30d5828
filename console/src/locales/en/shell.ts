/** What stands around every screen. */
export const shell = {
  product: 'Sidenote console',
  skip: 'Skip to the content',
  navigation: 'Screens',
  menu: 'Menu',
  language: 'Language',
  signOut: 'Sign out',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'Your account has no role in this console.',
  nothingNext:
    'An owner of your organisation can give you one with your identity provider: owner, policy admin, analyst or auditor.',
  notHere: 'There is no such screen, or it is not for your role.',
  notHereNext: 'Choose one of the screens beside.',
} as const;

/** The rooms of the navigation, by their ids. */
export const rooms = {
  consent: 'Consent',
  setup: 'Set-up',
  use: 'Use',
  records: 'Records',
} as const;

/** The names of the screens, by their ids. */
export const screens = {
  trust: 'Trust',
  'opt-in': 'Opt in',
  scope: 'Scope',
  access: 'Who can see what',
  deploy: 'Deploy',
  providers: 'Providers',
  connectors: 'Connected apps',
  notes: 'Feature notes',
  insights: 'Insights',
  blocked: 'Blocked requests',
  graph: 'Teamwork graph',
  audit: 'Audit',
  'data-out': 'Getting data out',
  person: 'A person’s data',
} as const;

/** The roles, by their ids. */
export const roles = {
  user: 'User',
  analyst: 'Analyst',
  policy_admin: 'Policy admin',
  auditor: 'Auditor',
  owner: 'Owner',
} as const;
