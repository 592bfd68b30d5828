/** The actions that rewrite, in Spanish. */
export const rewrite = {
  'improve-writing': {
    title: 'Mejorar la redacción',
    description: 'Hace el fragmento más claro y fácil de leer, sin cambiar su sentido, sus datos ni su tono.',
    does: 'Reescribe el fragmento seleccionado para que se lea con más claridad. Los nombres, los números, los enlaces y el formato se mantienen.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Borradores, comentarios y descripciones correctos pero difíciles de leer.',
    doNotUseFor: 'Textos legales o contractuales, donde cambiar una palabra cambia el sentido.',
    knownLimits:
      'Puede suavizar un énfasis intencionado. Necesita un modelo de lenguaje: el motor integrado no reformula.',
  },
  'fix-spelling-grammar': {
    title: 'Corregir ortografía y gramática',
    description: 'Corrige la ortografía, la gramática y la puntuación, y no cambia nada más.',
    does: 'Corrige errores de ortografía, gramática y puntuación. El estilo, las palabras y el formato se quedan como están.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Comentarios, descripciones y páginas antes de que otros los lean.',
    doNotUseFor: 'Código, registros y citas que deben quedar letra por letra.',
    knownLimits:
      'Puede tomar por errores nombres de productos o jerga. El motor integrado solo conoce el inglés.',
  },
  'make-shorter': {
    title: 'Acortar',
    description: 'Dice lo mismo con menos palabras, sin perder ningún dato.',
    does: 'Quita el relleno y las repeticiones del fragmento seleccionado. Los datos, los nombres, los números y los enlaces se mantienen.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Comentarios largos, informes de avance e introducciones.',
    doNotUseFor: 'Textos acordados, donde cuenta cada cláusula.',
    knownLimits:
      'Pueden perderse matices. El motor integrado solo quita muletillas y giros prolijos que conoce.',
  },
  'make-longer': {
    title: 'Desarrollar',
    description: 'Convierte notas y apuntes breves en frases completas, sin añadir ningún dato.',
    does: 'Desarrolla el fragmento seleccionado. Los datos, los nombres, los números y los enlaces se mantienen, y no se añade ninguno.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, lo que se sepa del tema en otros lugares, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Notas telegráficas y apuntes demasiado breves para quien no estuvo presente.',
    doNotUseFor: 'Rellenar un texto: lo que usted no ha escrito, no lo sabe.',
    knownLimits:
      'Puede afirmar una relación entre dos ideas que usted solo puso una junto a otra. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  rephrase: {
    title: 'Reformular',
    description: 'Dice lo mismo con otras palabras y con una longitud parecida.',
    does: 'Expresa el fragmento seleccionado con otras palabras. Lo que dice, los nombres, los números y los enlaces se mantienen.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Frases que no le suenan bien y otra manera de decir lo que no se entendió.',
    doNotUseFor: 'Citas, definiciones y textos acordados; tampoco para presentar como propio lo ajeno.',
    knownLimits:
      'Dos palabras que parecen iguales pueden no significar lo mismo en su trabajo. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'change-tone': {
    title: 'Cambiar el tono',
    description: 'Dice lo mismo en otro tono: profesional, informal, empático, didáctico o neutro.',
    does: 'Reescribe el fragmento seleccionado en el tono que usted elija. Lo que dice, los nombres, los números y los enlaces se mantienen.',
    uses: 'El texto seleccionado, si tiene formato o no, y el tono elegido.',
    doesNotUse: 'El resto de la página, a quién escribe, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Respuestas escritas con prisa y textos para otro público.',
    doNotUseFor: 'Mensajes de palabras acordadas, o por los que se le deba reconocer a usted.',
    knownLimits:
      'El tono varía entre culturas: léalo como lo leerá la otra parte. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  simplify: {
    title: 'Simplificar',
    description: 'Lo dice con frases cortas y palabras corrientes, para quien no conoce el tema.',
    does: 'Reescribe el fragmento seleccionado con palabras sencillas y frases cortas. Los datos, los números y las condiciones se mantienen.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, quién lo leerá, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Instrucciones y anuncios para personas ajenas a su equipo o que aprenden el idioma.',
    doNotUseFor: 'Contratos, normas de seguridad y especificaciones, donde cuenta la palabra exacta.',
    knownLimits:
      'Una palabra más sencilla suele ser menos exacta. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  translate: {
    title: 'Traducir',
    description:
      'Traduce el fragmento al idioma que usted elija; los nombres, los números y el formato se mantienen.',
    does: 'Traduce el fragmento seleccionado. Los nombres, los números, los enlaces, el código y el formato se quedan como están.',
    uses: 'El texto seleccionado, si tiene formato o no, y el idioma elegido.',
    doesNotUse: 'El resto de la página, traducciones de otros, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Entender un comentario, y un primer borrador en un idioma que usted sepa leer.',
    doNotUseFor:
      'Contratos, instrucciones de seguridad y todo lo que no vaya a leer antes alguien que domine el idioma.',
    knownLimits:
      'Puede traducir términos de su organización que deberían quedarse como están. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
} as const;
