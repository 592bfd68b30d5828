/** A search query, which is checked before it is shown. In German. */
export const query = {
  checking: 'Die Abfrage wird geprüft …',
  notWhole: 'Diese Antwort ist unvollständig, und eine halbe Abfrage findet etwas anderes.',
  unchecked: 'Diese Abfrage konnte nicht geprüft werden. Schließen Sie das Panel und öffnen Sie es neu.',
  notValid: 'Keine gültige {language}-Abfrage.',
  valid: 'Gültige {language}-Abfrage',
  jqlChecked:
    '{valid}, geprüft vom Parser von Atlassian selbst. Ob es die genannten Projekte, Felder, Status und Personen gibt, weiß nur Jira. Es wurde nichts gesucht.',
  cqlChecked:
    '{valid}, geprüft mit unserem eigenen Parser nach Atlassians veröffentlichten Regeln. Ob es die genannten Bereiche, Stichwörter und Personen gibt, weiß nur Confluence. Es wurde nichts gesucht.',
  jqlStops: '{where}: Weiter kommt der Parser von Atlassian nicht.',
  cqlStops: '{where}: Weiter kommt unser eigener Parser nach Atlassians veröffentlichten Regeln nicht.',
  empty: 'Die Abfrage ist leer',
  missingAtEnd: 'Am Ende fehlt etwas',
  wrongAt: 'Der Fehler liegt bei Zeichen {at}, bei „{piece}“',
} as const;

/** Suggestions of which a person ticks what they take. In German. */
export const picks = {
  notWhole: 'Diese Antwort ist unvollständig: Es sollte vielleicht noch mehr kommen.',
  ticked: '{ticked} von {all} angekreuzt',
  tickAll: 'Alle ankreuzen',
  tickNone: 'Keine ankreuzen',
  none: 'Zum Kopieren ankreuzen',
  copy: { one: 'Einen Eintrag kopieren', other: '{count} Einträge kopieren' },
} as const;
