/** What a screen reader is told without anything having been focused: beginnings and ends. In German. */
export const announce = {
  preview: 'Es wurde noch nichts gesendet. Prüfen Sie, was gesendet wird.',
  streaming: 'Die Antwort wird geschrieben.',
  ready: 'Die Antwort ist fertig. Prüfen Sie sie, bevor Sie sie verwenden.',
  notWhole: 'Die Antwort ist unvollständig.',
  replaced: 'Die Auswahl wurde ersetzt.',
  insertedBelow: 'Die Antwort wurde darunter eingefügt.',
  insertedTop: 'Die Antwort wurde oben eingefügt.',
  simplified: 'Die Formatierung wurde vereinfacht.',
} as const;
