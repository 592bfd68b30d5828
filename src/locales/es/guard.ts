/** What the guard found in a text, in Spanish. */
export const guard = {
  line: 'línea {lines}',
  lines: 'líneas {lines}',
  linesMore: 'líneas {lines} y {more} más',
  kept: '{kind}, {place}: {value}',
  sentAs: '{kind}, {place}: {value} se envía como {placeholder}',
  at: '{kind} ({place})',
  bare: 'Esto llega al modelo tal cual:',
  bareNext: '{found}. Quítelo del texto si el modelo no necesita verlo.',
  bareGone: 'Esto llegó al modelo tal cual:',
  invisible: {
    one: 'Se ha quitado del texto un carácter invisible.',
    many: 'Se han quitado del texto {count} de caracteres invisibles.',
    other: 'Se han quitado del texto {count} caracteres invisibles.',
  },
  spelled: 'Decían: «{text}»',
  addressed:
    'Partes de este texto parecen instrucciones para el modelo: {parts}. Compruebe si la respuesta las sigue.',
  quoted: '«{words}»',
  missing: 'En la respuesta falta algo que no se mostró al modelo:',
  altered: {
    one: 'El modelo cambió un marcador, y ahí no se pudo reponer nada: {placeholders}',
    many: 'El modelo cambió marcadores, y ahí no se pudo reponer nada: {placeholders}',
    other: 'El modelo cambió marcadores, y ahí no se pudo reponer nada: {placeholders}',
  },
  putBack: {
    one: 'Un valor no se mostró al modelo y se ha repuesto.',
    many: '{count} de valores no se mostraron al modelo y se han repuesto.',
    other: '{count} valores no se mostraron al modelo y se han repuesto.',
  },
  invisibleCharacter: 'Carácter invisible {name}',
} as const;
