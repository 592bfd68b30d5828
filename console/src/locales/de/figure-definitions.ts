/** What each figure says, and of what it is counted, in German. */
export const definition = {
  eligible:
    'Personen, denen die Regeln Sidenote erlauben: aktiv im Verzeichnis und in einer zugelassenen Gruppe, außerdem alle, die es in den letzten vier Wochen hatten. Gezählt zur Zeit der Woche. In vollen Fünfern.',
  enabled:
    'Personen, deren Erweiterung in der Woche angemeldet nach den Regeln gefragt hat. In vollen Fünfern.',
  active: 'Personen, die in der Woche etwas angefragt haben. In vollen Fünfern.',
  returning: 'Aktive Personen, die auch in einer der vier Wochen davor aktiv waren. In vollen Fünfern.',
  requests: 'Anfragen, die die Regeln erlaubt haben, wie auch immer sie ausgingen.',
  code: 'Wie Anfragen ausgingen: beantwortet, von der Person gestoppt oder mit einem Fehler.',
  inputTokens:
    'An Modelle gesendete Tokens, aus Längen geschätzt: Von jeder Länge wird nur ein Bereich aufbewahrt, und dessen oberes Ende zählt. Eher zu viele.',
  outputTokens: 'Tokens der Antworten, ebenso geschätzt. Eher zu viele.',
  cost: 'Geschätzte Tokens mal die Preise, die der Betreiber angegeben hat. Fehlt der Preis eines Modells, das geantwortet hat, sind die Kosten unbekannt. Ebenso, wo hinter einer Währung weniger als fünf Personen stehen.',
  firstMs:
    'Zeit von der Frage bis zum ersten Stück der Antwort: bei der Hälfte höchstens p50, bei fast allen höchstens p95.',
  totalMs:
    'Zeit von der Frage bis zum Ende der Antwort: bei der Hälfte höchstens p50, bei fast allen höchstens p95.',
  told: 'Antworten, von denen ein Browser gemeldet hat, was aus ihnen wurde. Von anderen, etwa aus einem geschlossenen Tab, ist nichts bekannt.',
  inserted: 'Antworten, die neben der Textstelle eingefügt wurden, von denen mit Rückmeldung.',
  replaced: 'Antworten, die die Textstelle ersetzt haben, von denen mit Rückmeldung.',
  copied: 'Antworten, die kopiert und nicht in die Seite eingefügt wurden, von denen mit Rückmeldung.',
  discarded: 'Antworten, die ungenutzt blieben, von denen mit Rückmeldung.',
  putBack:
    'Antworten, die in die Seite eingefügt und wieder herausgenommen wurden, von denen mit Rückmeldung.',
  up: 'Positive Bewertungen von Antworten, von jeder Person die letzte.',
  down: 'Negative Bewertungen von Antworten, von jeder Person die letzte.',
  satisfaction:
    'Anteil der positiven an allen Bewertungen, mit dem Bereich, in dem der wirkliche Anteil in 95 von hundert Fällen liegt (Wilson-Intervall): je weniger Bewertungen, desto breiter.',
  blocked:
    'Anfragen, die die Regeln der Organisation nicht erlaubt haben, soweit sie das Gateway erreicht haben.',
  device:
    'Anfragen, die Browser aufgehalten haben, bevor etwas gesendet wurde. Sie melden den Grund und wie oft, nicht aber, wer es war oder wo. Je Woche in ganzen Fünfern; was seltener als fünfmal gemeldet wurde, fehlt.',
  weeks: 'Von den betrachteten Wochen die, in denen eine Zahl gezeigt wird: Nur diese zählt sie zusammen.',
  rest: 'Was nicht für sich gezeigt wird, zusammen: Gruppen von weniger als fünf Personen und andere, die etwas über diese verraten würden.',
} as const;
