/** What leaves the browser, exactly, in Spanish. */
export const sent = {
  summary: 'Qué se envió y quién respondió',
  gone: 'Qué se envió',
  tried: 'Qué se iba a enviar',
  nothing: 'Qué se envía',
  text: 'Texto',
  characters: {
    one: '{count} carácter',
    many: '{count} de caracteres',
    other: '{count} caracteres',
  },
  parts: {
    one: '{characters}, en una solicitud',
    many: '{characters}, en {count} de partes, cada una en su propia solicitud',
    other: '{characters}, en {count} partes, cada una en su propia solicitud',
  },
  readFrom: 'Leído de',
  ownSession: '{site}, en su propia sesión allí',
  to: 'Para',
  instructions: 'Instrucciones',
  version: 'versión {version}',
  rules: 'Reglas',
  found: 'Encontrado en el texto',
  bytes: {
    one: 'El cuerpo de la solicitud, byte por byte',
    many: 'Los cuerpos de {count} de solicitudes, byte por byte',
    other: 'Los cuerpos de {count} solicitudes, byte por byte',
  },
  merged: 'Después, las respuestas a las partes se envían del mismo modo para reunirlas en una.',
  askedFor: 'Qué se pidió a {site}',
  house: 'Su organización añade sus propias instrucciones en la pasarela',
} as const;
