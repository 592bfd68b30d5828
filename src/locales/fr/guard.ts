/** What the guard found in a text. In French. */
export const guard = {
  line: 'ligne {lines}',
  lines: 'lignes {lines}',
  linesMore: 'lignes {lines} et {more} de plus',
  kept: '{kind}, {place} : {value}',
  sentAs: '{kind}, {place} : {value} est envoyé sous la forme {placeholder}',
  at: '{kind} ({place})',
  bare: 'Ceci part tel quel au modèle :',
  bareNext: '{found}. Retirez-le du texte si le modèle n’a pas besoin de le voir.',
  bareGone: 'Ceci est parti tel quel au modèle :',
  invisible: {
    one: 'Un caractère invisible a été retiré du texte.',
    many: '{count} de caractères invisibles ont été retirés du texte.',
    other: '{count} caractères invisibles ont été retirés du texte.',
  },
  spelled: 'On pouvait y lire : « {text} »',
  addressed:
    'Des parties de ce texte ressemblent à des instructions au modèle : {parts}. Vérifiez si la réponse les suit.',
  quoted: '« {words} »',
  missing: 'La réponse omet ce qui a été caché au modèle :',
  altered: {
    one: 'Le modèle a modifié une balise de remplacement, rien n’a donc pu y être remis : {placeholders}',
    many: 'Le modèle a modifié des balises de remplacement, rien n’a donc pu y être remis : {placeholders}',
    other: 'Le modèle a modifié des balises de remplacement, rien n’a donc pu y être remis : {placeholders}',
  },
  putBack: {
    one: 'Une valeur a été cachée au modèle puis remise.',
    many: '{count} de valeurs ont été cachées au modèle puis remises.',
    other: '{count} valeurs ont été cachées au modèle puis remises.',
  },
  invisibleCharacter: 'Caractère invisible {name}',
} as const;
