/** Where, for whom and for what it may be used, in Spanish. */
export const scope = {
  lead: 'Permitido: {sites}, {products} y {actions}, para {groups}.',
  sitesCounted: {
    one: '{count} entrada de sitio',
    many: '{count} de entradas de sitio',
    other: '{count} entradas de sitio',
  },
  productsCounted: {
    one: '{count} producto',
    many: '{count} de productos',
    other: '{count} productos',
  },
  actionsCounted: { one: '{count} acción', many: '{count} de acciones', other: '{count} acciones' },
  everyone: 'todos',
  noGroup: 'nadie',
  groupsCounted: { one: '{count} grupo', many: '{count} de grupos', other: '{count} grupos' },
  parts: {
    where: 'Dónde',
    who: 'Quién',
    what: 'Qué',
    house: 'Lo propio',
    graph: 'Grafo de colaboración',
    simulator: 'Probar',
  },
  partsLabel: 'Partes de las reglas',

  sitesTitle: 'Sitios',
  sitesLead:
    'Uno por línea: un host como docs.example.com, «*.» y un host para todo lo que está por debajo, o «*» para cualquier sitio. Un bloqueo siempre prevalece.',
  sitesAllow: 'Sitios permitidos',
  sitesBlock: 'Sitios bloqueados',
  notASite: '{entry} no es un sitio: escriba un host como docs.example.com, «*.» y un host, o «*».',
  siteMeant: 'En lugar de {entry}, escriba {site}.',
  productsTitle: 'Productos',
  productsLead:
    'Lo que no está marcado no está permitido. «La web abierta» representa cualquier sitio que no es ninguno de los demás.',
  openWeb: 'La web abierta',
  healthTitle: 'Datos de salud',
  healthLead: 'Donde se guardan datos de salud nadie usa Sidenote, digan lo que digan las listas de arriba.',
  healthSites: 'Sitios con datos de salud',
  healthProducts: 'Productos con datos de salud',

  groupsTitle: 'Grupos',
  groupsLead:
    'Grupos por los nombres o ids que les da su proveedor de identidad o su directorio, uno por línea; «*» representa a todos. Un bloqueo siempre prevalece.',
  groupsAllow: 'Grupos permitidos',
  groupsBlock: 'Grupos bloqueados',

  actionsTitle: 'Acciones',
  actionsLead: 'Lo que no está marcado no aparece en ningún menú, y la pasarela lo rechaza.',
  all: 'Todas',
  lengthTitle: 'Texto más largo',
  length: 'Caracteres de una selección, como máximo',
  lengthWrong: 'Escriba un número de 1 a {most}.',
  guardTitle: 'Secretos y datos personales',
  guardLead:
    'Qué ocurre cuando un texto los contiene, antes de que salga del navegador y otra vez en la pasarela.',
  secrets: 'Claves, contraseñas y números de tarjeta',
  personal: 'Datos personales',
  levels: {
    off: 'No se buscan',
    warn: 'Se señalan a la persona',
    replace: 'Se sustituyen por marcadores',
    block: 'Impiden que se envíe el texto',
  },
  patterns: 'Qué más se trata como un secreto: expresiones regulares, una por línea',
  notAPattern: 'No es una expresión que siempre se pueda comprobar a tiempo: {entry}',

  houseTitle: 'Instrucciones de la casa',
  houseLead:
    'Se añaden a las instrucciones de cada respuesta: una guía de estilo, un glosario. Todos los que usan Sidenote pueden leerlas.',
  instructions: 'Instrucciones para cada respuesta',
  ownTitle: 'Acciones propias',
  ownLead:
    'Un nombre para una tarea con sus propias palabras. Aparece en el menú de todos y muestra exactamente lo que pide.',
  ownNone: 'Aún no hay ninguna',
  ownNoneNext: 'Añada una, pruébela con un texto y revise después el cambio.',
  ownAdd: 'Añadir una acción propia',
  ownName: 'Nombre',
  ownDescription: 'Para qué sirve',
  ownTask: 'La tarea, con sus propias palabras',
  ownRemove: 'Quitar «{title}»',
  ownId: 'Identificador de la acción, que no cambia una vez que está en vigor:',
  ownOne: 'Acción propia «{title}» ({id})',
  ownPart: '{name}: {value}',
  ownNew: 'Acción nueva',
  ownIncomplete:
    'Una acción propia necesita un nombre de 3 a 40 caracteres, una descripción y una tarea, y no puede haber dos con el mismo nombre.',
  tryTitle: 'Probar',
  tryLead:
    'Pasa por la pasarela con las reglas en vigor, como si esta acción ya estuviera entre ellas. Cuenta como una solicitud suya y se registra como prueba, sin el texto ni la respuesta.',
  trySite: 'En el sitio',
  tryText: 'Un texto para la prueba',
  tryButton: 'Ejecutar',
  tryRunning: 'En curso…',
  tryAnswer: 'La respuesta',

  graphTitle: 'Grafo de colaboración',
  graphLead:
    'Cómo trabajan juntos los equipos y en qué tipos de trabajo, deducido de identificadores, tipos y horas: sin textos ni títulos. Cada cual puede excluirse. Está desactivado hasta que lo active aquí.',
  graphOn: 'Hacer un grafo de colaboración',
  graphGoes:
    'Una vez desactivado, todo el grafo se elimina en unos minutos, con todo lo que trajeron las aplicaciones conectadas. Nada lo devuelve.',
  graphProducts: 'Productos de los que aprende el grafo',
  graphProductsLead:
    'Esto vale para las páginas: de las de un producto que no está marcado no llega nada. Lo que trae una aplicación conectada se decide en «{screen}».',
  graphNoProduct: 'No hay ningún producto marcado: no llega nada de las páginas.',
  graphAsks: 'Qué puede preguntar y decir',
  graphDetails:
    'Preguntar al propio producto, en la sesión de la persona, quién y qué pertenece a una página; sin ello, a nadie se le ofrecen las personas y el trabajo en torno a una',
  graphContext:
    'Una línea sobre equipo, producto y tipo de trabajo puede ir al modelo con una solicitud; la persona la ve y puede desactivarla',
  graphNaming:
    'Un modelo puede poner nombre a los tipos de trabajo de esta organización y decir qué solicitudes son de cuál; ve cuántas veces se usó qué acción en qué tipo de objeto y nada más',
  graphNoModel:
    'Para poner nombres hace falta un modelo, y aquí todavía no responde ninguno: hasta entonces («{screen}»), los tipos de trabajo conservan sus nombres fijos.',
  graphPeopleTitle: 'Equipos o personas',
  graphPeople: 'De quién se distingue el trabajo',
  graphWhose: {
    teams:
      'Solo de equipos. No hay ninguna persona en él, ni siquiera con seudónimo; es lo que piden los comités de empresa',
    people: 'De cada persona, con seudónimo. Lo que concierne a una persona solo se le muestra a ella',
  },
  graphWhoseShort: {
    teams: 'Solo equipos',
    people: 'Cada persona, con seudónimo',
  },
  graphPeopleGo: 'Todo lo de personas concretas se elimina del grafo en unos minutos. Nada lo devuelve.',
  graphStates: {
    on: 'sí',
    off: 'no',
  },

  saveBar: {
    one: '{count} elemento difiere de lo que está en vigor.',
    many: '{count} de elementos difieren de lo que está en vigor.',
    other: '{count} elementos difieren de lo que está en vigor.',
  },
  review: 'Revisar el cambio',
  discard: 'Descartar',
  mendFirst: 'Corrija primero lo que está señalado.',
  changeTitle: 'Las reglas de su organización',
  reaches:
    'A todos los de su organización, en todas las pasarelas, en menos de un segundo. Las respuestas en curso que ya no están permitidas terminan.',
  readOnly: 'Puede leer estas reglas. Un propietario o un administrador de políticas puede cambiarlas.',
  stays: {
    one: '(y {count} sin cambios)',
    many: '(y {count} sin cambios)',
    other: '(y {count} sin cambios)',
  },
  emptyList: 'nada',
  emptyText: 'ningún texto',

  simTitle: '¿Estaría permitido?',
  simLead:
    'Pregunta a la pasarela, que decide con las mismas reglas que deciden sobre las solicitudes. No se envía nada a ningún modelo.',
  simPerson: 'Persona, tal como la llama su proveedor de identidad (vacío: usted)',
  simPersonHint:
    'La persona no figura en ninguna dirección: un enlace a la respuesta pregunta por quien lo abre.',
  simGroups: 'Grupos que se suponen, separados por comas (vacío: los conocidos)',
  simAddress: 'Dirección de la página',
  simAddressHint: 'Se lee aquí: a la pasarela solo se le pregunta por el sitio y el producto.',
  simNotAPage: 'No es la dirección de una página en la que Sidenote pueda trabajar.',
  simProduct: 'Producto',
  simAction: 'Acción',
  simLength: 'Caracteres de la selección',
  simWords: 'Palabras propias',
  simWordsHint:
    'Las reglas las miran: las palabras que son, al pie de la letra, una acción propia de la organización se permiten como esa acción. No figuran en ninguna dirección.',
  simUnchosen: 'Sin elegir',
  simAsk: 'Preguntar',
  simAllowed: 'Sí, estaría permitido.',
  simRefused: 'No.',
  simBecause: 'La regla: {rule}',
  simNoRule: 'Ninguna regla de estas listas lo rechazó.',
  simVersion: 'Según la versión {version} de las reglas.',
  simRevoked: 'Se retiró el acceso de esta persona.',
  simGroupsUnknown: 'No se sabe en qué grupos está la persona.',
  simGroupsKnown: 'Grupos de la persona: {groups}.',
  simGroupsNone: 'La persona no está en ningún grupo.',
  simChecks: 'Todas las comprobaciones',
  simCheck: 'Comprobación',
  simResult: 'Resultado',
  passed: 'Permite',
  refused: 'Rechaza',
  checks: {
    state: 'La organización lo ha autorizado',
    groups: 'Los grupos de la persona',
    hipaa: 'Aquí no hay datos de salud',
    action: 'La acción',
    site: 'El sitio',
    product: 'El producto',
    length: 'La longitud del texto',
  },
} as const;
