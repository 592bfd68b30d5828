/** The screen of the teamwork graph, and what it draws, in Spanish. */
export const graph = {
  lead: {
    one: '{count} equipo de cinco personas o más y su trabajo hasta la semana del {day}.',
    many: '{count} de equipos de cinco personas o más y cómo trabajaron juntos hasta la semana del {day}.',
    other: '{count} equipos de cinco personas o más y cómo trabajaron juntos hasta la semana del {day}.',
  },
  knows: {
    people:
      'Conoce a personas, cada una con seudónimo. Lo que concierne a una persona solo se le muestra a ella.',
    teams: 'Solo conoce equipos: no hay ninguna persona en él, ni siquiera con seudónimo.',
  },
  leadNone: 'Todavía no hay imagen de su organización.',
  off: 'El grafo de colaboración está desactivado',
  offNext:
    'No se recopila nada para él. Seguirá así hasta que se active para su organización en la pantalla «Alcance».',
  leaving: 'Lo que tenía se está eliminando; tarda unos minutos. Ya no se muestra nada de ello.',
  toRules: 'Ir a las reglas del grafo',
  notYet: 'Todavía no se ha analizado ninguna semana',
  notYetNext:
    'Las semanas se analizan cuando terminan. Si el grafo se acaba de activar, la primera imagen llega tras la primera semana.',
  small: 'Ningún equipo de cinco personas o más',
  smallNext:
    'Los equipos más pequeños no se muestran nunca. Habrá una imagen cuando cinco personas o más trabajen juntas lo bastante como para distinguirse como equipo.',
  view: 'Qué se dibuja',
  views: {
    teams: 'Equipos',
    kinds: 'Tipos de trabajo',
  },
  week: 'Semana del',
  missing: {
    week: 'No hay imagen de la semana que se pidió. Esta es la más reciente.',
    team: 'El equipo elegido no está en la imagen de esta semana.',
    kind: 'El tipo de trabajo elegido no está en la imagen de esta semana.',
  },
  teamsPicture: {
    one: '{count} equipo como área tan grande como su número de personas, con un anillo de sus tipos de trabajo.',
    many: '{count} de equipos como áreas tan grandes como su número de personas, cada uno con un anillo de sus tipos de trabajo; las líneas unen equipos que trabajan juntos.',
    other:
      '{count} equipos como áreas tan grandes como su número de personas, cada uno con un anillo de sus tipos de trabajo; las líneas unen equipos que trabajan juntos.',
  },
  kindsPicture: {
    one: '{count} tipo de trabajo como área tan grande como su parte.',
    many: '{count} de tipos de trabajo como áreas tan grandes como su parte; las flechas van de cada uno a los que le siguen.',
    other:
      '{count} tipos de trabajo como áreas tan grandes como su parte; las flechas van de cada uno a los que le siguen.',
  },
  keys: 'Pulse un equipo o un tipo de trabajo para leer sobre él, o búsquelo por su nombre. Más y menos acercan y alejan, las flechas mueven, 0 lo muestra todo, Escape deja lo elegido.',
  wheel: 'También acercan dos dedos, y la rueda mientras se mantiene Ctrl o ⌘.',
  closer: 'Acercar',
  farther: 'Alejar',
  whole: 'Mostrarlo todo',
  svg: 'Guardar como SVG',
  png: 'Guardar como PNG',
  pngFailed: 'No se pudo crear la imagen. Inténtelo de nuevo o guárdela como SVG.',
  legend: 'Tipos de trabajo',
  legendHint: 'Pulse un tipo para ver dónde se hace.',
  lines: {
    teams:
      'Una línea une dos equipos que trabajan juntos, en ambos sentidos; cuanto más ancha, más lo hacen.',
    kinds: 'Una flecha va de un tipo de trabajo a otro que le sigue; cuanto más ancha, más a menudo ocurre.',
  },
  find: 'Buscar un equipo, un tipo de trabajo o un proyecto',
  found: {
    one: '{count} encontrado',
    many: '{count} de encontrados',
    other: '{count} encontrados',
  },
  foundTeam: 'Equipo',
  foundKind: 'Tipo de trabajo',
  foundContainer: 'en {app}, de {team}',
  people: 'Personas',
  doesWhat: 'Sus tipos de trabajo',
  whereWorks: 'Dónde más trabaja',
  withWhom: 'Trabaja junto con',
  withNobody: 'Con ningún otro equipo que se muestre.',
  more: { one: 'y {count} más', many: 'y {count} de más', other: 'y {count} más' },
  fewer: 'Mostrar menos',
  share: 'Parte de todo el trabajo',
  whoDoes: 'Equipos que más lo hacen',
  leadsTo: 'Lleva a',
  comesFrom: 'Viene de',
  ofItsWork: '{share} de su trabajo',
  ofItsPlace: '{share} de su lugar más usado',
  ofItsApp: '{share} de su aplicación más usada',
  ofAll: '{share} de todo el trabajo',
  ofIt: '{share} de ello',
  howMuch: 'Cuánto',
  strengthOf: 'Intensidad, respecto de la mayor',
  why: 'Por qué',
  whyOf: '{what}: visto {times} en {weeks}',
  fewTimes: 'algunas veces',
  times: {
    one: '{count} vez',
    many: '{count} de veces',
    other: '{count} veces',
  },
  weeks: {
    one: '{count} semana',
    many: '{count} de semanas',
    other: '{count} semanas',
  },
  unnamed: 'Un equipo sin nombre',
  teamAround: 'Equipo en torno a {container}',
  pair: '{one} y {other}',
  others: 'En ningún equipo que se pueda mostrar: {people}.',
  teamsTable: 'Equipos, sus personas y su trabajo',
  tiesTable: 'Qué hacen los equipos, dónde y con qué',
  what: 'Qué',
  onWhat: 'Sobre qué',
  placedTable: 'Solicitudes que un modelo cuenta como un tipo de trabajo',
  team: 'Equipo',
  kinds: 'Tipos de trabajo',
  kindsShares: 'Tipos de trabajo, como partes de su trabajo',
  containers: 'Proyectos, espacios, canales',
  apps: 'Aplicaciones',
  togetherTable: 'Qué equipos trabajan juntos',
  leadsTable: 'Qué tipo de trabajo lleva a cuál',
  partOf: '{what} {share}',
  analysis: 'Análisis',
  analysisLead:
    'Los equipos y sus relaciones se calculan una vez por semana, a partir de lo que tiene el grafo. En una organización grande tarda minutos, y las solicitudes no lo esperan.',
  states: {
    none: 'Todavía no ha habido ninguno.',
    waiting: 'Espera su turno.',
    running: 'En marcha desde {time}.',
    done: 'Terminado el {time}.',
    failed: 'Falló el {time}. Inténtelo de nuevo; el registro de la pasarela dice más.',
    stopped: 'Se detuvo el {time}. Si se inicia de nuevo, sigue desde ahí.',
  },
  next: 'La siguiente es la semana del {day}, a partir del {time}.',
  allDone: 'Ahora no hay nada que analizar: todas las semanas terminadas están hechas.',
  nothingYet: 'Todavía no hay nada que analizar: el grafo no tiene nada de una semana terminada.',
  steps: {
    reading: 'Leer quién trabaja en qué',
    teams: 'Encontrar equipos',
    relations: 'Encontrar cómo trabajan juntos',
    writing: 'Anotarlo',
  },
  progress: 'Cuánto lleva',
  start: 'Analizar ahora',
  stop: 'Detenerlo',
  plain: 'En palabras sencillas',
  from: 'De qué se hace',
  fromText: {
    people:
      'De que alguien usó Sidenote en una página, de qué tipo, en qué proyecto o canal y con quién; de las aplicaciones conectadas, también quién creó, revisó, comentó o asistió a qué. Identificadores, tipos, tamaños y horas, y nada que alguien haya escrito.',
    teams:
      'De cada solicitud, una marca que nadie puede hacer sin la clave del grafo, el equipo del directorio de quien la hizo, el tipo de trabajo y la semana. De cada objeto, un hash, su aplicación y tipo, con qué está enlazado y qué equipos lo usaron en qué semana; también lo comunican las aplicaciones conectadas. Ninguna persona, ninguna cuenta, ningún lugar ni hora, y nada que alguien haya escrito.',
  },
  never: 'Nunca está en él',
  neverText: 'Textos, respuestas, títulos, nombres de archivos y nombres de personas.',
  whoSees: 'Quién ve qué',
  whoSeesText: {
    people:
      'Esta pantalla muestra equipos de cinco personas o más, números de personas de cinco en cinco y a ninguna persona. Lo que concierne a una persona solo se le muestra a ella, en la ventana de Sidenote.',
    teams:
      'Esta pantalla muestra equipos de cinco personas o más, números de personas de cinco en cinco y a ninguna persona. Lo que hace un equipo se muestra a partir de cinco de sus personas en una semana; que los equipos trabajan juntos, y qué lleva a qué, a partir de diez objetos, pues nadie sabe cuántas personas había en ellos. A nadie se le muestran personas en torno a una página.',
  },
  optOut: 'Quien no lo quiera',
  optOutText: {
    people:
      'Cada cual puede desactivarlo para sí, en la ventana de Sidenote. Entonces se elimina todo lo suyo. Donde se puede preguntar a los productos, su navegador solo comunica qué cuenta es la suya donde usa Sidenote, para que no se conserve nada de lo que otros comuniquen de ella; donde no lo ha usado desde entonces, otros navegadores todavía pueden comunicar que está en una página.',
    teams:
      'Cada cual puede desactivarlo para sí, en la ventana de Sidenote. Entonces se eliminan las marcas de sus solicitudes, y su navegador ya no comunica nada para él. Lo que usó su equipo se queda como del equipo: nada dice qué parte era suya.',
  },
  councils: 'Con un comité de empresa',
  councilsText: {
    people:
      'Una organización puede hacer que solo conozca equipos. Entonces no hay ninguna persona en él, ni siquiera con seudónimo: en su lugar está el equipo del directorio.',
    teams:
      'Solo conoce equipos: en lugar de cada persona está el equipo del directorio. Un equipo en el que solo una persona usa Sidenote es el trabajo de esa persona en la base de datos, pero no en lo que esta pantalla muestra de lo que hace un equipo.',
  },
} as const;
