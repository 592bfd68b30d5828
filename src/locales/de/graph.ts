/** People and work around a page. In German. */
export const around = {
  title: 'Menschen und Arbeit rund um diese Seite',
  offer: 'An wen Sie sich hier wenden können, und verwandte Arbeit von Ihnen.',
  asking: 'Menschen und Arbeit werden gesucht …',
  found: 'Menschen: {people}. Verwandte Arbeit: {work}.',
  team: 'Ihr Team',
  work: 'Art der Arbeit',
  people: 'An wen Sie sich wenden können',
  first: 'Zuerst fragen',
  nobody: 'Noch ist niemand auf dieser Seite in Ihrem Graphen.',
  related: 'Verwandte Arbeit',
  noWork: 'Keine verwandte Arbeit von Ihnen, die Sie öffnen können.',
  more: { one: '{count} weiterer Eintrag', other: '{count} weitere Einträge' },
  newTab: '(öffnet einen neuen Tab)',
  why: {
    one: '{what}: einmal, in der Woche vom {week}',
    other: '{what}: {count}-mal, zuletzt in der Woche vom {week}',
  },
  seenAs: {
    one: '{what}, so gesehen in der Woche vom {week}',
    other: '{what}, so gesehen {count}-mal, zuletzt in der Woche vom {week}',
  },
  times: { one: 'einmal', other: '{count}-mal' },
  nothing: 'Rund um diese Seite ist noch nichts bekannt.',
  nothingNext:
    'Das kommt, sobald Sie und Ihr Kollegium Sidenote bei Arbeit verwenden, die Sie öffnen können.',
  onlyYou: 'Nur Sie sehen das, und nur, was Ihre eigene Sitzung öffnen kann.',
  off: 'Von Ihnen abgeschaltet.',
  offHere: 'Von Ihnen für dieses Produkt abgeschaltet.',
  shared: {
    one: '{count} der Personen hier ist auch daran beteiligt',
    other: '{count} der Personen hier sind auch daran beteiligt',
  },
} as const;

