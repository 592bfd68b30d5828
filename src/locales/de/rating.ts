/** Thumbs, and their reasons. In German. */
export const rating = {
  good: 'Gute Antwort',
  bad: 'Schlechte Antwort',
  takeBack: 'Bewertung zurücknehmen',
  ask: 'War diese Antwort gut?',
  askAfterwards: 'Wie war die Antwort von „{action}“?',
  whatGood: 'Danke. Was war gut?',
  whatWrong: 'Danke. Was war nicht gut?',
  unsent: {
    noAnswer: 'Noch nicht gesendet: Ihr Gateway antwortet nicht.',
    signedOut: 'Melden Sie sich an, dann wird Ihre Bewertung gesendet.',
    busy: 'Ihr Gateway kann Ihre Bewertung noch nicht speichern.',
    refused: 'Ihre Bewertung wurde nicht gespeichert.',
  },
  doNotAsk: 'Nicht nach dieser Antwort fragen',
} as const;
