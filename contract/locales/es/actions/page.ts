/** The actions that read what is open, in Spanish. */
export const page = {
  'summarise-page': {
    title: 'Resumir esta página',
    description:
      'Lo que dice el elemento de trabajo, la página, la tarjeta o la pull request que está abierta, en pocas frases.',
    does: 'Da lo esencial de lo que está abierto en la página: su título y su texto, sin los comentarios.',
    uses: 'El texto de esta página que el producto entrega a su propia sesión, o lo seleccionado si no entrega ninguno.',
    doesNotUse:
      'Los comentarios, páginas enlazadas, adjuntos, imágenes, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Descripciones y páginas largas que usted debe conocer y no escribió.',
    doNotUseFor: 'Aprobar o firmar lo que está abierto: lea el original.',
    knownLimits:
      'Las imágenes, los diagramas y las partes incrustadas no se leen. El motor integrado cita las frases clave; no escribe otras nuevas.',
  },
  'catch-up-on-comments': {
    title: 'Ponerse al día con los comentarios',
    description:
      'Quién dijo qué bajo la página: en qué punto está, qué se decidió y qué se sigue preguntando.',
    does: 'Cuenta, a partir de los comentarios de lo que está abierto, quién dijo qué, qué se decidió y qué no ha contestado nadie.',
    uses: 'Los comentarios que el producto entrega a su propia sesión, con nombres y horas, o lo seleccionado si no entrega ninguno.',
    doesNotUse:
      'La página en sí, reacciones, adjuntos, comentarios eliminados, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Conversaciones largas que usted retoma al cabo de unos días.',
    doNotUseFor: 'Juzgar a personas por lo que escribieron o zanjar quién tenía razón.',
    knownLimits:
      'No capta la ironía ni lo acordado en otro lugar. El motor integrado encuentra decisiones, tareas y preguntas solo en inglés.',
  },
  'suggest-child-items': {
    title: 'Proponer elementos secundarios',
    description:
      'Partes en que podría dividirse el elemento de trabajo abierto, para marcarlas y copiarlas como lista.',
    does: 'Propone partes en que podría dividirse el elemento de trabajo abierto. Usted marca las que quiera copiar.',
    uses: 'El título, la descripción y las subtareas que el producto entrega a su propia sesión, o lo seleccionado.',
    doesNotUse:
      'Los comentarios, elementos de trabajo enlazados, quién está libre, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Historias y épicas con una descripción que dice qué debe haber al final.',
    doNotUseFor: 'Estimaciones, repartos de quién hace qué o elementos de trabajo sin descripción.',
    knownLimits:
      'No crea nada en el producto y no conoce los elementos secundarios de una épica. El motor integrado solo encuentra lo que el texto enumera como pasos.',
  },
} as const;
