/** An answer, before anything is done with it, in Spanish. */
export const answer = {
  title: 'Respuesta',
  review: 'La IA puede equivocarse: revise antes de usar.',
  unchanged: 'No se propone ningún cambio.',
  onlyEnglish: 'El motor integrado solo modifica textos en inglés.',
  leftOut: {
    one: 'Un cambio queda fuera.',
    many: '{count} de cambios quedan fuera.',
    other: '{count} cambios quedan fuera.',
  },
  takeAll: 'Incluir todos',
  newLinks: 'Enlaces nuevos en esta respuesta; compruebe adónde llevan: {links}',
  changes: 'Cambios',
  result: 'Resultado',
  stopped: 'Usted detuvo esta respuesta.',
  tooLong: 'El modelo llegó a su límite de longitud.',
  filtered: 'El filtro de contenido del proveedor cortó esta respuesta.',
  broken: 'Esta respuesta se interrumpió.',
  cannotReplace: 'No está completa, así que no puede reemplazar el fragmento.',
  noFurther: 'No hay otra respuesta:',
  unformatted:
    'Esta parte de la página pertenece a otro sitio: su formato no estaba disponible, y la respuesta solo se puede copiar.',
  noPage: '{site} no da a Sidenote ninguna página que leer: esto trata del texto seleccionado.',
  noComments: '{site} no da a Sidenote comentarios que leer: esto trata del texto seleccionado.',
  noAddress: 'dirección no válida',
} as const;

/** The difference of words, which can be taken or left out one by one, in Spanish. */
export const changes = {
  take: 'Incluir este cambio',
  leaveOut: 'Dejar fuera este cambio',
  removed: 'quitado:',
  added: 'añadido:',
  leftOut: 'queda fuera: {added}, se mantiene:',
  leftOutRemoval: 'queda fuera: quitar estas palabras, se mantiene:',
} as const;

/** Taking an answer along, in Spanish. */
export const copying = {
  copied: 'Copiado',
  refused: 'El navegador no permitió copiar',
  table: 'Copiar tabla',
  code: 'Copiar código',
  original: 'Copiar original',
  query: 'Copiar consulta',
} as const;
