/** The screen of apps that metadata for the graph comes from, in Spanish. */
export const connectors = {
  lead: {
    one: '{count} aplicación está conectada. De su trabajo llegan identificadores, tipos, tamaños, horas y participantes.',
    many: '{count} de aplicaciones están conectadas. De su trabajo llegan identificadores, tipos, tamaños, horas y participantes.',
    other:
      '{count} aplicaciones están conectadas. De su trabajo llegan identificadores, tipos, tamaños, horas y participantes.',
  },
  title: 'Lo que llega',
  titleLead:
    'Lo que el grafo de colaboración sabe de otros lugares: qué objetos hay, de qué tipo, cuándo y quién trabajó en ellos, y quién puede abrirlos. Sin títulos, textos ni nombres de personas: se descartan donde llegan.',
  none: 'No hay ninguna aplicación conectada.',
  noneNext: 'Los propietarios pueden conectar una, con un secreto de esa aplicación que solo pueda leer.',
  graphOff: 'El grafo de colaboración está desactivado, así que no se lee nada.',
  add: 'Conectar una aplicación',
  app: 'Aplicación',
  name: 'Nombre',
  nameMissing: 'Póngale un nombre.',
  url: 'Dirección de su interfaz',
  urlHint: 'Solo para una instalación propia; si se deja vacío, la del proveedor',
  urlExample: 'Por ejemplo, {url}',
  urlRefused: 'Allí no se puede leer nada. Debe ser https, sin usuario y en internet.',
  scopes: 'Qué se puede leer, uno en cada línea',
  scopesMissing: 'Diga qué se puede leer.',
  scopesMany: 'Puede haber {most} líneas como máximo. Quite algunas.',
  scopeHints: {
    github: 'Organizaciones o personas, o repositorios concretos como acme/app',
    gitlab:
      'Grupos con todo lo que contienen, como acme o acme/web, o proyectos concretos como project:acme/app',
    slack: 'Identificadores de canales, como C02ABCDEF, o * para cada canal al que se invitó a la aplicación',
    'google-drive':
      'Direcciones de personas o identificadores de unidades compartidas en las que está la cuenta de servicio',
    'google-calendar':
      'Direcciones de personas o identificadores de calendarios compartidos con la cuenta de servicio',
    figma: 'Números de equipos, tal como aparecen en la dirección de su página',
  },
  scopesRefused: {
    one: 'La línea {lines} no es nada que tenga esta aplicación. Escriba uno en cada línea, como dice la indicación.',
    many: 'Las líneas {lines} no son nada que tenga esta aplicación. Escriba uno en cada línea, como dice la indicación.',
    other:
      'Las líneas {lines} no son nada que tenga esta aplicación. Escriba uno en cada línea, como dice la indicación.',
  },
  secret: 'Secreto',
  secretHints: {
    github:
      'Un token detallado que pueda leer {rights} y nada más. Los repositorios privados solo se leen con el token de alguien que pueda escribir en ellos o sea propietario de la organización: GitHub no dice a nadie más quién puede abrirlos',
    gitlab: 'Un token del grupo con {rights}, como Reporter',
    slack: 'El token de un bot que esté en esos canales, con {rights}; empieza por xoxb-',
    'google-drive':
      'La clave de una cuenta de servicio, en JSON; para direcciones de personas, con delegación en todo el dominio de {rights}',
    'google-calendar':
      'La clave de una cuenta de servicio, en JSON; para direcciones de personas, con delegación en todo el dominio de {rights}',
    figma: 'Un token de acceso personal con {rights}',
  },
  secretSealed: 'Se sella al instante y no se vuelve a mostrar.',
  secretKept: 'Si se deja vacío, conserva el que tiene.',
  secretMissing: 'Introduzca un secreto de esta aplicación.',
  secretRefused: 'Esto no es un secreto de esta aplicación. Cópielo entero.',
  full: 'Hay tantas aplicaciones conectadas como puede haber. Quite una primero.',
  states: {
    on: 'activa',
    off: 'en pausa',
    failing: 'no lee',
    leaving: 'se está quitando',
  },
  neverRead: 'Todavía no se ha leído nada.',
  firstRound: 'La primera ronda aún no ha terminado.',
  lastRead: 'Última lectura: {time}.',
  notRead: 'Sin leer desde {time}: {why}',
  waits: 'Su aplicación ha pedido esperar hasta {time}.',
  waitsBriefly: 'Su aplicación ha pedido esperar {wait} más.',
  isLeaving: 'Se está eliminando lo que trajo.',
  progress: 'Leído en esta ronda: {done} de {all}',
  objects: {
    one: 'Por ella se conoce {count} objeto.',
    many: 'Por ella se conocen {count} de objetos.',
    other: 'Por ella se conocen {count} objetos.',
  },
  inPart: 'leído en parte',
  dropped: {
    one: 'Se omitió {count} parte de las respuestas que no se entendió; actualice la pasarela. El resto se leyó.',
    many: 'Se omitieron {count} de partes de las respuestas que no se entendieron; actualice la pasarela. El resto se leyó.',
    other:
      'Se omitieron {count} partes de las respuestas que no se entendieron; actualice la pasarela. El resto se leyó.',
  },
  reads: 'Lee: {scopes}',
  leftOut: 'No lee, porque quien se llama así no participa en el grafo: {scopes}',
  faults: {
    refused: 'la aplicación rechaza su secreto o lo que pide. Compruebe los permisos o dele otro secreto.',
    not_found:
      'la aplicación no tiene lo que debe leer. Compruebe la dirección y las líneas de lo que se puede leer.',
    rate_limited: 'la aplicación solo deja preguntar de vez en cuando.',
    unreachable: 'no se puede llegar a la aplicación.',
    timeout: 'la aplicación tardó demasiado.',
    tls: 'el certificado de la aplicación no es de confianza. Compruebe la dirección.',
    address_refused: 'la dirección lleva al interior de una red o a otro lugar. Compruébela.',
    not_understood:
      'no se entendió lo que respondió la aplicación. Compruebe la dirección o actualice la pasarela.',
    too_large: 'la aplicación respondió con más de lo que se acepta. Indique menos que leer.',
  },
  again: 'Lo intenta de nuevo por sí solo.',
  sync: 'Leer ahora',
  syncLead: 'Lee al instante lo nuevo desde la última vez.',
  syncing: 'Está en camino.',
  syncWaits: 'Su aplicación ha pedido esperar hasta {time}. Después leerá.',
  change: 'Cambiar',
  changeTitle: 'Cambiar {name}',
  changeLead:
    'Si debe leer menos que antes, o en otra dirección, se elimina todo lo que trajo y empieza de nuevo.',
  on: 'Seguir',
  onLead: 'Sigue leyendo donde se quedó.',
  off: 'Pausar',
  offLead: 'Ya no lee nada. Lo que trajo se queda.',
  remove: 'Quitar',
  removeLead: 'Se eliminan su secreto y todo lo que trajo. Nada los devuelve.',
  removed: 'quitada, con todo lo que trajo',
  state: 'Estado',
  newSecret: 'otro',
  reaches: 'El grafo de colaboración de su organización.',
  readsThose: 'como antes',
  readsOthers: 'otros',
} as const;
