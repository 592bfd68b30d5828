/** How the built-in engine comes to its answers, in German. */
export const methods = {
  proofreading: 'Grammatikregeln von Harper, eigene Regeln und gewichtete Rechtschreibung',
  shortening: 'bekannte Füllwörter und umständliche Wendungen gestrichen',
  keySentences: 'Schlüsselsätze zitiert, gefunden nach LexRank, Stellung und Signalwörtern',
  tasks: 'genannte Aufgaben, gefunden nach Formulierungsmustern',
  splitting: 'an Sätzen und Aufzählungen geteilt',
  decisions: 'genannte Entscheidungen zitiert, gefunden nach Formulierungsmustern',
  questions: 'Fragen und als offen bezeichnete Punkte zitiert, gefunden nach Formulierungsmustern',
  definition: 'der Satz zitiert, der den Begriff definiert, gefunden nach Formulierungsmustern',
  tabulating:
    'getrennte Werte, Zeilen der Form „Schlüssel: Wert“ und gleich aufgebaute Listen als Tabelle gesetzt',
  comments: 'Entscheidungen, Aufgaben und Fragen zitiert, gefunden nach Formulierungsmustern',
  steps: 'die genannten Schritte und Listeneinträge, Wort für Wort',
  boxes: 'Einträge, Aufzählungen und Anweisungen, je mit Kästchen',
} as const;
