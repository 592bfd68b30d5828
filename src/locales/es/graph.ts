/** People and work around a page. In Spanish. */
export const around = {
  title: 'Personas y trabajo en torno a esta página',
  offer: 'A quién acudir aquí y trabajo suyo relacionado.',
  asking: 'Buscando personas y trabajo…',
  found: 'Personas: {people}. Trabajo relacionado: {work}.',
  team: 'Su equipo',
  work: 'Tipo de trabajo',
  people: 'A quién acudir',
  first: 'En primer lugar',
  nobody: 'Nadie de esta página está aún en su grafo.',
  related: 'Trabajo relacionado',
  noWork: 'No hay trabajo suyo relacionado que pueda abrir.',
  more: { one: '{count} más', many: '{count} más', other: '{count} más' },
  newTab: '(se abre en una pestaña nueva)',
  why: {
    one: '{what}: una vez, en la semana del {week}',
    many: '{what}: {count} de veces, la última en la semana del {week}',
    other: '{what}: {count} veces, la última en la semana del {week}',
  },
  seenAs: {
    one: '{what}, visto en la semana del {week}',
    many: '{what}, visto {count} de veces, la última en la semana del {week}',
    other: '{what}, visto {count} veces, la última en la semana del {week}',
  },
  times: { one: 'una vez', many: '{count} de veces', other: '{count} veces' },
  nothing: 'Aún no se sabe nada en torno a esta página.',
  nothingNext: 'Llegará cuando usted y sus colegas usen Sidenote en trabajo que usted pueda abrir.',
  onlyYou: 'Solo usted ve esto, y solo lo que su propia sesión puede abrir.',
  off: 'Desactivado por usted.',
  offHere: 'Desactivado por usted para este producto.',
  shared: {
    one: '{count} de las personas de aquí también participa',
    many: '{count} de las personas de aquí también participan',
    other: '{count} de las personas de aquí también participan',
  },
} as const;

