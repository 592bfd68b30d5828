/** Opting in and out, and all that has to be known before. In Spanish. */
export const optIn = {
  on: 'Sidenote está activado. Su organización aceptó las condiciones de IA de la versión {version} el {day}.',
  off: 'Sidenote está desactivado: nadie de su organización puede usarlo, y no se envía nada a ninguna parte.',
  suspended: 'El uso de Sidenote está suspendido. {why} Hasta entonces no se envía nada a ninguna parte.',

  whereTitle: 'Qué se envía y adónde',
  whereLead:
    'Solo lo que una persona selecciona, o lee con una acción para páginas enteras, y solo cuando pide una respuesta.',
  fromBrowser: 'Desde el navegador',
  fromBrowserText:
    'El texto seleccionado, los ajustes elegidos, el sitio, el producto y el tipo de página van a esta pasarela ({gateway}). Los secretos se sustituyen antes, como dicen sus reglas.',
  fromGateway: 'Desde la pasarela',
  fromGatewayText:
    'El texto va, con las instrucciones de la acción, a uno de los modelos de abajo, para esta única respuesta. No se envía nada a nadie más.',
  kept: 'Qué se conserva',
  keptText:
    'Ni el texto ni la respuesta. Quién preguntó (con seudónimo), qué acción, dónde, cuándo y cómo terminó se conserva {records} días; los votos, {votes} días.',
  region: 'Región',
  regionText:
    'Los datos de su organización permanecen en la región «{region}». Una pasarela de otra región los rechaza.',
  regionOpen:
    'Su organización no está vinculada a ninguna región. Quien opera la pasarela puede vincularla en la configuración.',

  answerersTitle: 'Quién responde',
  answerersNone: 'No hay ningún modelo configurado',
  answerersNoneNext:
    'Quien opera la pasarela indica los proveedores en su configuración. Hasta entonces no se responde a ninguna acción.',
  provider: 'Proveedor',
  model: 'Modelo',
  regionColumn: 'Región',
  retention: 'Conservación',
  stands: 'Con la palabra de quién',
  standing: {
    gateway: 'Proceso de la propia pasarela; nadie más ve un texto',
    attested: 'La del proveedor, hasta el {day}',
    operator: 'La de quien opera la pasarela',
  },

  processorsTitle: 'Subencargados',
  processorsLead:
    'Todos los ajenos a su organización que pueden ver un texto. No se envía nada a ninguno antes de su primer día.',
  processorsNone: 'No hay ninguno',
  processorsNoneNext: 'Todas las respuestas se elaboran en la propia pasarela.',
  processorsUnlisted: 'Su pasarela no lleva ninguna lista',
  processorsUnlistedNext: 'Arriba consta quién ve los textos.',
  name: 'Nombre',
  purpose: 'Finalidad',
  locations: 'Lugares',
  from: 'A partir del',

  principlesTitle: 'Tecnología responsable',
  principlesLead:
    'Cada principio se cumple mediante compromisos, y cada compromiso figura en la pantalla «Confianza», con lo que lo demuestra.',
  keptBy: 'Lo cumplen {promises}',

  termsTitle: 'Las condiciones de IA',
  termsVersion: 'Versión {version}',
  termsAccepted: 'Versión {version}, aceptada el {time}',
  termsHash: 'SHA-256 del texto',

  decideTitle: 'Autorizar',
  decideLead:
    'Un propietario lo decide para toda la organización. No hay nada marcado de antemano por usted.',
  onlyOwner: 'Solo un propietario de su organización puede autorizar Sidenote.',
  readTerms: 'He leído las condiciones de IA de la versión {version} y las acepto para {organisation}.',
  hipaaQuestion: '¿Está su organización sujeta a HIPAA (datos de salud de personas en Estados Unidos)?',
  hipaaYes: 'Sí. Un acuerdo tiene que cubrir a todos los que pueden ver un texto.',
  hipaaNo: 'No',
  agreementReference: 'Dónde consta el acuerdo de asociado comercial (BAA)',
  agreementCovers: 'A quién cubre además de a nosotros',
  agreementOurs: 'Solo nos cubre a nosotros: todas las respuestas se elaboran en la propia pasarela.',
  missing: 'Aún falta: {what}.',
  missingTerms: 'las condiciones',
  missingHipaa: 'una respuesta sobre HIPAA',
  missingAgreement: 'un acuerdo que cubra a todos los de la lista',
  missingReason: 'un motivo',
  missingShorter: 'un motivo más corto',
  button: 'Autorizar para todos',
  sending: 'Autorizando…',
  done: 'Autorizado. Todas las pasarelas lo siguen en menos de un segundo.',

  stopTitle: 'Retirar la autorización',
  stopLead:
    'Un clic. Las respuestas en curso terminan en menos de un segundo en todas las pasarelas; lo que se conserva permanece hasta que se borre o sea demasiado antiguo.',
  stop: 'Retirar ahora',
  stopReason: 'Autorización retirada con un clic en la consola',
  stopped: {
    one: 'Autorización retirada. Se ha terminado {count} respuesta que estaba en curso.',
    many: 'Autorización retirada. Se han terminado {count} de respuestas que estaban en curso.',
    other: 'Autorización retirada. Se han terminado {count} respuestas que estaban en curso.',
  },
  stoppedHere: {
    one: 'Autorización retirada. Se ha terminado {count} respuesta que estaba en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
    many: 'Autorización retirada. Se han terminado {count} de respuestas que estaban en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
    other:
      'Autorización retirada. Se han terminado {count} respuestas que estaban en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
  },

  pauseTitle: 'Suspender',
  pauseLead:
    'Una pausa, por un incidente o para una revisión: nadie puede usar Sidenote y las respuestas en curso terminan en menos de un segundo, pero se mantienen su autorización, las condiciones aceptadas y las reglas. Un propietario puede reanudarlo.',
  pause: 'Suspender …',
  paused: {
    one: 'Uso suspendido. Se ha terminado {count} respuesta que estaba en curso.',
    many: 'Uso suspendido. Se han terminado {count} de respuestas que estaban en curso.',
    other: 'Uso suspendido. Se han terminado {count} respuestas que estaban en curso.',
  },
  pausedHere: {
    one: 'Uso suspendido. Se ha terminado {count} respuesta que estaba en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
    many: 'Uso suspendido. Se han terminado {count} de respuestas que estaban en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
    other:
      'Uso suspendido. Se han terminado {count} respuestas que estaban en curso en esta pasarela; las demás pasarelas terminan las suyas en menos de un segundo.',
  },
  resumeTitle: 'Reanudar',
  resumeLead: 'Sidenote continúa con la autorización ya dada: las mismas condiciones y las mismas reglas.',
  resume: 'Reanudar …',
  resumed: 'Uso reanudado. Todas las pasarelas lo siguen en menos de un segundo.',
  resumeOwner: 'Solo un propietario de su organización puede reanudarlo.',
  switch: 'Sidenote',
  switched: { on: 'Activado', off: 'Desactivado', suspended: 'Suspendido' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: 'Consta: su organización no está sujeta a HIPAA.',
  hipaaBound: 'Consta: su organización está sujeta a HIPAA. Acuerdo {reference}, registrado el {day}.',
  hipaaLacking: 'Consta: su organización está sujeta a HIPAA, y no hay ningún acuerdo.',
} as const;

/** The principles of responsible technology: name, and what is meant. In Spanish. */
export const principles = {
  transparency: {
    name: 'Transparencia',
    means: 'Las personas ven qué se usa, adónde va, quién responde y cómo funciona cada función.',
  },
  trust: {
    name: 'Confianza',
    means: 'Lo que se promete lo impone el código y lo demuestra una prueba.',
  },
  accountability: {
    name: 'Responsabilidad',
    means:
      'Una persona o una organización responde de cada resultado, y se le puede preguntar cómo se llegó a él.',
  },
  'human-centricity': {
    name: 'Las personas primero',
    means: 'Las personas deciden, y nada le ocurre a su trabajo sin ellas.',
  },
  teamwork: {
    name: 'Trabajo en equipo',
    means: 'Sirve al trabajo que las personas hacen juntas, y no ocupa el lugar de nadie en él.',
  },
} as const;
