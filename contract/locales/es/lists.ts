/** The groups of the menu, in Spanish. */
export const groups = {
  rewrite: 'Reescribir',
  extract: 'Buscar y resumir',
  reshape: 'Dar otra forma',
  generate: 'Escribir',
  query: 'Consultas de búsqueda',
  page: 'Esta página',
  organisation: 'De su organización',
  personal: 'Acciones propias',
} as const;

/** What an action asks for, in Spanish. */
export const parameters = {
  tone: 'Tono',
  language: 'Idioma',
  work_item: 'Tipo de elemento de trabajo',
  term: '¿Qué término?',
  task: '¿Qué hay que hacer?',
  rules: 'Reglas',
} as const;

/** Examples of what may be written there, in Spanish. */
export const examples = {
  term: 'SLA',
  task: 'Escribir un anuncio para clientes',
  rules: 'Como máximo 100 palabras; sin signos de exclamación',
} as const;

/** Tones, in Spanish. */
export const tones = {
  professional: 'Profesional',
  casual: 'Informal',
  empathetic: 'Empático',
  educational: 'Didáctico',
  neutral: 'Neutro',
} as const;

/** Kinds of work items, in Spanish. */
export const workItems = {
  bug: 'Error',
  story: 'Historia',
  task: 'Tarea',
  incident: 'Incidente',
} as const;

/** What can be said of an answer, in Spanish. */
export const votes = {
  up: {
    accurate: 'Precisa',
    clear: 'Bien escrita',
    saved_time: 'Me ahorró tiempo',
    kept_meaning: 'Mantiene el sentido',
    complete: 'No falta nada',
    right_tone: 'Tono adecuado',
    right_results: 'Encuentra lo que quería',
  },
  down: {
    wrong: 'No es correcta',
    incomplete: 'Falta algo',
    changed_meaning: 'Cambia el sentido',
    tone: 'Tono inadecuado',
    formatting: 'Se perdió el formato',
    changed_too_much: 'Cambia demasiado',
    not_in_text: 'No está en el texto',
    too_long: 'Demasiado larga',
    repeats: 'Se repite',
    not_asked: 'No es lo que pedí',
    not_valid: 'Consulta no válida',
    other_results: 'Encuentra otras cosas',
    unsafe: 'Dañina o injusta',
  },
} as const;

/** What the guard finds, in Spanish. */
export const found = {
  'private-key': 'Clave privada',
  aws: 'Clave de acceso de AWS',
  google: 'Clave de Google',
  azure: 'Clave de Azure',
  github: 'Token de GitHub',
  gitlab: 'Token de GitLab',
  atlassian: 'Token de API de Atlassian',
  slack: 'Token de Slack',
  stripe: 'Clave de Stripe',
  openai: 'Clave de OpenAI',
  anthropic: 'Clave de Anthropic',
  npm: 'Token de npm',
  pypi: 'Token de PyPI',
  service: 'Clave de un servicio en línea',
  jwt: 'Token firmado (JWT)',
  'own-pattern': 'Texto reservado por su organización',
  'url-password': 'Contraseña en una dirección',
  authorization: 'Cabecera Authorization',
  assigned: 'Contraseña o clave junto a su nombre',
  card: 'Número de tarjeta',
  iban: 'Cuenta bancaria (IBAN)',
  'national-number': 'Número nacional de identificación',
  email: 'Dirección de correo electrónico',
  phone: 'Número de teléfono',
} as const;
