/** The actions that reshape, in Spanish. */
export const reshape = {
  'bulleted-list': {
    title: 'Convertir en lista con viñetas',
    description: 'Divide el fragmento en viñetas, una idea en cada una.',
    does: 'Divide el fragmento seleccionado en una lista con viñetas, una idea por línea, en el mismo orden.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, sus otras pestañas, solicitudes anteriores, nada sobre otras personas.',
    worksWellFor: 'Enumeraciones escritas como un párrafo.',
    doNotUseFor: 'Argumentos en los que importa el orden del razonamiento.',
    knownLimits: 'Se pierden los nexos entre las frases. El motor integrado separa frases; no reformula.',
  },
  checklist: {
    title: 'Convertir en lista de comprobación',
    description: 'Hace una lista de los pasos o condiciones del fragmento, cada uno con una casilla.',
    does: 'Convierte los pasos y condiciones del fragmento seleccionado en una lista con casillas, en el mismo orden.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse: 'El resto de la página, quién hace qué, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Instrucciones, enumeraciones y criterios de aceptación escritos como texto.',
    doNotUseFor:
      'Procedimientos de los que depende la seguridad, salvo que antes lea la lista alguien que los conozca.',
    knownLimits:
      'Se omite lo que se dice entre los pasos. El motor integrado toma listas e instrucciones sencillas, y no distingue de los demás un paso que alguien haya introducido con mala intención.',
  },
  table: {
    title: 'Convertir en tabla',
    description: 'Ordena el fragmento en filas y columnas, para poder comparar.',
    does: 'Reúne en una tabla lo que el fragmento seleccionado dice de varias cosas.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'El resto de la página, tablas que estén en otro lugar, sus otras pestañas, solicitudes anteriores.',
    worksWellFor:
      'Comparaciones, ofertas, horarios y listas en las que cada elemento tiene las mismas partes.',
    doNotUseFor: 'Razonamientos: en una tabla no cabe un «porque». Ni sumas: no se calcula nada.',
    knownLimits:
      'Lo que el fragmento dice de una sola cosa deja celdas vacías. El motor integrado solo lee líneas estructuradas.',
  },
  'restructure-description': {
    title: 'Reestructurar la descripción',
    description:
      'Ordena una descripción en los apartados de un error, una historia, una tarea o un incidente; marca lo que falta.',
    does: 'Reparte la descripción seleccionada en los apartados de su tipo de elemento de trabajo y marca lo que falta.',
    uses: 'El texto seleccionado, si tiene formato o no, y el tipo de elemento de trabajo elegido.',
    doesNotUse:
      'Los demás campos del elemento de trabajo, sus comentarios y adjuntos, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Informes de errores y peticiones que lo contienen todo, pero no donde se busca.',
    doNotUseFor:
      'Sustituir las palabras de quien informa cuando son una prueba: inserte debajo y conserve ambas.',
    knownLimits:
      'Una frase que corresponde a dos apartados queda en uno. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'user-story': {
    title: 'Escribir como historia de usuario',
    description:
      'Quién quiere qué y por qué, con criterios de aceptación; marca lo que el fragmento deja abierto.',
    does: 'Da al deseo o comentario seleccionado la forma de una historia de usuario con criterios de aceptación.',
    uses: 'El texto seleccionado y si tiene formato o no.',
    doesNotUse:
      'Otras historias del proyecto, las personas que lo usarán, sus otras pestañas, solicitudes anteriores.',
    worksWellFor: 'Deseos de correos, llamadas y reuniones, de camino al backlog.',
    doNotUseFor: 'Decidir qué se construye: una forma cuidada no hace más importante un deseo.',
    knownLimits:
      'Un texto sin motivo da una historia sin motivo. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
} as const;
