/** The actions that find and summarise, in Spanish. */
export const extract = {
  summarise: {
    title: 'Resumir',
    description: 'Lo esencial, para quien no tiene tiempo de leerlo todo.',
    does: 'Da lo esencial del fragmento seleccionado en pocas frases.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, páginas enlazadas, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Descripciones largas, conversaciones y notas de reuniones.',
    doNotUseFor: 'Decisiones que dependen de los detalles: lea el original.',
    knownLimits:
      'Puede omitir lo que a usted le importa. El motor integrado cita las frases clave; no escribe otras nuevas.',
  },
  'key-points': {
    title: 'Enumerar los puntos clave',
    description: 'Lo que dice el fragmento en esencia, un punto por línea.',
    does: 'Enumera los puntos principales del fragmento seleccionado, en su orden.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, páginas enlazadas, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Páginas y anuncios largos que quiera hojear o compartir.',
    doNotUseFor: 'Decisiones que dependen de los detalles: lea el original.',
    knownLimits: 'Puede omitir lo que a usted le importa. El motor integrado cita frases enteras.',
  },
  'find-action-items': {
    title: 'Encontrar tareas pendientes',
    description: 'Enumera qué hay que hacer, quién y para cuándo, según lo que diga el fragmento.',
    does: 'Enumera las tareas del fragmento seleccionado, con su responsable y su fecha límite si constan.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, el directorio de personas, su calendario, solicitudes anteriores.',
    worksWellFor: 'Notas de reuniones y conversaciones largas.',
    doNotUseFor: 'Asignar trabajo sin preguntar a las personas nombradas.',
    knownLimits:
      'Puede pasar por alto tareas solo implícitas. El motor integrado encuentra las explícitas, solo en inglés.',
  },
  'list-decisions': {
    title: 'Enumerar las decisiones',
    description: 'Qué se decidió, quién lo decidió y cuándo, según lo que diga el fragmento.',
    does: 'Enumera las decisiones que el fragmento seleccionado da por tomadas, con quién y cuándo si lo dice.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, actas anteriores, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Actas, conversaciones largas y documentos de diseño.',
    doNotUseFor: 'Zanjar qué se acordó: pregunte a quienes estuvieron presentes.',
    knownLimits:
      'Puede pasar por alto una decisión que nadie llamó así, o tomar por decisión un deseo firme. El motor integrado encuentra las explícitas, solo en inglés.',
  },
  'open-questions': {
    title: 'Encontrar preguntas abiertas',
    description: 'Enumera lo que el fragmento pregunta, o señala como poco claro, y no responde.',
    does: 'Enumera las preguntas que el fragmento seleccionado deja abiertas y los puntos que da por no decididos.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, respuestas que estén en otro lugar, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Revisiones, borradores y conversaciones, antes de la próxima reunión.',
    doNotUseFor: 'Encontrar lo que nadie ha pensado: enumera lo que se pregunta, no lo que falta.',
    knownLimits:
      'Una pregunta respondida fuera del fragmento figura como abierta. El motor integrado funciona solo en inglés.',
  },
  'suggest-title': {
    title: 'Proponer un título',
    description: 'Una línea breve que dice de qué trata el fragmento.',
    does: 'Propone un título para el fragmento seleccionado, con sus propios términos.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El título actual de la página, títulos de otras páginas, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Informes de errores, páginas y pull requests escritos antes de tener nombre.',
    doNotUseFor: 'Nombres de productos y campañas: no se comprueba si ya están en uso.',
    knownLimits:
      'Un texto sobre varias cosas recibe el título de una de ellas. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  explain: {
    title: 'Explicar',
    description: 'Dice qué significa el fragmento, para quien no conoce el tema.',
    does: 'Explica el fragmento seleccionado: qué dice, qué significan sus términos generales y cómo se relacionan sus partes.',
    uses: 'El texto seleccionado, si tiene formato o no, y lo que el modelo sabe de los términos generales.',
    doesNotUse:
      'El resto de la página, otras páginas de su organización, la web, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Comentarios técnicos, mensajes de error y código que escribieron otros.',
    doNotUseFor: 'Asesoramiento legal, médico o de seguridad, y nombres que solo usa su organización.',
    knownLimits:
      'Lo que sabe el modelo puede ser antiguo o falso, y lo dice con seguridad. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'define-term': {
    title: 'Definir un término',
    description: 'Dice qué significa un término según el texto que lo rodea, o que el texto no lo dice.',
    does: 'Busca en el fragmento seleccionado qué significa allí un término o una abreviatura.',
    uses: 'El texto seleccionado, si tiene formato o no, y el término que usted indique.',
    doesNotUse:
      'El resto de la página, un diccionario, el glosario de su organización, la web, solicitudes anteriores.',
    worksWellFor:
      'Abreviaturas y nombres en páginas largas: seleccione el texto de la página e indique el término.',
    doNotUseFor: 'Términos que el texto solo menciona: no busca en otro lugar.',
    knownLimits:
      'Solo conoce el significado en este texto, que puede no ser el habitual. El motor integrado cita la frase que lo define.',
  },
} as const;
