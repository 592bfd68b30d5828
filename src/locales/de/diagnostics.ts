/** The page for whoever has to find out why Sidenote does not work here. In German. */
export const diagnostics = {
  title: 'Sidenote-Diagnose',
  again: 'Erneut prüfen',
  report: 'Bericht kopieren',
  reportHolds: 'Der Bericht enthält keine Namen von Personen, keinen Text und keine Seite.',
  policy: 'Richtlinie',
  state: 'Stand',
  toldBy: 'Mitgeteilt durch',
  since: 'Seit',
  unknown: 'unbekannt',
  version: 'Version',
  gateway: 'Gateway und Anmeldung',
  address: 'Adresse',
  noAddress: 'keine',
  check: 'Prüfung',
  signIn: 'Anmeldung',
  organisation: 'Organisation',
  region: 'Region',
  hipaa: 'HIPAA',
  rules: 'Regeln',
  rulesVersion: 'Version {version}, {time}',
  extension: 'Erweiterung',
  id: 'ID',
  installed: 'Installiert',
  signedIn: 'jemand ist angemeldet',
  signedOut: 'niemand ist angemeldet',
  notAsked: 'noch nicht abgefragt: Niemand hat sich angemeldet',
  notTold: 'nicht bekannt: Das Gateway hat noch nicht geantwortet',
  hipaaBinds: 'bindet diese Organisation',
  hipaaFree: 'bindet diese Organisation nicht',
  managedBy: 'Verwaltet von {organisation}: Hier lässt sich nichts davon ändern.',
  managed: 'Von Ihrer Organisation verwaltet: Hier lässt sich nichts davon ändern.',
  notSet: 'Nicht gesetzt: {missing}.',
  leftToGateway: '{value}, dem Gateway überlassen',
  emptyList: 'eine leere Liste',
  andMore: '{entries} und {more} weitere',
} as const;

/** Where the policy stands, and who said so. In German. */
export const policyState = {
  loading: 'noch keine angekommen',
  unmanaged: 'keine: Niemand verwaltet Sidenote hier',
  invalid: 'angekommen, mit Fehlern: Sidenote bleibt aus',
  ready: 'angekommen und verstanden',
  browser: 'den Browser, seit seinem Start',
  memory: 'eine frühere Auskunft; der Browser hat sie noch nicht bestätigt',
  nobody: 'noch niemanden',
} as const;

/** How the extension came here. In German. */
export const installed = {
  admin: 'durch eine Richtlinie der Administration',
  sideload: 'durch ein anderes Programm auf diesem Gerät',
  normal: 'durch eine Person',
  development: 'entpackt, zur Entwicklung',
  otherwise: 'auf anderem Weg',
} as const;

/** What the gateway said when it was asked. In German. */
export const gatewayCheck = {
  none: 'nicht gefragt',
  running: 'wird gefragt …',
  answers: 'antwortet in {milliseconds} ms',
  unreachable: 'antwortet nicht',
  closed_to_us: 'antwortet, aber nicht dieser Erweiterung',
  not_a_gateway: 'antwortet, aber nicht als dieses Gateway',
  sign_in_elsewhere: 'antwortet und nennt eine andere Anmeldung als die Richtlinie',
} as const;
