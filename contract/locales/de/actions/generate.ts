/** The actions that write something new, in German. */
export const generate = {
  brainstorm: {
    title: 'Ideen sammeln',
    description: 'Zehn verschiedene Ideen zum Thema der Textstelle, zum Auswählen und Weiterdenken.',
    does: 'Listet zehn Ideen zur Frage oder zum Thema der markierten Stelle auf, in den Grenzen, die sie nennt.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse:
      'Den Rest der Seite, was Ihre Organisation schon versucht hat, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Den Weg vom leeren Blatt zur ersten Liste, allein oder zu Beginn eines Workshops.',
    doNotUseFor: 'Entscheidungen: Kosten, Recht und Machbarkeit hat niemand geprüft.',
    knownLimits:
      'Die Ideen sind erfunden, und manche sind naheliegend. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'draft-reply': {
    title: 'Antwort entwerfen',
    description: 'Eine Antwort auf die markierte Nachricht, mit Lücken, wo nur Sie die Antwort kennen.',
    does: 'Schreibt eine Antwort auf die markierte Nachricht, die auf jede Frage und Bitte darin eingeht.',
    uses: 'Die markierte Nachricht, ob sie formatiert ist, den gewählten Tonfall und Ihre Vorgaben für die Antwort.',
    doesNotUse: 'Die Nachrichten davor, was Sie wissen, Ihren Kalender, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Kommentare und Anfragen, die um mehrere Dinge zugleich bitten.',
    doNotUseFor: 'Zusagen, Absagen und schlechte Nachrichten, über die Sie nicht selbst entschieden haben.',
    knownLimits:
      'Kennt Ihre Antworten nicht und lässt dafür [Lücken]. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'continue-writing': {
    title: 'Weiterschreiben',
    description: 'Schreibt den nächsten Absatz im selben Stil, wo Ihr Text abbricht.',
    does: 'Setzt den markierten Text um einen Absatz fort, in seiner Sprache, seinem Stil und seiner Form.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse:
      'Was auf der Seite davor oder danach steht, verlinkte Seiten, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Texte, deren nächster Schritt sich aus dem Bisherigen ergibt, etwa Anleitungen oder Ankündigungen.',
    doNotUseFor: 'Ergebnisse, Entscheidungen und Gründe, die nur Sie kennen.',
    knownLimits:
      'Was dazukommt, folgt bestenfalls aus Ihrem Text; für Fakten bleiben [Lücken]. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'pull-request-description': {
    title: 'Pull-Request beschreiben',
    description: 'Was ein Diff ändert und worauf zu achten ist, für alle, die ihn prüfen.',
    does: 'Beschreibt den markierten Diff: was sich ändert, in welchen Dateien, und worauf beim Review zu achten ist.',
    uses: 'Den markierten Diff und ob er formatiert ist.',
    doesNotUse:
      'Den Rest des Repositorys, den Vorgang dahinter, die Ergebnisse der Tests, Ihre anderen Tabs.',
    worksWellFor: 'Änderungen an wenigen Dateien, ganz markiert und mit den Dateinamen.',
    doNotUseFor:
      'Ein Urteil, ob die Änderung richtig oder sicher ist: Dies ist eine Beschreibung, kein Review.',
    knownLimits:
      'Der Grund einer Änderung steht selten im Diff und bleibt für Sie eine [Lücke]. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'release-notes': {
    title: 'Release Notes schreiben',
    description:
      'Macht aus erledigten Vorgängen oder Commits verständliche Hinweise für alle, die das Produkt nutzen.',
    does: 'Ordnet die markierten Einträge nach neu, verbessert und behoben, jeden in einem Satz für alle, die das Produkt nutzen.',
    uses: 'Die markierte Liste, ob sie formatiert ist, und den gewählten Tonfall.',
    doesNotUse: 'Die Vorgänge oder Commits selbst, andere Releases, den Rest der Seite, Ihre anderen Tabs.',
    worksWellFor:
      'Die Spalte eines Boards, die Vorgänge einer Version oder eine Liste von Commits mit klaren Titeln.',
    doNotUseFor: 'Sicherheitshinweise und rechtliche Mitteilungen, die exakt formuliert sein müssen.',
    knownLimits:
      'Ein Titel wie „Diverse Korrekturen“ sagt nichts, und der Hinweis dazu auch nicht. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'free-prompt': {
    title: 'Eigene Anweisung',
    description: 'Macht mit der Textstelle, was Sie schreiben, nach Ihren Vorgaben und im gewählten Tonfall.',
    does: 'Gibt Ihre eigene Anweisung zusammen mit der markierten Stelle an das Modell.',
    uses: 'Den markierten Text, ob er formatiert ist, und Ihre Angaben zu Aufgabe, Vorgaben, Tonfall und Sprache.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor: 'Was keine andere Aktion kann, in ein oder zwei Sätzen gesagt.',
    doNotUseFor:
      'Urteile über Menschen und Fragen, deren Antwort nicht in der Textstelle steht: Es wird nichts nachgeschlagen.',
    knownLimits:
      'Das Modell kann Falsches wissen und klingt trotzdem sicher. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  refine: {
    title: 'Anpassen',
    description: 'Ändert eine Antwort nach Ihren Worten: noch kürzer, freundlicher, als Liste.',
    does: 'Nimmt die angezeigte Antwort und ändert sie nach Ihrer Anweisung.',
    uses: 'Die Antwort im Panel und Ihre Anweisung. Beides wird angezeigt, bevor es gesendet wird.',
    doesNotUse: 'Die Textstelle auf der Seite, frühere Antworten, den Rest der Seite, Ihre anderen Tabs.',
    worksWellFor: 'Kleine Korrekturen an einer Antwort, die fast stimmt.',
    doNotUseFor: 'Das Ergänzen von Fakten: Das Modell kennt nur die Antwort, die vor ihm liegt.',
    knownLimits:
      'Sieht die Textstelle nicht noch einmal und findet nicht, was der Antwort fehlt. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
} as const;