/** What the teamwork graph has of a person, and their switches. In Spanish. */
export const myPart = {
  section: 'Grafo de colaboración',
  title: 'Mi parte del grafo',
  learns:
    'Su organización aprende de {products} quién trabaja con quién y en qué. No contiene ningún título ni texto.',
  learnsTeams:
    'Su organización aprende de {products} qué equipos trabajan juntos y en qué. No contiene ninguna persona, título ni texto.',
  learnsNothing:
    'El grafo de colaboración de su organización aún no aprende de las páginas de ningún producto.',
  connected:
    'Su organización ha conectado {apps}. De ahí llegan identificadores, tipos, tamaños, fechas, enlaces, quién participó y quién puede abrir qué, transmita lo que transmita su navegador: ningún título y ningún texto.',
  connectedTeams:
    'Su organización ha conectado {apps}. De ahí llegan tipos, fechas y enlaces: ninguna persona, ningún lugar, ningún título y ningún texto.',
  noGraph: 'Su organización no tiene un grafo de colaboración.',
  what: 'Qué es',
  about:
    'El grafo de colaboración muestra cómo trabajan juntas las personas y en qué tipos de trabajo. Se compone solo de rastros: qué acción, en qué página, quién más está en esa página y cuándo.',
  aboutTeams:
    'El grafo de colaboración muestra qué equipos trabajan juntos y en qué tipos de trabajo. De una solicitud conserva que se hizo, su semana, su equipo y su tipo de trabajo. De una página conserva un hash, su aplicación y su tipo, a qué enlaza y qué equipos la usaron en qué semana.',
  never:
    'Las páginas y las personas son identificadores en él. No contiene títulos, textos, preguntas ni respuestas.',
  neverTeams:
    'No contiene personas, proyectos ni espacios; tampoco títulos, textos, preguntas ni respuestas.',
  ageing: {
    one: 'Tras una semana, un rastro cuenta la mitad.',
    many: 'Tras {count} de semanas, un rastro cuenta la mitad.',
    other: 'Tras {count} semanas, un rastro cuenta la mitad.',
  },
  has: 'Qué tiene de usted',
  team: 'Contado en el equipo',
  teamFound: 'Según quién trabaja con quién.',
  people: 'Personas con las que trabaja',
  objects: 'Páginas y elementos de trabajo',
  containers: 'Proyectos y espacios',
  seen: 'Qué se ha visto',
  nothing: 'Nada todavía.',
  teamsOnly: 'Nada: el grafo de su organización solo conoce equipos. Ninguna fila es de una persona.',
  taking: 'Participación',
  joined: 'Usted participa.',
  off: 'Usted no participa: nada de su trabajo se comunica, y lo que se conservaba de usted se ha eliminado.',
  offAccounts:
    'Donde usa Sidenote en un producto, este comunica a su pasarela qué cuenta es la suya allí, y nada más de la página, para que no se conserve nada de lo que el navegador de un colega comunique de ella. En un producto donde no lo ha usado desde entonces, el navegador de un colega todavía puede comunicar que usted está en una página, hasta que lo use.',
  backAgain:
    'Si la activa de nuevo, su parte empieza vacía, y lo que los navegadores de sus colegas comuniquen de usted desde entonces vuelve a entrar, en la medida en que se sepa que sus cuentas son solo suyas.',
  switchOff: 'Desactivar…',
  sure: 'Esto elimina todo lo que el grafo tiene de usted, de inmediato y para siempre. Si lo activa de nuevo, empieza vacío.',
  sureTeams:
    'Esto elimina las marcas de sus solicitudes, de inmediato y para siempre. Lo que usó su equipo se conserva, como del equipo.',
  delete: 'Desactivar y eliminar',
  rejoin: 'Activar',
  products: 'Productos',
  productsAbout:
    'En este navegador, de un producto sin marcar ya no se comunica ni se pregunta nada. Lo ya comunicado se queda hasta que lo desactive todo.',
  productsAboutTeams:
    'En este navegador, de un producto sin marcar ya no se comunica ni se pregunta nada. Lo ya comunicado se queda y cuenta como de su equipo.',
  sees: 'Quién ve qué',
  seesYou: 'Usted ve su propia parte, aquí y en torno a una página.',
  seesTeams: 'Ni usted ni sus colegas ven nada de él.',
  seesColleagues: 'Sus colegas solo le ven en torno a una página donde el producto ya se lo muestra.',
  seesAdmins:
    'La administración ve equipos de cinco personas o más, en múltiplos de cinco, y a nadie por su nombre.',
  copy: 'Una copia o el borrado',
  copyOwn:
    'Usted puede guardar una copia de su parte. No contiene lo que sus colegas comunicaron de una cuenta que es suya solo según usted; la copia siguiente sí.',
  saveCopy: 'Guardar una copia',
  copyAbout:
    'Quien sea responsable de Sidenote en su organización le da una copia de todo lo que su pasarela tiene de usted, o lo borra.',
} as const;

/** What is told for the teamwork graph. In Spanish. */
export const noteTold = {
  title: 'Para el grafo de colaboración',
  after:
    'Se comunica a su pasarela cuando una respuesta está completa: identificadores, tipos y tamaños, sin títulos ni textos.',
  asking: 'Se pregunta al producto quién y qué pertenece a esta página…',
  refused:
    'El producto no dijo quién y qué pertenece a esta página. Solo se comunica lo que dice su dirección.',
  /** Where teams alone are told apart. */
  links: {
    asking: 'Se pregunta al producto a qué enlaza esta página…',
    refused: 'El producto no dijo a qué enlaza esta página. Solo se comunica lo que dice su dirección.',
  },
} as const;

/** The line of whom a request is for. In Spanish. */
export const contextLine = {
  title: 'Al modelo se le dice además',
  nothing: 'Nada sobre usted.',
  team: 'Equipo',
  product: 'Producto',
  'work-type': 'Tipo de trabajo',
} as const;
