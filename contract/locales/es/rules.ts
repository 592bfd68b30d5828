/** What a suspended opt-in lacks, in Spanish. */
export const missing = {
  admin: 'Un administrador lo ha suspendido; un propietario puede reanudarlo.',
  terms: 'Hay nuevas condiciones de IA que un propietario debe aceptar.',
  agreement: 'Un acuerdo exigido por HIPAA no cubre a todos; un propietario debe registrar uno que lo haga.',
} as const;

/** Which rule refused, in Spanish. */
export const rules = {
  state: 'Nadie de su organización ha autorizado aún Sidenote.',
  'groups.block': 'El grupo {entry} está en la lista de grupos bloqueados.',
  'groups.allow': 'Ninguno de sus grupos está en la lista de grupos permitidos.',
  'hipaa.sites': '{entry} está en la lista de sitios con datos de salud.',
  'hipaa.products': '{entry} está en la lista de productos con datos de salud.',
  catalogue: 'Su pasarela no conoce esta acción.',
  actions: 'La acción no está en la lista de acciones permitidas.',
  'sites.block': '{entry} está en la lista de sitios bloqueados.',
  'sites.allow': 'El sitio no está en la lista de sitios permitidos.',
  products: 'El producto no está en la lista de productos permitidos.',
  maxSelectionChars: 'La selección es más larga de lo permitido.',
} as const;

/** How long a provider keeps what it is sent, in Spanish. */
export const retention = {
  none: 'No se conserva nada',
  'abuse-monitoring': {
    one: 'Se conserva {count} día para detectar abusos',
    many: 'Se conserva {count} de días para detectar abusos',
    other: 'Se conserva {count} días para detectar abusos',
  },
  'service-logs': {
    one: 'Se conserva {count} día en los registros del servicio',
    many: 'Se conserva {count} de días en los registros del servicio',
    other: 'Se conserva {count} días en los registros del servicio',
  },
  'application-state': {
    one: 'El servicio lo conserva {count} día',
    many: 'El servicio lo conserva {count} de días',
    other: 'El servicio lo conserva {count} días',
  },
} as const;
