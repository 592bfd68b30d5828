/** What is being done while a person waits, in Spanish. */
export const waiting = {
  rules: 'Comprobando las reglas de su organización…',
  page: 'Leyendo la página…',
  comments: 'Leyendo los comentarios…',
  provider: 'Esperando a {provider}…',
  query: 'Escribiendo la consulta…',
  soFar: 'Respuesta hasta ahora',
  part: 'Parte {part} de {count}',
  together: {
    one: 'Reuniendo una parte',
    many: 'Reuniendo {count} de partes',
    other: 'Reuniendo {count} partes',
  },
  partsDone: 'Partes terminadas',
  stop: 'Detener',
} as const;

/** Something broke, in Spanish. */
export const failed = {
  arrived: 'Lo que había llegado',
  moreThanReadable: 'Hay más de lo que se puede leer de una vez. Seleccione un fragmento.',
  tooLong:
    'Hay {actual} caracteres seleccionados; se pueden enviar {allowed} como máximo. Seleccione un fragmento más corto.',
} as const;
