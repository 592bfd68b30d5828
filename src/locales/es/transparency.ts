/** Everything that a person may know about where their texts go, in Spanish. */
export const transparency = {
  title: 'Transparencia',
  back: 'Atrás',
  loading: 'Consultando la pasarela…',
  nothingSent: 'No se está enviando nada. En cuanto pida algo, lo verá aquí byte por byte.',
  signIn: 'Inicie sesión para ver quién trabaja con sus textos.',
} as const;

/** Who works on a text, on whose word, in Spanish. */
export const answerers = {
  title: 'Quién trabaja con sus textos',
  order: 'Se pregunta al primero que pueda responder. Cada respuesta indica quién ha sido.',
  nobody: 'Por ahora, nadie puede responder a su organización.',
  training: 'Entrenamiento',
  noTraining: 'Lo que usted envía no se usa para ello.',
  inGateway: 'Funciona en su pasarela: nadie más ve los textos.',
  unattested: 'Lo afirma quien opera su pasarela. Nadie lo ha acreditado.',
  evidence: '{evidence}, verificada el {verified}, válida hasta el {expires}',
  subProcessors: 'Subencargados',
  noSubProcessors: 'Nadie ajeno a su organización ve sus textos.',
  unlisted: 'Su pasarela no lleva ninguna lista. Arriba consta quién ve los textos.',
  purpose: 'Finalidad',
  places: 'Lugares',
  since: 'Desde',
  evidenceTitle: 'Prueba',
} as const;

/** Which rules apply, and where they come from, in Spanish. */
export const applied = {
  title: 'Reglas que se aplican',
  browser: 'Política de este navegador',
  unmanaged: 'Ningún administrador gestiona este navegador.',
  sets: 'Definido allí: {keys}',
  gateway: 'Política de su pasarela',
  unknown: 'Aún no obtenida.',
  version: 'Versión {version}, obtenida: {time}',
  both: 'Versión {version}, obtenida: {time}, y la política de este navegador',
  here: 'En {site}',
  site: 'Sitio',
  product: 'Producto',
  actions: 'Acciones',
  longest: 'Texto más largo',
  allowedBy: 'Permitido por {entry}',
  refusedByBrowser: 'No lo permite la política de este navegador',
  refusedByGateway: 'No lo permite la política de su pasarela',
  someActions: '{count} de {all} permitidas',
} as const;

/** What this browser has sent today, in Spanish. */
export const requests = {
  title: 'Solicitudes de hoy en este navegador',
  about:
    'Solo en memoria, hasta que las borre, cierre la sesión o cierre el navegador. No se guarda ningún texto ni título.',
  none: 'Hoy no se ha enviado nada.',
  clear: 'Borrar la lista',
  outcome: {
    running: 'en curso',
    complete: 'respondida',
    length: 'cortada en su límite de longitud',
    filtered: 'terminada por un filtro',
    stopped: 'detenida por usted',
  },
} as const;

/** The AI terms, and what the gateway keeps, in Spanish. */
export const terms = {
  title: 'Condiciones',
  accepted: 'Versión {version}, aceptada por su organización el {day}.',
  acceptedOther: 'Su organización aceptó la versión {version} el {day}. La vigente es {current}.',
  notAccepted: 'Su organización no ha aceptado las condiciones vigentes, versión {current}.',
  read: 'Leer las condiciones',
  address: 'Dirección',
  hash: 'SHA-256 del texto',
  kept: 'Su pasarela conserva quién, en qué equipo, qué acción, dónde, cuándo y cómo terminó durante {records} días; un voto, y si insertó, copió o descartó la respuesta, durante {votes} días; y ningún texto.',
  stopped:
    'De una solicitud que se detiene en este navegador, su pasarela cuenta el día y el motivo, y no de quién era ni dónde.',
} as const;
