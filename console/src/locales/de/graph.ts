/** The screen of the teamwork graph, and what it draws, in German. */
export const graph = {
  lead: {
    one: '{count} Team ab fünf Personen und seine Arbeit bis zur Woche vom {day}.',
    other: '{count} Teams ab fünf Personen und ihre Zusammenarbeit bis zur Woche vom {day}.',
  },
  knows: {
    people: 'Er kennt Personen, jede unter einem Pseudonym. Was eine Person betrifft, sieht nur sie selbst.',
    teams: 'Er kennt nur Teams: Keine Person steht darin, auch nicht unter einem Pseudonym.',
  },
  leadNone: 'Es gibt noch kein Bild Ihrer Organisation.',
  off: 'Der Teamwork-Graph ist ausgeschaltet',
  offNext:
    'Es wird nichts dafür gesammelt. Er bleibt aus, bis er auf der Seite „Geltungsbereich“ für Ihre Organisation eingeschaltet wird.',
  leaving: 'Was er hatte, wird gelöscht; das dauert einige Minuten. Gezeigt wird nichts mehr davon.',
  toRules: 'Zu den Regeln des Graphen',
  notYet: 'Noch keine Woche ist ausgewertet',
  notYetNext:
    'Wochen werden ausgewertet, sobald sie vorbei sind. Wurde der Graph gerade erst eingeschaltet, kommt das erste Bild nach der ersten Woche.',
  small: 'Kein Team ab fünf Personen',
  smallNext:
    'Kleinere Teams werden nie gezeigt. Ein Bild gibt es, sobald fünf oder mehr Personen oft genug zusammenarbeiten, um als Team erkennbar zu sein.',
  view: 'Was gezeichnet wird',
  views: {
    teams: 'Teams',
    kinds: 'Arten von Arbeit',
  },
  week: 'Woche vom',
  missing: {
    week: 'Von der verlangten Woche gibt es kein Bild. Dies ist das neueste.',
    team: 'Das gewählte Team ist nicht im Bild dieser Woche.',
    kind: 'Die gewählte Art von Arbeit ist nicht im Bild dieser Woche.',
  },
  teamsPicture: {
    one: '{count} Team als Fläche, so groß wie seine Personenzahl, mit einem Ring seiner Arten von Arbeit.',
    other:
      '{count} Teams als Flächen, so groß wie ihre Personenzahl, jeweils mit einem Ring ihrer Arten von Arbeit; Linien verbinden Teams, die zusammenarbeiten.',
  },
  kindsPicture: {
    one: '{count} Art von Arbeit als Fläche, so groß wie ihr Anteil.',
    other:
      '{count} Arten von Arbeit als Flächen, so groß wie ihr Anteil; Pfeile führen von einer zu denen, die auf sie folgen.',
  },
  keys: 'Drücken Sie auf ein Team oder eine Art von Arbeit, um darüber zu lesen, oder suchen Sie nach dem Namen. Plus und Minus vergrößern und verkleinern, Pfeiltasten verschieben, 0 zeigt alles, Escape hebt die Auswahl auf.',
  wheel: 'Auch zwei Finger vergrößern, und das Mausrad, während Strg oder ⌘ gehalten wird.',
  closer: 'Vergrößern',
  farther: 'Verkleinern',
  whole: 'Alles zeigen',
  svg: 'Als SVG speichern',
  png: 'Als PNG speichern',
  pngFailed: 'Das Bild konnte nicht erzeugt werden. Versuchen Sie es erneut oder speichern Sie es als SVG.',
  legend: 'Arten von Arbeit',
  legendHint: 'Wählen Sie eine Art, um zu sehen, wo sie getan wird.',
  lines: {
    teams:
      'Eine Linie verbindet zwei Teams, die zusammenarbeiten, in beide Richtungen; je breiter sie ist, desto mehr.',
    kinds:
      'Ein Pfeil führt von einer Art von Arbeit zu einer, die auf sie folgt; je breiter er ist, desto öfter.',
  },
  find: 'Team, Art von Arbeit oder Projekt suchen',
  found: {
    one: '{count} gefunden',
    other: '{count} gefunden',
  },
  foundTeam: 'Team',
  foundKind: 'Art von Arbeit',
  foundContainer: 'in {app}, von {team}',
  people: 'Personen',
  doesWhat: 'Seine Arten von Arbeit',
  whereWorks: 'Wo es am meisten arbeitet',
  withWhom: 'Arbeitet zusammen mit',
  withNobody: 'Mit keinem anderen gezeigten Team.',
  more: { one: 'und {count} weiterer Eintrag', other: 'und {count} weitere' },
  fewer: 'Weniger zeigen',
  share: 'Anteil an aller Arbeit',
  whoDoes: 'Teams, die sie am meisten tun',
  leadsTo: 'Führt zu',
  comesFrom: 'Kommt von',
  ofItsWork: '{share} seiner Arbeit',
  ofItsPlace: '{share} seines meistgenutzten Ortes',
  ofItsApp: '{share} seiner meistgenutzten App',
  ofAll: '{share} aller Arbeit',
  ofIt: '{share} davon',
  howMuch: 'Wie viel',
  strengthOf: 'Stärke, gemessen an der größten',
  why: 'Warum',
  whyOf: '{what}: {times} gesehen in {weeks}',
  fewTimes: 'einige Male',
  times: {
    one: '{count}-mal',
    other: '{count}-mal',
  },
  weeks: {
    one: '{count} Woche',
    other: '{count} Wochen',
  },
  unnamed: 'Ein Team ohne Namen',
  teamAround: 'Team um {container}',
  pair: '{one} und {other}',
  others: 'In keinem Team, das gezeigt werden darf: {people}.',
  teamsTable: 'Teams, ihre Personenzahl und ihre Arbeit',
  tiesTable: 'Was Teams tun, wo und womit',
  what: 'Was',
  onWhat: 'Worüber',
  placedTable: 'Anfragen, die ein Modell einer Art von Arbeit zuordnet',
  team: 'Team',
  kinds: 'Arten von Arbeit',
  kindsShares: 'Arten von Arbeit, als Anteile seiner Arbeit',
  containers: 'Projekte, Bereiche, Kanäle',
  apps: 'Apps',
  togetherTable: 'Welche Teams zusammenarbeiten',
  leadsTable: 'Welche Art von Arbeit zu welcher führt',
  partOf: '{what} {share}',
  analysis: 'Auswertung',
  analysisLead:
    'Teams und ihre Beziehungen werden einmal pro Woche aus dem Graphen ermittelt. In einer großen Organisation dauert das Minuten, und Anfragen warten nicht darauf.',
  states: {
    none: 'Es gab noch keine.',
    waiting: 'Sie wartet, bis sie an der Reihe ist.',
    running: 'Sie läuft seit {time}.',
    done: 'Fertig am {time}.',
    failed: 'Sie ist am {time} gescheitert. Versuchen Sie es erneut; das Protokoll des Gateways sagt mehr.',
    stopped: 'Sie wurde am {time} angehalten. Erneut gestartet, macht sie dort weiter.',
  },
  next: 'Als Nächstes kommt die Woche vom {day} an die Reihe, ab {time}.',
  allDone: 'Jetzt gibt es nichts auszuwerten: Jede abgelaufene Woche ist fertig.',
  nothingYet: 'Noch gibt es nichts auszuwerten: Der Graph hat nichts aus einer abgelaufenen Woche.',
  steps: {
    reading: 'Lesen, wer woran arbeitet',
    teams: 'Teams finden',
    relations: 'Finden, wie sie zusammenarbeiten',
    writing: 'Aufschreiben',
  },
  progress: 'Wie weit sie ist',
  start: 'Jetzt auswerten',
  stop: 'Anhalten',
  plain: 'In einfachen Worten',
  from: 'Gemacht aus',
  fromText: {
    people:
      'Dass jemand Sidenote auf einer Seite benutzt hat, welcher Art sie ist, in welchem Projekt oder Kanal und mit wem; aus verbundenen Apps auch, wer etwas erstellt, geprüft, kommentiert oder besucht hat. Kennungen, Arten, Größen und Zeiten, und nichts, was jemand geschrieben hat.',
    teams:
      'Von jeder Anfrage ein Merkmal, das ohne den Schlüssel des Graphen niemand bilden kann, das Team aus dem Verzeichnis, die Art von Arbeit und die Woche. Von jedem Objekt ein Hash, seine App und Art, womit es verknüpft ist und welche Teams es in welcher Woche benutzt haben; das teilen auch verbundene Apps mit. Keine Person, kein Konto, kein Ort und keine Uhrzeit, und nichts, was jemand geschrieben hat.',
  },
  never: 'Nie darin',
  neverText: 'Texte, Antworten, Titel, Namen von Dateien und Namen von Personen.',
  whoSees: 'Wer was sieht',
  whoSeesText: {
    people:
      'Diese Seite zeigt Teams ab fünf Personen, Personenzahlen in Fünferschritten und keine einzelne Person. Was eine Person betrifft, sieht nur sie selbst, im Fenster von Sidenote.',
    teams:
      'Diese Seite zeigt Teams ab fünf Personen, Personenzahlen in Fünferschritten und keine einzelne Person. Was ein Team tut, wird ab fünf seiner Personen in einer Woche gezeigt; dass Teams zusammenarbeiten und was wozu führt, ab zehn Objekten, weil niemand weiß, wie viele Personen daran waren. Personen rund um eine Seite werden niemandem gezeigt.',
  },
  optOut: 'Wer das nicht möchte',
  optOutText: {
    people:
      'Alle können ihn für sich selbst ausschalten, im Fenster von Sidenote. Dann wird alles über sie gelöscht. Wo Produkte gefragt werden dürfen, teilt ihr Browser nur noch mit, welches Konto ihres ist, wo sie Sidenote benutzen, damit nichts aufbewahrt wird, was andere darüber mitteilen; wo sie es seitdem nicht benutzt haben, können andere Browser weiterhin mitteilen, dass sie auf einer Seite stehen.',
    teams:
      'Alle können ihn für sich selbst ausschalten, im Fenster von Sidenote. Dann werden die Merkmale ihrer Anfragen gelöscht, und ihr Browser teilt nichts mehr für ihn mit. Was ihr Team benutzt hat, bleibt als das des Teams: Nichts sagt, was davon ihres war.',
  },
  councils: 'Mit einem Betriebsrat',
  councilsText: {
    people:
      'Eine Organisation kann ihn nur Teams kennen lassen. Dann steht keine Person darin, auch nicht unter einem Pseudonym: An ihrer Stelle steht das Team aus dem Verzeichnis.',
    teams:
      'Er kennt nur Teams: An der Stelle jeder Person steht das Team aus dem Verzeichnis. Ein Team, in dem nur eine Person Sidenote benutzt, ist in der Datenbank die Arbeit dieser Person, nicht aber in dem, was diese Seite vom Tun eines Teams zeigt.',
  },
} as const;
