/** The actions that write search queries, in Spanish. */
export const query = {
  'write-jql': {
    title: 'Crear búsqueda de Jira (JQL)',
    description:
      'Convierte sus palabras en una consulta JQL, que se comprueba antes de mostrarse y nunca se ejecuta por usted.',
    does: 'Escribe la consulta JQL de lo que usted describe. El propio analizador de Atlassian la lee antes de que usted la vea.',
    uses: 'Las palabras que usted selecciona o escribe, y nada más de la página.',
    doesNotUse:
      'Sus proyectos, campos, personas y elementos de trabajo: no se consulta nada ni se ejecuta ninguna búsqueda.',
    worksWellFor: 'Búsquedas por proyecto, estado, persona, sprint, etiqueta y fecha.',
    doNotUseFor:
      'Contar o hacer informes sobre personas, y cambiar muchos elementos de trabajo a la vez sin mirar el resultado.',
    knownLimits:
      'La comprobación detecta errores de forma. Si existe un proyecto, un campo o un estado, solo lo sabe Jira. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
  'write-cql': {
    title: 'Crear búsqueda de Confluence (CQL)',
    description:
      'Convierte sus palabras en una consulta CQL, que se comprueba antes de mostrarse y nunca se ejecuta por usted.',
    does: 'Escribe la consulta CQL de lo que usted describe. Se lee según las reglas publicadas de CQL antes de que usted la vea.',
    uses: 'Las palabras que usted selecciona o escribe, y nada más de la página.',
    doesNotUse:
      'Sus espacios, páginas, etiquetas y personas: no se consulta nada ni se ejecuta ninguna búsqueda.',
    worksWellFor: 'Búsquedas por espacio, tipo, etiqueta, palabras del título o del texto, autor y fecha.',
    doNotUseFor: 'Averiguar qué escriben personas concretas, y demostrar que algo no existe.',
    knownLimits:
      'La comprobación detecta errores de forma. Si existe un espacio o una etiqueta, solo lo sabe Confluence, y las personas se indican por el id de su cuenta. Necesita un modelo de lenguaje; con reglas no es posible.',
  },
} as const;
