/** What is shown before something is sent, in Spanish. */
export const preview = {
  title: 'Esto es lo que se va a enviar',
  text: 'Texto que se va a enviar',
  send: 'Enviar',
  askedOnce: 'Se le pregunta una vez por sesión del navegador. Después queda a un clic, en «Qué se envió».',
  parts: {
    one: 'Es un texto largo. Se procesa en una sola parte, y eso lleva un rato; puede detenerlo en cualquier momento y conservar lo que haya.',
    many: 'Es un texto largo. Se procesa en {count} de partes, y eso lleva un rato; puede detenerlo en cualquier momento y conservar lo que haya.',
    other:
      'Es un texto largo. Se procesa en {count} partes, y eso lleva un rato; puede detenerlo en cualquier momento y conservar lo que haya.',
  },
  answersFor:
    '{organisation} ha dado su conformidad en nombre de usted. No sale nada hasta que usted lo envíe.',
  organisation: 'Su organización',
  fieldTitle: 'No hay nada seleccionado: ¿usar el campo entero?',
  fieldSend: 'Enviar el campo entero',
  fieldAsked:
    'Se le pregunta cada vez que se usa un campo entero. Seleccione un fragmento para trabajar solo con él.',
  pageTitle: 'La página entera, tal como se va a enviar',
  pageSend: 'Enviar la página',
  pageAsked: 'Se le pregunta cada vez que se usa una página entera.',
  commentsTitle: 'Los comentarios, tal como se van a enviar',
  commentsSend: 'Enviar los comentarios',
  commentsAsked: 'Se le pregunta cada vez que se usan comentarios.',
  escapeAgain: 'Pulse {key} otra vez para descartar lo que ha escrito.',
  wordsAsked: 'No se envía nada más de la página. Para empezar, aquí figura lo que usted seleccionó.',
  choiceAsked: 'Se le pregunta cada vez: esta acción necesita antes un dato suyo.',
  longAsked: 'Se le pregunta cada vez que un texto es tan largo que se envía en varias partes.',
  secretAsked: 'Se le pregunta cada vez que un secreto se enviaría tal cual.',
} as const;

/** What is chosen or written before an action, in Spanish. */
export const fields = {
  asksFirst: '{title}…',
  optional: '{title} (opcional)',
  asItIs: 'Sin cambios',
  choose: 'Elegir…',
  suchAs: 'Por ejemplo: {example}',
  words: '¿Qué busca?',
  wordsExample: 'Por ejemplo: lo que debo terminar esta semana, primero lo más urgente',
} as const;

/** Keeping what was written as an action of one’s own, in Spanish. */
export const keepOwn = {
  title: 'Guardar como acción propia',
  name: 'Nombre',
  keep: 'Guardar',
  where: 'Sus palabras se guardan en este navegador hasta que usted las quite. El texto seleccionado, no.',
  kept: 'Guardada: «{name}» figura desde ahora en la lista del panel.',
} as const;
