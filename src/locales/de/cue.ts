/** The sign by which a person knows the real panel. In German. */
export const cue = {
  title: 'Ihr Zeichen',
  pick: 'Zeichen wählen',
  why: 'Eine Seite kann dieses Panel nachahmen, aber nicht Ihr Zeichen: Nur Sie und dieser Browser kennen es.',
  colour: 'Farbe',
  word: 'Wort',
  keep: 'Zeichen behalten',
  skip: 'Nicht jetzt',
  change: 'Zeichen ändern',
  none: 'Sie haben keines gewählt.',
  wrong: 'Ein Wort hat 1 bis 20 Buchstaben, Ziffern, Leerzeichen oder Bindestriche.',
  spoken: 'Ihr Zeichen: {word}',
  colours: {
    teal: 'Petrol',
    blue: 'Blau',
    violet: 'Violett',
    rose: 'Rosa',
    amber: 'Bernstein',
    grey: 'Grau',
  },
  /** Suggestions, set apart by commas: short, concrete, of no meaning for work. */
  words:
    'Ahorn, Anker, Birne, Distel, Feder, Flieder, Hafen, Kerze, Kiesel, Kirsche, Komet, Laterne, Mohn, Otter, Pflaume, Safran, Tulpe, Walnuss, Weide, Zimt',
} as const;
