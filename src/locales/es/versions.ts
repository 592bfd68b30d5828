/** Several answers to one passage, in Spanish. */
export const versions = {
  earlier: 'Versión anterior',
  later: 'Versión siguiente',
  which: 'Versión {number} de {count}',
  single: 'Versión {number}',
  text: 'Texto de la versión {number}',
  beside: 'Lado a lado',
  shown: 'Mostrada',
  use: 'Usar esta',
} as const;

/** Changing an answer in the person’s own words, in Spanish. What is suggested is sent as it stands here. */
export const refine = {
  what: '¿Qué debe cambiar?',
  sent: 'Qué se envía: esta respuesta y sus palabras, no el fragmento',
  notAllowed: 'Su organización no permite la acción «Ajustar».',
  notHere: 'Esta respuesta no se puede ajustar aquí',
  shorter: 'Más breve',
  detail: 'Con más detalle',
  simpler: 'Con palabras más sencillas',
  list: 'En forma de lista',
  newest: 'Primero lo más reciente',
  mine: 'Solo lo mío',
  recent: 'De los últimos 30 días',
} as const;
