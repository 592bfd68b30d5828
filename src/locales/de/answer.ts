/** An answer, before anything is done with it. In German. */
export const answer = {
  title: 'Antwort',
  review: 'KI kann sich irren: vor der Verwendung prüfen.',
  unchanged: 'Keine Änderungen vorgeschlagen.',
  onlyEnglish: 'Die integrierte Engine ändert nur englische Texte.',
  leftOut: { one: 'Eine Änderung ist ausgelassen.', other: '{count} Änderungen sind ausgelassen.' },
  takeAll: 'Alle übernehmen',
  newLinks: 'Neue Links in dieser Antwort, prüfen Sie, wohin sie führen: {links}',
  changes: 'Änderungen',
  result: 'Ergebnis',
  stopped: 'Sie haben diese Antwort gestoppt.',
  tooLong: 'Das Modell hat seine Längengrenze erreicht.',
  filtered: 'Der Inhaltsfilter des Anbieters hat diese Antwort beendet.',
  broken: 'Diese Antwort ist abgebrochen.',
  cannotReplace: 'Die Antwort ist unvollständig und kann die Textstelle nicht ersetzen.',
  noFurther: 'Keine weitere Antwort:',
  unformatted:
    'Dieser Teil der Seite gehört zu einer anderen Website: Die Formatierung war nicht lesbar, und die Antwort lässt sich nur kopieren.',
  noPage: '{site} gibt Sidenote keine Seite zum Lesen: Es geht hier um den markierten Text.',
  noComments: '{site} gibt Sidenote keine Kommentare zum Lesen: Es geht hier um den markierten Text.',
  noAddress: 'keine gültige Adresse',
} as const;

/** The difference of words, which can be taken or left out one by one. In German. */
export const changes = {
  take: 'Diese Änderung übernehmen',
  leaveOut: 'Diese Änderung auslassen',
  removed: 'entfernt:',
  added: 'hinzugefügt:',
  leftOut: 'ausgelassen: {added}, es bleibt:',
  leftOutRemoval: 'Streichung ausgelassen, es bleibt:',
} as const;

/** Taking an answer along. In German. */
export const copying = {
  copied: 'Kopiert',
  refused: 'Kopieren vom Browser abgelehnt',
  table: 'Tabelle kopieren',
  code: 'Code kopieren',
  original: 'Original kopieren',
  query: 'Abfrage kopieren',
} as const;
