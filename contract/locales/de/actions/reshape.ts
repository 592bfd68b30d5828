/** The actions that give a passage another form, in German. */
export const reshape = {
  'bulleted-list': {
    title: 'Als Aufzählung',
    description: 'Teilt die Textstelle in Aufzählungspunkte, ein Gedanke pro Punkt.',
    does: 'Teilt die markierte Stelle in eine Aufzählung, ein Gedanke pro Zeile, in derselben Reihenfolge.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor: 'Aufzählungen, die als Absatz geschrieben wurden.',
    doNotUseFor: 'Argumente, bei denen es auf die Gedankenführung ankommt.',
    knownLimits:
      'Verbindende Wörter zwischen den Sätzen gehen verloren. Die integrierte Engine trennt Sätze; sie formuliert nicht um.',
  },
  checklist: {
    title: 'Als Checkliste',
    description: 'Macht aus den Schritten oder Bedingungen der Textstelle eine Liste zum Abhaken.',
    does: 'Macht aus den Schritten und Bedingungen der markierten Stelle eine Liste mit Kästchen, in derselben Reihenfolge.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, wer was tut, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Anleitungen, Aufzählungen und Akzeptanzkriterien, die als Text geschrieben wurden.',
    doNotUseFor:
      'Abläufe, von denen Sicherheit abhängt, es sei denn, jemand mit Fachkenntnis liest die Liste vorher.',
    knownLimits:
      'Was zwischen den Schritten steht, fällt weg. Die integrierte Engine nimmt Listen und einfache Anweisungen und kann einen untergeschobenen Schritt nicht von den anderen unterscheiden.',
  },
  table: {
    title: 'Als Tabelle',
    description: 'Ordnet die Textstelle in Zeilen und Spalten, damit sich Dinge vergleichen lassen.',
    does: 'Bringt in eine Tabelle, was die markierte Stelle über mehrere Dinge sagt.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Tabellen an anderer Stelle, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Vergleiche, Angebote, Öffnungszeiten und Listen, deren Einträge alle gleich aufgebaut sind.',
    doNotUseFor: 'Begründungen: Eine Tabelle kennt kein „weil“. Und Summen: Es wird nichts berechnet.',
    knownLimits:
      'Was nur über eines der Dinge gesagt wird, lässt Zellen leer. Die integrierte Engine liest nur gegliederte Zeilen.',
  },
  'restructure-description': {
    title: 'Beschreibung gliedern',
    description:
      'Ordnet eine Beschreibung unter die Überschriften, die Bug, Story, Aufgabe oder Vorfall brauchen; Lücken sind markiert.',
    does: 'Ordnet die markierte Beschreibung unter die Überschriften ihrer Vorgangsart und kennzeichnet, was fehlt.',
    uses: 'Den markierten Text, ob er formatiert ist, und die gewählte Art des Vorgangs.',
    doesNotUse:
      'Die anderen Felder des Vorgangs, seine Kommentare und Anhänge, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Fehlerberichte und Anfragen, in denen alles steht, nur nicht dort, wo man es sucht.',
    doNotUseFor:
      'Das Ersetzen von Worten, die als Beleg dienen: Fügen Sie die Antwort darunter ein und behalten Sie beides.',
    knownLimits:
      'Ein Satz, der unter zwei Überschriften gehört, steht unter einer. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'user-story': {
    title: 'Als User Story schreiben',
    description:
      'Wer was will und warum, mit Akzeptanzkriterien; was die Textstelle offen lässt, ist gekennzeichnet.',
    does: 'Bringt den markierten Wunsch oder die Bemerkung in die Form einer User Story mit Akzeptanzkriterien.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse:
      'Andere Storys des Projekts, die Menschen, die es nutzen werden, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Wünsche aus Mails, Anrufen und Besprechungen auf dem Weg ins Backlog.',
    doNotUseFor: 'Die Entscheidung, was gebaut wird: Eine saubere Form macht keinen Wunsch wichtiger.',
    knownLimits:
      'Ein Text ohne Begründung ergibt eine Story ohne Begründung. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
} as const;
