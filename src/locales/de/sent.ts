/** What leaves the browser, exactly. In German. */
export const sent = {
  summary: 'Was gesendet wurde und wer geantwortet hat',
  gone: 'Was gesendet wurde',
  tried: 'Was gesendet werden sollte',
  nothing: 'Was gesendet wird',
  text: 'Text',
  characters: { one: '{count} Zeichen', other: '{count} Zeichen' },
  parts: {
    one: '{characters}, in einer Anfrage',
    other: '{characters}, in {count} Teilen, jeder als eigene Anfrage',
  },
  readFrom: 'Gelesen aus',
  ownSession: '{site}, in Ihrer eigenen Sitzung dort',
  to: 'An',
  instructions: 'Anweisungen',
  version: 'Version {version}',
  rules: 'Regeln',
  found: 'Im Text gefunden',
  bytes: {
    one: 'Inhalt der Anfrage, Byte für Byte',
    other: 'Inhalt von {count} Anfragen, Byte für Byte',
  },
  merged: 'Danach werden die Antworten auf die Teile ebenso gesendet, um daraus eine zu machen.',
  askedFor: 'Was bei {site} abgerufen wurde',
  house: 'Ihre Organisation fügt im Gateway eigene Anweisungen hinzu',
} as const;
