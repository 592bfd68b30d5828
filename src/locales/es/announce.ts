/** What a screen reader is told without anything having been focused, in Spanish. */
export const announce = {
  preview: 'Aún no se ha enviado nada. Revise lo que se va a enviar.',
  streaming: 'Se está escribiendo la respuesta.',
  ready: 'La respuesta está lista. Revísela antes de usarla.',
  notWhole: 'La respuesta no está completa.',
  replaced: 'Se ha reemplazado la selección.',
  insertedBelow: 'La respuesta se ha insertado debajo.',
  insertedTop: 'La respuesta se ha insertado al principio.',
  simplified: 'Se ha simplificado el formato.',
} as const;
