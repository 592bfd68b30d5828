/** A search query, which is checked before it is shown, in Spanish. */
export const query = {
  checking: 'Comprobando la consulta…',
  notWhole: 'Esta respuesta no está completa, y media consulta encuentra otras cosas.',
  unchecked: 'No se pudo comprobar esta consulta. Cierre el panel y vuelva a abrirlo.',
  notValid: '{language} no válida.',
  valid: '{language} válida',
  jqlChecked:
    '{valid}, comprobada por el propio analizador de Atlassian. Si existen los proyectos, campos, estados y personas que contiene, solo lo sabe Jira. No se ha buscado nada.',
  cqlChecked:
    '{valid}, comprobada por nuestro lector de las reglas publicadas de Atlassian. Si existen los espacios, etiquetas y personas que contiene, solo lo sabe Confluence. No se ha buscado nada.',
  jqlStops: '{where}, donde el propio analizador de Atlassian no puede seguir leyendo.',
  cqlStops: '{where}, donde nuestro lector de las reglas publicadas de Atlassian no puede seguir leyendo.',
  empty: 'Está vacía',
  missingAtEnd: 'Falta algo al final',
  wrongAt: 'Falla en el carácter {at}, en «{piece}»',
} as const;

/** Suggestions of which a person ticks what they take, in Spanish. */
export const picks = {
  notWhole: 'Esta respuesta no está completa: podían faltar más.',
  ticked: '{ticked} de {all} marcados',
  tickAll: 'Marcar todo',
  tickNone: 'Desmarcar todo',
  none: 'Marque qué copiar',
  copy: {
    one: 'Copiar un elemento',
    many: 'Copiar {count} de elementos',
    other: 'Copiar {count} elementos',
  },
} as const;
