/** What is shown before something is sent. In German. */
export const preview = {
  title: 'Das wird gesendet',
  text: 'Zu sendender Text',
  send: 'Senden',
  askedOnce:
    'Sie werden einmal pro Browsersitzung gefragt. Danach steht es einen Klick entfernt unter „Was gesendet wurde“.',
  parts: {
    one: 'Dies ist ein langer Text. Er wird in einem Teil bearbeitet, was eine Weile dauert; Sie können jederzeit stoppen und behalten, was da ist.',
    other:
      'Dies ist ein langer Text. Er wird in {count} Teilen bearbeitet, was eine Weile dauert; Sie können jederzeit stoppen und behalten, was da ist.',
  },
  answersFor: '{organisation} hat dem für Sie zugestimmt. Nichts wird gesendet, bevor Sie es senden.',
  organisation: 'Ihre Organisation',
  fieldTitle: 'Nichts markiert: das ganze Feld verwenden?',
  fieldSend: 'Ganzes Feld senden',
  fieldAsked:
    'Bei einem ganzen Feld werden Sie jedes Mal gefragt. Markieren Sie eine Stelle, um nur diese zu bearbeiten.',
  pageTitle: 'Die ganze Seite, so wie sie gesendet wird',
  pageSend: 'Seite senden',
  pageAsked: 'Bei einer ganzen Seite werden Sie jedes Mal gefragt.',
  commentsTitle: 'Die Kommentare, so wie sie gesendet werden',
  commentsSend: 'Kommentare senden',
  commentsAsked: 'Bei Kommentaren werden Sie jedes Mal gefragt.',
  escapeAgain: 'Drücken Sie noch einmal {key}, um zu verwerfen, was Sie geschrieben haben.',
  wordsAsked: 'Von der Seite wird nichts mitgesendet. Zu Beginn steht hier, was Sie markiert haben.',
  choiceAsked: 'Bei dieser Aktion werden Sie jedes Mal gefragt: Sie braucht zuerst eine Angabe von Ihnen.',
  longAsked:
    'Sie werden jedes Mal gefragt, wenn ein Text so lang ist, dass er in mehreren Teilen gesendet wird.',
  secretAsked: 'Sie werden jedes Mal gefragt, wenn etwas Geheimes unverändert gesendet würde.',
} as const;

/** What is chosen or written before an action. In German. */
export const fields = {
  asksFirst: '{title} …',
  optional: '{title} (optional)',
  asItIs: 'Unverändert',
  choose: 'Auswählen …',
  suchAs: 'Zum Beispiel: {example}',
  words: 'Wonach suchen Sie?',
  wordsExample: 'Zum Beispiel: was ich diese Woche erledigen muss, Dringendes zuerst',
} as const;

/** Keeping what was written as an action of one’s own. In German. */
export const keepOwn = {
  title: 'Als eigene Aktion behalten',
  name: 'Name der Aktion',
  keep: 'Behalten',
  where: 'Ihre Worte bleiben in diesem Browser, bis Sie sie entfernen. Der markierte Text nicht.',
  kept: 'Behalten: „{name}“ steht ab jetzt in der Liste im Panel.',
} as const;
