/** Putting an answer into the page, and what became of it there. In German. */
export const insert = {
  replace: 'Ersetzen',
  below: 'Darunter einfügen',
  top: 'Oben einfügen',
  takeBackReplaced: 'Original zurück',
  takeBackAdded: 'Wieder entfernen',
  replaced: 'Auf der Seite ersetzt.',
  insertedBelow: 'Unter Ihrer Auswahl eingefügt.',
  insertedTop: 'Oben eingefügt.',
  replacedSimplified: 'Ersetzt, Formatierung vereinfacht.',
  insertedSimplified: 'Eingefügt, Formatierung vereinfacht.',
  otherInPage: 'Auf der Seite steht Version {number}, nicht diese.',
  noUndo: 'In diesem Feld gibt es kein Rückgängig.',
  undo: {
    one: 'Rückgängig nimmt es in einem Schritt zurück.',
    other: 'Rückgängig nimmt es in {count} Schritten zurück.',
  },
  copiedInstead: 'Einfügen nicht möglich: stattdessen in die Zwischenablage kopiert.',
  nothingChanged: 'Es wurde nichts geändert.',
  notTakenOut: 'Die Antwort ließ sich nicht wieder entfernen.',
  notPutBack: 'Das Original ließ sich nicht wiederherstellen.',
  notPutBackCopied:
    'Das Original ließ sich nicht wiederherstellen: stattdessen in die Zwischenablage kopiert.',
  takenOut: 'Die Antwort wurde wieder von der Seite entfernt.',
  putBack: 'Der ursprüngliche Text steht wieder auf der Seite.',
  putBackSimplified:
    'Der ursprüngliche Text steht wieder da, Formatierung vereinfacht. Rückgängig auf der Seite geht weiter zurück.',
} as const;
