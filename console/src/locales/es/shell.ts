/** What stands around every screen, in Spanish. */
export const shell = {
  product: 'Consola de Sidenote',
  skip: 'Ir al contenido',
  navigation: 'Pantallas',
  menu: 'Menú',
  language: 'Idioma',
  signOut: 'Cerrar sesión',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'Su cuenta no tiene ningún rol en esta consola.',
  nothingNext:
    'Un propietario de su organización puede darle uno en su proveedor de identidad: propietario, administrador de políticas, analista o auditor.',
  notHere: 'Esta pantalla no existe o no es para su rol.',
  notHereNext: 'Elija una de las pantallas de al lado.',
} as const;

/** The rooms of the navigation, in Spanish. */
export const rooms = {
  consent: 'Consentimiento',
  setup: 'Configuración',
  use: 'Uso',
  records: 'Registros',
} as const;

/** The names of the screens, in Spanish. */
export const screens = {
  trust: 'Confianza',
  'opt-in': 'Autorización',
  scope: 'Alcance',
  access: 'Quién puede ver qué',
  deploy: 'Despliegue',
  providers: 'Proveedores',
  connectors: 'Aplicaciones conectadas',
  notes: 'Fichas de funciones',
  insights: 'Estadísticas',
  blocked: 'Solicitudes bloqueadas',
  graph: 'Grafo de colaboración',
  audit: 'Auditoría',
  'data-out': 'Salida de datos',
  person: 'Datos de una persona',
} as const;

/** The roles, in Spanish. */
export const roles = {
  user: 'Usuario',
  analyst: 'Analista',
  policy_admin: 'Administrador de políticas',
  auditor: 'Auditor',
  owner: 'Propietario',
} as const;
