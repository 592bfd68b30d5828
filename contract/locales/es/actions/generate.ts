/** The actions that write, in Spanish. */
export const generate = {
  brainstorm: {
    title: 'Generar ideas',
    description: 'Diez ideas distintas sobre el tema del fragmento, para elegir y seguir pensando.',
    does: 'Enumera diez ideas para la pregunta o el tema del fragmento seleccionado, dentro de los límites que indique.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, lo que su organización ya ha probado, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Pasar de la página en blanco a una primera lista, a solas o al comenzar un taller.',
    doNotUseFor: 'Decidir: nadie ha mirado el coste, la ley ni si es viable.',
    knownLimits:
      'Las ideas son inventadas y algunas, corrientes. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'draft-reply': {
    title: 'Redactar una respuesta',
    description: 'Una respuesta al mensaje seleccionado, con huecos donde solo usted sabe qué contestar.',
    does: 'Escribe una respuesta al mensaje seleccionado que atiende cada una de sus preguntas y peticiones.',
    uses: 'El mensaje seleccionado, si tiene formato o no, el tono elegido y lo que usted diga que debe contestarse.',
    doesNotUse:
      'Los mensajes anteriores, lo que usted sabe, su calendario, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Comentarios y peticiones que preguntan varias cosas a la vez.',
    doNotUseFor: 'Promesas, negativas y malas noticias que usted no haya decidido.',
    knownLimits:
      'No conoce sus respuestas y deja [huecos] para ellas. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'continue-writing': {
    title: 'Continuar el texto',
    description: 'Escribe el párrafo siguiente con la misma voz, donde se interrumpe su texto.',
    does: 'Continúa el texto seleccionado con un párrafo, en su idioma, su voz y su forma.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'Lo que está antes o después en la página, páginas enlazadas, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Textos cuyo siguiente paso se deduce de lo escrito, como una guía o un anuncio.',
    doNotUseFor: 'Resultados, decisiones y motivos que solo usted conoce.',
    knownLimits:
      'Lo que añade se deduce de su texto en el mejor de los casos, y deja [huecos] para los datos. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'pull-request-description': {
    title: 'Describir una pull request',
    description: 'Qué cambia un diff y en qué fijarse, escrito para quienes lo revisan.',
    does: 'Describe el diff seleccionado: qué cambia, en qué archivos y en qué conviene fijarse al revisarlo.',
    uses: 'El diff seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto del repositorio, la incidencia de la que parte, el resultado de las pruebas, sus otras pestañas.',
    worksWellFor: 'Cambios de pocos archivos, seleccionados enteros con sus nombres.',
    doNotUseFor: 'Juzgar si el cambio es correcto o seguro: es una descripción, no una revisión.',
    knownLimits:
      'El motivo de un cambio rara vez está en el diff, y queda como [hueco] para usted. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'release-notes': {
    title: 'Escribir notas de la versión',
    description:
      'Convierte una lista de elementos de trabajo o commits terminados en notas que entiendan los usuarios.',
    does: 'Agrupa los elementos seleccionados en novedades, mejoras y correcciones, cada uno en una frase para los usuarios.',
    uses: 'La lista seleccionada, si tiene formato o no, y el tono elegido.',
    doesNotUse:
      'Los propios elementos de trabajo o commits, otras versiones, el resto de la página, sus otras pestañas.',
    worksWellFor:
      'La columna de un tablero, los elementos de una versión o una lista de commits con títulos claros.',
    doNotUseFor: 'Avisos de seguridad y avisos legales, que exigen palabras exactas.',
    knownLimits:
      'Un título como «arreglos varios» no dice nada, y sus notas tampoco. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'free-prompt': {
    title: 'Pedir con sus propias palabras',
    description: 'Hace con el fragmento lo que usted escriba, según sus reglas y en el tono que elija.',
    does: 'Da al modelo su propia instrucción, junto con el fragmento seleccionado.',
    uses: 'El texto seleccionado, si tiene formato o no, y la instrucción, las reglas, el tono y el idioma que usted indique.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Lo que no hace ninguna otra acción, dicho en una o dos frases.',
    doNotUseFor: 'Juzgar a personas, y preguntas cuya respuesta no está en el fragmento: no se busca nada.',
    knownLimits:
      'El modelo puede saber cosas falsas y decirlas con seguridad. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  refine: {
    title: 'Ajustar',
    description: 'Cambia una respuesta como usted diga: más breve, más cordial, en forma de lista.',
    does: 'Toma la respuesta que usted ve y la cambia según su instrucción.',
    uses: 'La respuesta del panel y su instrucción. Ambas se muestran antes de enviarse.',
    doesNotUse:
      'El fragmento de la página, respuestas anteriores, el resto de la página, sus otras pestañas.',
    worksWellFor: 'Pequeñas correcciones de una respuesta casi acertada.',
    doNotUseFor: 'Añadir datos: el modelo solo conoce la respuesta que tiene delante.',
    knownLimits:
      'No vuelve a ver el fragmento y no puede encontrar lo que la respuesta perdió. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
} as const;
