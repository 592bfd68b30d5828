/** Where, for whom and for what it may be used, in German. */
export const scope = {
  lead: 'Erlaubt: {sites}, {products} und {actions}, für {groups}.',
  sitesCounted: { one: '{count} Website-Eintrag', other: '{count} Website-Einträge' },
  productsCounted: { one: '{count} Produkt', other: '{count} Produkte' },
  actionsCounted: { one: '{count} Aktion', other: '{count} Aktionen' },
  everyone: 'alle',
  noGroup: 'niemanden',
  groupsCounted: { one: '{count} Gruppe', other: '{count} Gruppen' },
  parts: {
    where: 'Wo',
    who: 'Wer',
    what: 'Was',
    house: 'Eigenes',
    graph: 'Teamwork-Graph',
    simulator: 'Ausprobieren',
  },
  partsLabel: 'Teile der Regeln',

  sitesTitle: 'Websites',
  sitesLead:
    'Eine pro Zeile: ein Host wie docs.example.com, „*.“ und ein Host für alles darunter oder „*“ für jede Website. Eine Sperre geht immer vor.',
  sitesAllow: 'Erlaubte Websites',
  sitesBlock: 'Gesperrte Websites',
  notASite:
    '{entry} ist keine Website: Schreiben Sie einen Host wie docs.example.com, „*.“ und einen Host oder „*“.',
  siteMeant: 'Schreiben Sie {site} statt {entry}.',
  productsTitle: 'Produkte',
  productsLead:
    'Was nicht angekreuzt ist, ist nicht erlaubt. „Das offene Web“ steht für jede Website, die keines der anderen ist.',
  openWeb: 'Das offene Web',
  healthTitle: 'Gesundheitsdaten',
  healthLead:
    'Wo Gesundheitsdaten aufbewahrt werden, nutzt niemand Sidenote, was auch immer die Listen darüber sagen.',
  healthSites: 'Websites mit Gesundheitsdaten',
  healthProducts: 'Produkte mit Gesundheitsdaten',

  groupsTitle: 'Gruppen',
  groupsLead:
    'Gruppen mit den Namen oder IDs, die Ihr Identitätsanbieter oder Verzeichnis ihnen gibt, eine pro Zeile; „*“ steht für alle. Eine Sperre geht immer vor.',
  groupsAllow: 'Erlaubte Gruppen',
  groupsBlock: 'Gesperrte Gruppen',

  actionsTitle: 'Aktionen',
  actionsLead: 'Was nicht angekreuzt ist, steht in niemandes Menü, und das Gateway lehnt es ab.',
  all: 'Alle',
  lengthTitle: 'Längster Text',
  length: 'Zeichen einer Auswahl, höchstens',
  lengthWrong: 'Geben Sie eine Zahl von 1 bis {most} ein.',
  guardTitle: 'Geheimnisse und personenbezogene Daten',
  guardLead:
    'Was geschieht, wenn ein Text welche enthält, bevor er den Browser verlässt und noch einmal im Gateway.',
  secrets: 'Schlüssel, Passwörter und Kartennummern',
  personal: 'Personenbezogene Daten',
  levels: {
    off: 'Werden nicht gesucht',
    warn: 'Werden der Person gezeigt',
    replace: 'Werden durch Platzhalter ersetzt',
    block: 'Verhindern, dass der Text gesendet wird',
  },
  patterns: 'Was außerdem als Geheimnis gilt: reguläre Ausdrücke, einer pro Zeile',
  notAPattern: 'Das ist kein Ausdruck, der sich immer rechtzeitig prüfen lässt: {entry}',

  houseTitle: 'Hausanweisungen',
  houseLead:
    'Werden den Anweisungen jeder Antwort hinzugefügt: ein Styleguide, ein Glossar. Alle, die Sidenote nutzen, können sie lesen.',
  instructions: 'Anweisungen für jede Antwort',
  ownTitle: 'Eigene Aktionen',
  ownLead:
    'Ein Name für eine Aufgabe in Ihren eigenen Worten. Sie steht in jedem Menü und zeigt genau, was sie verlangt.',
  ownNone: 'Es gibt noch keine',
  ownNoneNext: 'Fügen Sie eine hinzu, probieren Sie sie an einem Text aus und prüfen Sie dann die Änderung.',
  ownAdd: 'Eigene Aktion hinzufügen',
  ownName: 'Name',
  ownDescription: 'Wofür sie da ist',
  ownTask: 'Die Aufgabe, in Ihren eigenen Worten',
  ownRemove: '„{title}“ entfernen',
  ownId: 'ID der Aktion, die gleich bleibt, sobald sie in Kraft ist:',
  ownOne: 'Eigene Aktion „{title}“ ({id})',
  ownPart: '{name}: {value}',
  ownNew: 'Neue Aktion',
  ownIncomplete:
    'Eine eigene Aktion braucht einen Namen von 3 bis 40 Zeichen, eine Beschreibung und eine Aufgabe, und keine zwei haben denselben Namen.',
  tryTitle: 'Ausprobieren',
  tryLead:
    'Läuft durch das Gateway nach den geltenden Regeln, als gehörte diese Aktion schon dazu. Es zählt als Ihre Anfrage und wird als Versuch aufgezeichnet, ohne den Text und die Antwort.',
  trySite: 'Auf der Website',
  tryText: 'Ein Text zum Ausprobieren',
  tryButton: 'Ausführen',
  tryRunning: 'Läuft …',
  tryAnswer: 'Die Antwort',

  graphTitle: 'Teamwork-Graph',
  graphLead:
    'Wie Teams zusammenarbeiten und an welchen Arten von Arbeit, abgeleitet aus Kennungen, Arten und Zeiten: keine Texte, keine Titel. Alle können widersprechen. Er ist aus, bis Sie ihn hier einschalten.',
  graphOn: 'Einen Teamwork-Graphen erstellen',
  graphGoes:
    'Ist er ausgeschaltet, wird der ganze Graph innerhalb von Minuten gelöscht, mit allem, was verbundene Apps gebracht haben. Nichts bringt ihn zurück.',
  graphProducts: 'Produkte, aus denen der Graph lernt',
  graphProductsLead:
    'Das gilt für Seiten: Von denen eines Produkts, das nicht angekreuzt ist, kommt nichts herein. Was eine verbundene App bringt, wird unter „{screen}“ entschieden.',
  graphNoProduct: 'Kein Produkt ist angekreuzt: Von Seiten kommt nichts herein.',
  graphAsks: 'Was er fragen und sagen darf',
  graphDetails:
    'Das Produkt selbst fragen, in der Sitzung der Person, wer und was zu einer Seite gehört; ohne das wird niemandem angeboten, wer und was rund um eine Seite ist',
  graphContext:
    'Eine Zeile über Team, Produkt und Art der Arbeit darf mit einer Anfrage an das Modell gehen; die Person sieht sie und kann sie ausschalten',
  graphNaming:
    'Ein Modell darf Arten von Arbeit für diese Organisation benennen und sagen, welche Anfragen zu welcher gehören; es sieht, wie oft welche Aktion an welcher Art von Objekt genutzt wurde, und sonst nichts',
  graphNoModel:
    'Zum Benennen braucht es ein Modell, und hier antwortet noch keines: Bis eines antwortet („{screen}“), behalten Arten von Arbeit ihre festen Namen.',
  graphPeopleTitle: 'Teams oder Personen',
  graphPeople: 'Wessen Arbeit unterschieden wird',
  graphWhose: {
    teams:
      'Nur die von Teams. Keine Person steht darin, auch nicht unter einem Pseudonym; das verlangen Betriebsräte',
    people: 'Die jeder Person, unter einem Pseudonym. Was eine Person betrifft, sieht nur sie selbst',
  },
  graphWhoseShort: {
    teams: 'Nur Teams',
    people: 'Jede Person, unter einem Pseudonym',
  },
  graphPeopleGo:
    'Alles über einzelne Personen wird innerhalb von Minuten aus dem Graphen gelöscht. Nichts bringt es zurück.',
  graphStates: {
    on: 'ja',
    off: 'nein',
  },

  saveBar: {
    one: '{count} Angabe weicht von dem ab, was gilt.',
    other: '{count} Angaben weichen von dem ab, was gilt.',
  },
  review: 'Änderung prüfen',
  discard: 'Verwerfen',
  mendFirst: 'Korrigieren Sie zuerst, was markiert ist.',
  changeTitle: 'Die Regeln Ihrer Organisation',
  reaches:
    'Alle in Ihrer Organisation, auf jedem Gateway, innerhalb einer Sekunde. Laufende Antworten, die nicht mehr erlaubt sind, enden.',
  readOnly:
    'Sie können diese Regeln lesen. Ändern kann sie, wer die Rolle „Owner“ oder „Richtlinien-Admin“ hat.',
  stays: { one: '(und {count} unverändert)', other: '(und {count} unverändert)' },
  emptyList: 'nichts',
  emptyText: 'kein Text',

  simTitle: 'Wäre es erlaubt?',
  simLead:
    'Fragt das Gateway, das nach eben den Regeln entscheidet, die über Anfragen entscheiden. Nichts wird an ein Modell gesendet.',
  simPerson: 'Person, wie Ihr Identitätsanbieter sie nennt (leer: Sie selbst)',
  simPersonHint:
    'Die Person steht in keiner Adresse: Ein Link auf die Antwort fragt nach der, die ihn öffnet.',
  simGroups: 'Anzunehmende Gruppen, durch Kommas getrennt (leer: die bekannten)',
  simAddress: 'Adresse der Seite',
  simAddressHint: 'Sie wird hier gelesen: Das Gateway wird nur nach Website und Produkt gefragt.',
  simNotAPage: 'Das ist keine Adresse einer Seite, auf der Sidenote arbeiten könnte.',
  simProduct: 'Produkt',
  simAction: 'Aktion',
  simLength: 'Zeichen der Auswahl',
  simWords: 'Eigene Worte',
  simWordsHint:
    'Die Regeln sehen sie an: Worte, die buchstäblich eine eigene Aktion der Organisation sind, sind wie diese Aktion erlaubt. Sie stehen in keiner Adresse.',
  simUnchosen: 'Nicht gewählt',
  simAsk: 'Fragen',
  simAllowed: 'Ja, das wäre erlaubt.',
  simRefused: 'Nein.',
  simBecause: 'Die Regel: {rule}',
  simNoRule: 'Keine Regel dieser Listen hat es abgelehnt.',
  simVersion: 'Nach Version {version} der Regeln.',
  simRevoked: 'Der Zugang dieser Person wurde beendet.',
  simGroupsUnknown: 'In welchen Gruppen die Person ist, ist nicht bekannt.',
  simGroupsKnown: 'Gruppen der Person: {groups}.',
  simGroupsNone: 'Die Person ist in keiner Gruppe.',
  simChecks: 'Alle Prüfungen',
  simCheck: 'Prüfung',
  simResult: 'Ergebnis',
  passed: 'Lässt zu',
  refused: 'Lehnt ab',
  checks: {
    state: 'Die Organisation hat Sidenote freigegeben',
    groups: 'Die Gruppen der Person',
    hipaa: 'Keine Gesundheitsdaten hier',
    action: 'Die Aktion',
    site: 'Die Website',
    product: 'Das Produkt',
    length: 'Die Länge des Textes',
  },
} as const;
