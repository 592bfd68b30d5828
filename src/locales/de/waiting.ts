/** What is being done while a person waits. In German. */
export const waiting = {
  rules: 'Die Regeln Ihrer Organisation werden geprüft …',
  page: 'Die Seite wird gelesen …',
  comments: 'Die Kommentare werden gelesen …',
  provider: 'Warten auf {provider} …',
  query: 'Die Abfrage wird geschrieben …',
  soFar: 'Antwort bisher',
  part: 'Teil {part} von {count}',
  together: { one: 'Ein Teil wird zusammengefügt', other: '{count} Teile werden zusammengefügt' },
  partsDone: 'Fertige Teile',
  stop: 'Stoppen',
} as const;

/** Something broke. In German. */
export const failed = {
  arrived: 'Was angekommen war',
  moreThanReadable: 'Es ist mehr, als sich auf einmal lesen lässt. Markieren Sie eine Stelle daraus.',
  tooLong:
    '{actual} Zeichen sind markiert; höchstens {allowed} lassen sich senden. Markieren Sie eine kürzere Textstelle.',
} as const;
