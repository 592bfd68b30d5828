/** The screen of apps that metadata for the graph comes from, in German. */
export const connectors = {
  lead: {
    one: '{count} App ist verbunden. Von ihrer Arbeit kommen Kennungen, Arten, Größen, Zeiten und Beteiligte.',
    other:
      '{count} Apps sind verbunden. Von ihrer Arbeit kommen Kennungen, Arten, Größen, Zeiten und Beteiligte.',
  },
  title: 'Was hereinkommt',
  titleLead:
    'Was der Teamwork-Graph von anderswo weiß: welche Objekte es gibt, welcher Art, wann und von wem daran gearbeitet wurde und wer sie öffnen darf. Keine Titel, keine Texte, keine Namen von Personen: Sie werden verworfen, wo sie ankommen.',
  none: 'Keine App ist verbunden.',
  noneNext:
    'Mit der Rolle „Owner“ kann man eine verbinden, mit einem Geheimnis dieser App, das nur lesen darf.',
  graphOff: 'Der Teamwork-Graph ist ausgeschaltet, deshalb wird nichts gelesen.',
  add: 'App verbinden',
  app: 'App',
  name: 'Name',
  nameMissing: 'Geben Sie ihr einen Namen.',
  url: 'Adresse ihrer Schnittstelle',
  urlHint: 'Nur für eine eigene Installation; bleibt es leer, die des Herstellers',
  urlExample: 'Etwa {url}',
  urlRefused: 'Dort kann nichts gelesen werden. Es muss https sein, ohne Benutzer darin, und im Internet.',
  scopes: 'Was gelesen werden darf, je Zeile eines',
  scopesMissing: 'Geben Sie an, was gelesen werden darf.',
  scopesMany: 'Es können höchstens {most} Zeilen sein. Lassen Sie einige weg.',
  scopeHints: {
    github: 'Organisationen oder Personen, oder einzelne Repositorys wie acme/app',
    gitlab: 'Gruppen mit allem darunter wie acme oder acme/web, oder einzelne Projekte wie project:acme/app',
    slack: 'Kennungen von Kanälen wie C02ABCDEF, oder * für jeden Kanal, in den die App eingeladen wurde',
    'google-drive': 'Adressen von Personen oder Kennungen geteilter Ablagen, in denen das Dienstkonto ist',
    'google-calendar':
      'Adressen von Personen oder Kennungen von Kalendern, die für das Dienstkonto freigegeben sind',
    figma: 'Nummern von Teams, wie sie in den Adressen ihrer Seiten stehen',
  },
  scopesRefused: {
    one: 'Zeile {lines} ist nichts, was diese App hat. Schreiben Sie je Zeile eines, wie der Hinweis sagt.',
    other:
      'Die Zeilen {lines} sind nichts, was diese App hat. Schreiben Sie je Zeile eines, wie der Hinweis sagt.',
  },
  secret: 'Geheimnis',
  secretHints: {
    github:
      'Ein fein abgestufter Token, der {rights} lesen darf und sonst nichts. Private Repositorys werden nur mit dem Token von jemandem gelesen, der dort schreiben darf oder Owner der Organisation ist: Niemand anderem sagt GitHub, wer sie öffnen darf',
    gitlab: 'Ein Token der Gruppe mit {rights}, als Reporter',
    slack: 'Der Token eines Bots, der in diesen Kanälen ist, mit {rights}; er beginnt mit xoxb-',
    'google-drive':
      'Der Schlüssel eines Dienstkontos als JSON; für Adressen von Personen mit domainweiter Delegierung von {rights}',
    'google-calendar':
      'Der Schlüssel eines Dienstkontos als JSON; für Adressen von Personen mit domainweiter Delegierung von {rights}',
    figma: 'Ein persönlicher Zugriffstoken mit {rights}',
  },
  secretSealed: 'Es wird sofort versiegelt und nie wieder gezeigt.',
  secretKept: 'Bleibt es leer, behält sie das bisherige.',
  secretMissing: 'Geben Sie ein Geheimnis dieser App ein.',
  secretRefused: 'Das ist kein Geheimnis dieser App. Kopieren Sie es ganz.',
  full: 'Es sind so viele Apps verbunden wie möglich. Entfernen Sie zuerst eine.',
  states: {
    on: 'an',
    off: 'pausiert',
    failing: 'liest nicht',
    leaving: 'wird entfernt',
  },
  neverRead: 'Noch wurde nichts gelesen.',
  firstRound: 'Die erste Runde ist noch nicht zu Ende.',
  lastRead: 'Zuletzt gelesen {time}.',
  notRead: 'Nicht gelesen seit {time}: {why}',
  waits: 'Die App hat darum gebeten, bis {time} zu warten.',
  waitsBriefly: 'Die App hat darum gebeten, noch {wait} zu warten.',
  isLeaving: 'Was sie gebracht hat, wird gerade gelöscht.',
  progress: 'In dieser Runde gelesen: {done} von {all}',
  objects: {
    one: '{count} Objekt ist durch sie bekannt.',
    other: '{count} Objekte sind durch sie bekannt.',
  },
  inPart: 'teilweise gelesen',
  dropped: {
    one: '{count} Teil der Antworten wurde ausgelassen, weil er nicht verstanden wurde; aktualisieren Sie das Gateway. Der Rest wurde gelesen.',
    other:
      '{count} Teile der Antworten wurden ausgelassen, weil sie nicht verstanden wurden; aktualisieren Sie das Gateway. Der Rest wurde gelesen.',
  },
  reads: 'Liest: {scopes}',
  leftOut: 'Liest nicht, weil am Graphen nicht teilnimmt, wer so heißt: {scopes}',
  faults: {
    refused:
      'Die App weist das Geheimnis ab oder das, was gefragt wird. Prüfen Sie die Rechte oder geben Sie ein anderes Geheimnis ein.',
    not_found: 'Die App hat nicht, was gelesen werden soll. Prüfen Sie die Adresse und die Zeilen dazu.',
    rate_limited: 'Die App lässt nur so oft fragen.',
    unreachable: 'Die App ist nicht erreichbar.',
    timeout: 'Die App hat zu lange gebraucht.',
    tls: 'Dem Zertifikat der App ist nicht zu trauen. Prüfen Sie die Adresse.',
    address_refused: 'Die Adresse führt in ein Netz hinein oder anderswohin. Prüfen Sie sie.',
    not_understood:
      'Die Antwort der App wurde nicht verstanden. Prüfen Sie die Adresse oder aktualisieren Sie das Gateway.',
    too_large:
      'Die App hat mit mehr geantwortet, als angenommen wird. Nennen Sie weniger, was gelesen werden darf.',
  },
  again: 'Es wird von selbst erneut versucht.',
  sync: 'Jetzt lesen',
  syncLead: 'Gelesen wird sofort, was seit dem letzten Mal neu ist.',
  syncing: 'Es ist unterwegs.',
  syncWaits: 'Die App hat darum gebeten, bis {time} zu warten. Dann wird gelesen.',
  change: 'Ändern',
  changeTitle: '{name} ändern',
  changeLead:
    'Soll weniger gelesen werden als zuvor oder von einer anderen Adresse, wird alles gelöscht, was gebracht wurde, und es beginnt von vorn.',
  on: 'Fortsetzen',
  onLead: 'Es wird dort weitergelesen, wo es aufgehört hat.',
  off: 'Pausieren',
  offLead: 'Es wird nichts mehr gelesen. Was gebracht wurde, bleibt.',
  remove: 'Entfernen',
  removeLead: 'Das Geheimnis und alles, was gebracht wurde, werden gelöscht. Nichts bringt sie zurück.',
  removed: 'entfernt, mit allem, was gebracht wurde',
  state: 'Zustand',
  newSecret: 'ein anderes',
  reaches: 'Der Teamwork-Graph Ihrer Organisation.',
  readsThose: 'wie bisher',
  readsOthers: 'anderes',
} as const;