/** What the teamwork graph has of a person, and their switches. In German. */
export const myPart = {
  section: 'Teamwork-Graph',
  title: 'Mein Teil des Graphen',
  learns:
    'Ihre Organisation lernt aus {products}, wer woran zusammenarbeitet. Kein Titel und kein Text steht darin.',
  learnsTeams:
    'Ihre Organisation lernt aus {products}, welche Teams woran zusammenarbeiten. Keine Person, kein Titel und kein Text steht darin.',
  learnsNothing: 'Der Teamwork-Graph Ihrer Organisation lernt noch aus den Seiten keines Produkts.',
  connected:
    'Ihre Organisation hat {apps} verbunden. Von dort kommen Kennungen, Arten, Größen, Zeiten, Verknüpfungen, wer mitgewirkt hat und wer was öffnen darf, gleich was Ihr Browser meldet: kein Titel und kein Text.',
  connectedTeams:
    'Ihre Organisation hat {apps} verbunden. Von dort kommen Arten, Zeiten und Verknüpfungen: keine Person, kein Ort, kein Titel und kein Text.',
  noGraph: 'Ihre Organisation hat keinen Teamwork-Graphen.',
  what: 'Was das ist',
  about:
    'Der Teamwork-Graph zeigt, wie Menschen zusammenarbeiten und an welchen Arten von Arbeit. Er besteht nur aus Spuren: welche Aktion, auf welcher Seite, wer sonst auf dieser Seite steht, und wann.',
  aboutTeams:
    'Der Teamwork-Graph zeigt, welche Teams zusammenarbeiten und an welchen Arten von Arbeit. Von einer Anfrage behält er, dass es sie gab, ihre Woche, ihr Team und ihre Art von Arbeit. Von einer Seite behält er einen Hashwert, ihre App und ihre Art, wohin sie verweist, und welche Teams sie in welcher Woche verwendet haben.',
  never:
    'Seiten und Menschen sind darin Kennungen. Kein Titel, kein Text, keine Frage und keine Antwort steht darin.',
  neverTeams:
    'Darin steht keine Person, kein Projekt und kein Bereich; kein Titel, kein Text, keine Frage und keine Antwort.',
  ageing: {
    one: 'Nach einer Woche zählt eine Spur halb.',
    other: 'Nach {count} Wochen zählt eine Spur halb.',
  },
  has: 'Was er von Ihnen hat',
  team: 'Gezählt im Team',
  teamFound: 'So gefunden, weil diese Menschen zusammenarbeiten.',
  people: 'Menschen, mit denen Sie arbeiten',
  objects: 'Seiten und Vorgänge',
  containers: 'Projekte und Bereiche',
  seen: 'Was gesehen wurde',
  nothing: 'Noch nichts.',
  teamsOnly: 'Nichts: Der Graph Ihrer Organisation kennt nur Teams. Keine Zeile darin gehört einer Person.',
  taking: 'Teilnahme',
  joined: 'Sie nehmen teil.',
  off: 'Sie nehmen nicht teil: Von Ihrer Arbeit wird nichts mitgeteilt, und was von Ihnen aufbewahrt war, ist gelöscht.',
  offAccounts:
    'Wo Sie Sidenote in einem Produkt benutzen, teilt es Ihrem Gateway mit, welches Konto dort Ihres ist, und sonst nichts von der Seite, damit nichts aufbewahrt wird, was Browser von Kolleginnen und Kollegen darüber mitteilen. In einem Produkt, in dem Sie es seitdem nicht benutzt haben, kann deren Browser weiterhin mitteilen, dass Sie auf einer Seite stehen, bis Sie es tun.',
  backAgain:
    'Wieder eingeschaltet, beginnt Ihr Teil leer, und was Browser von Kolleginnen und Kollegen von da an über Sie mitteilen, kommt wieder hinein, soweit bekannt ist, dass Ihre Konten nur Ihre sind.',
  switchOff: 'Abschalten …',
  sure: 'Damit wird alles, was der Graph von Ihnen hat, sofort und endgültig gelöscht. Wieder eingeschaltet, beginnt er leer.',
  sureTeams:
    'Damit werden die Vermerke Ihrer Anfragen sofort und endgültig gelöscht. Was Ihr Team verwendet hat, bleibt, als das des Teams.',
  delete: 'Abschalten und löschen',
  rejoin: 'Einschalten',
  products: 'Produkte',
  productsAbout:
    'In diesem Browser wird aus einem Produkt ohne Haken nichts mehr mitgeteilt und nichts erfragt. Was schon mitgeteilt wurde, bleibt, bis Sie alles abschalten.',
  productsAboutTeams:
    'In diesem Browser wird aus einem Produkt ohne Haken nichts mehr mitgeteilt und nichts erfragt. Was schon mitgeteilt wurde, bleibt und zählt zu Ihrem Team.',
  sees: 'Wer was sieht',
  seesYou: 'Sie sehen Ihren eigenen Teil, hier und rund um eine Seite.',
  seesTeams: 'Ihnen und Ihrem Kollegium wird nichts daraus gezeigt.',
  seesColleagues: 'Ihr Kollegium sieht Sie rund um eine Seite nur dort, wo das Produkt Sie ohnehin zeigt.',
  seesAdmins: 'Die Administration sieht Teams ab fünf Personen, in Fünferschritten, und niemanden mit Namen.',
  copy: 'Kopie oder Löschung',
  copyOwn:
    'Eine Kopie Ihres Teils können Sie selbst speichern. Was andere zu einem Konto mitgeteilt haben, das nur nach Ihren eigenen Angaben Ihres ist, steht nicht darin, wohl aber in der folgenden Kopie.',
  saveCopy: 'Kopie speichern',
  copyAbout:
    'Wer Sidenote in Ihrer Organisation verantwortet, gibt Ihnen eine Kopie von allem, was Ihr Gateway über Sie hat, oder löscht es.',
} as const;

/** What is told for the teamwork graph. In German. */
export const noteTold = {
  title: 'Für den Teamwork-Graphen',
  after:
    'Wird Ihrem Gateway mitgeteilt, sobald eine Antwort vollständig ist: Kennungen, Arten und Größen, kein Titel und kein Text.',
  asking: 'Das Produkt wird gefragt, wer und was zu dieser Seite gehört …',
  refused:
    'Das Produkt hat nicht gesagt, wer und was zu dieser Seite gehört. Nur was ihre Adresse sagt, wird mitgeteilt.',
  /** Where teams alone are told apart. */
  links: {
    asking: 'Das Produkt wird gefragt, wohin diese Seite verweist …',
    refused:
      'Das Produkt hat nicht gesagt, wohin diese Seite verweist. Nur was ihre Adresse sagt, wird mitgeteilt.',
  },
} as const;

/** The line of whom a request is for. In German. */
export const contextLine = {
  title: 'Dem Modell wird außerdem gesagt',
  nothing: 'Nichts über Sie.',
  team: 'Team',
  product: 'Produkt',
  'work-type': 'Art der Arbeit',
} as const;
