/** The actions that write a search query, in German. */
export const query = {
  'write-jql': {
    title: 'Jira-Suche schreiben (JQL)',
    description:
      'Macht aus einfachen Worten eine JQL-Abfrage, die vor dem Anzeigen geprüft und nie für Sie ausgeführt wird.',
    does: 'Schreibt die JQL-Abfrage zu Ihrer Beschreibung. Der Parser von Atlassian liest sie, bevor Sie sie sehen.',
    uses: 'Die Worte, die Sie markieren oder schreiben, und sonst nichts von der Seite.',
    doesNotUse:
      'Ihre Projekte, Felder, Personen und Vorgänge: Es wird nichts nachgeschlagen und keine Suche ausgeführt.',
    worksWellFor: 'Suchen nach Projekt, Status, Person, Sprint, Stichwort und Zeit.',
    doNotUseFor:
      'Das Zählen oder Auswerten von Personen und das Ändern vieler Vorgänge auf einmal ohne Blick auf das Ergebnis.',
    knownLimits:
      'Die Prüfung findet Formfehler. Ob es ein Projekt, ein Feld oder einen Status gibt, weiß nur Jira. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'write-cql': {
    title: 'Confluence-Suche schreiben (CQL)',
    description:
      'Macht aus einfachen Worten eine CQL-Abfrage, die vor dem Anzeigen geprüft und nie für Sie ausgeführt wird.',
    does: 'Schreibt die CQL-Abfrage zu Ihrer Beschreibung. Sie wird nach den veröffentlichten Regeln von CQL gelesen, bevor Sie sie sehen.',
    uses: 'Die Worte, die Sie markieren oder schreiben, und sonst nichts von der Seite.',
    doesNotUse:
      'Ihre Bereiche, Seiten, Stichwörter und Personen: Es wird nichts nachgeschlagen und keine Suche ausgeführt.',
    worksWellFor: 'Suchen nach Bereich, Art, Stichwort, Wörtern in Titel oder Text, Autor und Zeit.',
    doNotUseFor: 'Das Ausforschen, was Einzelne schreiben, und den Nachweis, dass es etwas nicht gibt.',
    knownLimits:
      'Die Prüfung findet Formfehler. Ob es einen Bereich oder ein Stichwort gibt, weiß nur Confluence, und Personen müssen mit der ID ihres Kontos genannt werden. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
} as const;
