/** Putting an answer into the page, and what became of it there, in Spanish. */
export const insert = {
  replace: 'Reemplazar',
  below: 'Insertar debajo',
  top: 'Insertar arriba',
  takeBackReplaced: 'Restaurar original',
  takeBackAdded: 'Quitar',
  replaced: 'Reemplazado en la página.',
  insertedBelow: 'Insertado debajo de la selección.',
  insertedTop: 'Insertado al principio.',
  replacedSimplified: 'Reemplazado con formato simplificado.',
  insertedSimplified: 'Insertado con formato simplificado.',
  otherInPage: 'En la página está la versión {number}, no esta.',
  noUndo: 'Este campo no puede deshacerlo.',
  undo: {
    one: 'Deshacer lo revierte en un paso.',
    many: 'Deshacer lo revierte en {count} de pasos.',
    other: 'Deshacer lo revierte en {count} pasos.',
  },
  copiedInstead: 'No se pudo insertar: se ha copiado al portapapeles.',
  nothingChanged: 'No se ha cambiado nada.',
  notTakenOut: 'No se pudo quitar de la página.',
  notPutBack: 'No se pudo restaurar el original.',
  notPutBackCopied: 'No se pudo restaurar el original: se ha copiado al portapapeles.',
  takenOut: 'La respuesta se ha quitado de la página.',
  putBack: 'El texto original vuelve a estar en la página.',
  putBackSimplified:
    'El texto original ha vuelto, con formato simplificado. Con Deshacer en la página se retrocede más.',
} as const;
