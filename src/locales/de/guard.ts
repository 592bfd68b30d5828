/** What the guard found in a text. In German. */
export const guard = {
  line: 'Zeile {lines}',
  lines: 'Zeilen {lines}',
  linesMore: 'Zeilen {lines} und {more} weitere',
  kept: '{kind}, {place}: {value}',
  sentAs: '{kind}, {place}: {value} wird als {placeholder} gesendet',
  at: '{kind} ({place})',
  bare: 'Das geht unverändert an das Modell:',
  bareNext: '{found}. Nehmen Sie es aus dem Text heraus, wenn das Modell es nicht sehen muss.',
  bareGone: 'Das ging unverändert an das Modell:',
  invisible: {
    one: 'Ein unsichtbares Zeichen wurde aus dem Text entfernt.',
    other: '{count} unsichtbare Zeichen wurden aus dem Text entfernt.',
  },
  spelled: 'Sie ergaben: „{text}“',
  addressed:
    'Teile dieses Textes sehen wie Anweisungen an das Modell aus: {parts}. Prüfen Sie, ob die Antwort ihnen folgt.',
  quoted: '„{words}“',
  missing: 'In der Antwort fehlt, was dem Modell vorenthalten wurde:',
  altered: {
    one: 'Das Modell hat einen Platzhalter verändert, deshalb ließ sich dort nichts wieder einsetzen: {placeholders}',
    other:
      'Das Modell hat Platzhalter verändert, deshalb ließ sich dort nichts wieder einsetzen: {placeholders}',
  },
  putBack: {
    one: 'Ein Wert wurde dem Modell vorenthalten und wieder eingesetzt.',
    other: '{count} Werte wurden dem Modell vorenthalten und wieder eingesetzt.',
  },
  invisibleCharacter: 'Unsichtbares Zeichen {name}',
} as const;
