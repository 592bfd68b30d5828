/** How the built-in engine comes to its answers, in Spanish. */
export const methods = {
  proofreading: 'reglas gramaticales de Harper, reglas propias y ortografía por probabilidad',
  shortening: 'muletillas y giros largos conocidos, eliminados',
  keySentences: 'frases clave citadas, halladas por LexRank, posición y palabras indicadoras',
  tasks: 'tareas enunciadas, halladas por su formulación',
  splitting: 'división por frases y enumeraciones',
  decisions: 'decisiones enunciadas citadas, halladas por su formulación',
  questions: 'preguntas y puntos dados por abiertos citados, hallados por su formulación',
  definition: 'cita de la frase que define el término, hallada por su formulación',
  tabulating: 'valores separados, líneas «clave: valor» y listas paralelas puestos en una tabla',
  comments: 'decisiones, tareas y preguntas citadas, halladas por su formulación',
  steps: 'los pasos y elementos de lista que enuncia, palabra por palabra',
  boxes: 'una casilla para cada elemento, enumeración e instrucción',
} as const;
