/** The actions that rewrite a passage, in German. */
export const rewrite = {
  'improve-writing': {
    title: 'Text verbessern',
    description: 'Macht die Textstelle klarer und leichter lesbar. Sinn, Fakten und Ton bleiben.',
    does: 'Schreibt die markierte Stelle so um, dass sie sich klarer liest. Namen, Zahlen, Links und Formatierung bleiben.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor: 'Entwürfe, Kommentare und Beschreibungen, die stimmen, aber schwer zu lesen sind.',
    doNotUseFor: 'Juristische oder vertragliche Formulierungen, bei denen ein anderes Wort den Sinn ändert.',
    knownLimits:
      'Kann Betonungen glätten, die Sie so wollten. Braucht ein Sprachmodell: Die integrierte Engine formuliert nicht um.',
  },
  'fix-spelling-grammar': {
    title: 'Rechtschreibung & Grammatik',
    description: 'Korrigiert Rechtschreibung, Grammatik und Zeichensetzung und ändert sonst nichts.',
    does: 'Korrigiert Fehler in Rechtschreibung, Grammatik und Zeichensetzung. Stil, Wortwahl und Formatierung bleiben, wie sie sind.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor: 'Kommentare, Beschreibungen und Seiten, bevor andere sie lesen.',
    doNotUseFor: 'Code, Protokollausgaben und Zitate, an denen sich kein Buchstabe ändern darf.',
    knownLimits:
      'Produktnamen und Fachjargon können als Fehler gelten. Die integrierte Engine kann nur Englisch.',
  },
  'make-shorter': {
    title: 'Kürzen',
    description: 'Sagt dasselbe mit weniger Wörtern, ohne dass ein Fakt verloren geht.',
    does: 'Entfernt Füllwörter und Wiederholungen aus der markierten Stelle. Fakten, Namen, Zahlen und Links bleiben.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor: 'Lange Kommentare, Statusberichte und Einleitungen.',
    doNotUseFor: 'Abgestimmte Formulierungen, bei denen jeder Nebensatz zählt.',
    knownLimits:
      'Zwischentöne können verloren gehen. Die integrierte Engine entfernt nur bekannte Füllwörter und umständliche Wendungen.',
  },
  'make-longer': {
    title: 'Ausformulieren',
    description: 'Macht aus Stichpunkten und knappen Bemerkungen ganze Sätze, ohne Fakten hinzuzufügen.',
    does: 'Formuliert die markierte Stelle ausführlicher. Fakten, Namen, Zahlen und Links bleiben, neue kommen nicht dazu.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse:
      'Den Rest der Seite, was anderswo zum Thema bekannt ist, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Notizen in Stichworten und Bemerkungen, die zu knapp sind für alle, die nicht dabei waren.',
    doNotUseFor: 'Das Strecken eines Textes: Was Sie nicht aufgeschrieben haben, ist nicht bekannt.',
    knownLimits:
      'Kann zwischen zwei Gedanken, die nur nebeneinanderstehen, einen Zusammenhang behaupten. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  rephrase: {
    title: 'Umformulieren',
    description: 'Sagt dasselbe in anderen Worten, in etwa gleicher Länge.',
    does: 'Fasst die markierte Stelle in andere Worte. Aussage, Namen, Zahlen und Links bleiben.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Ihre anderen Tabs, frühere Anfragen, Angaben über andere Personen.',
    worksWellFor:
      'Sätze, die für Sie falsch klingen, und einen zweiten Anlauf, wenn etwas nicht verstanden wurde.',
    doNotUseFor:
      'Zitate, Definitionen und abgestimmte Formulierungen; auch nicht, um fremde Texte als eigene auszugeben.',
    knownLimits:
      'Zwei Wörter, die ähnlich wirken, können bei Ihnen Verschiedenes bedeuten. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'change-tone': {
    title: 'Tonfall ändern',
    description:
      'Sagt dasselbe in einem anderen Tonfall: professionell, locker, einfühlsam, erklärend oder neutral.',
    does: 'Schreibt die markierte Stelle im gewählten Tonfall um. Aussage, Namen, Zahlen und Links bleiben.',
    uses: 'Den markierten Text, ob er formatiert ist, und den gewählten Tonfall.',
    doesNotUse: 'Den Rest der Seite, an wen Sie schreiben, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Eilig geschriebene Antworten und Texte, die andere Menschen erreichen sollen.',
    doNotUseFor: 'Nachrichten, deren Wortlaut abgestimmt ist oder an denen man Sie erkennen soll.',
    knownLimits:
      'Tonfall wirkt je nach Kultur anders: Lesen Sie den Text mit den Augen der Gegenseite. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  simplify: {
    title: 'Vereinfachen',
    description: 'Sagt es in kurzen Sätzen und geläufigen Wörtern, für alle, denen das Thema neu ist.',
    does: 'Schreibt die markierte Stelle in einfachen Wörtern und kurzen Sätzen um. Fakten, Zahlen und Bedingungen bleiben.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, wer den Text lesen wird, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Anleitungen und Ankündigungen für Menschen außerhalb Ihres Teams oder solche, die die Sprache noch lernen.',
    doNotUseFor: 'Verträge, Sicherheitsvorschriften und Spezifikationen, bei denen das genaue Wort zählt.',
    knownLimits:
      'Ein einfacheres Wort ist oft weniger genau. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  translate: {
    title: 'Übersetzen',
    description: 'Übersetzt die Textstelle in die gewählte Sprache; Namen, Zahlen und Formatierung bleiben.',
    does: 'Übersetzt die markierte Stelle. Namen, Zahlen, Links, Code und Formatierung bleiben, wie sie sind.',
    uses: 'Den markierten Text, ob er formatiert ist, und die gewählte Sprache.',
    doesNotUse: 'Den Rest der Seite, Übersetzungen anderer, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Das Verstehen eines Kommentars und den ersten Entwurf in einer Sprache, die Sie lesen können.',
    doNotUseFor:
      'Verträge, Sicherheitshinweise und alles, was vorher niemand liest, der die Sprache beherrscht.',
    knownLimits:
      'Begriffe Ihrer Organisation können übersetzt werden, obwohl sie bleiben sollten. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
} as const;
