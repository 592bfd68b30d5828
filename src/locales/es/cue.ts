/** The sign by which a person knows the real panel, in Spanish. */
export const cue = {
  title: 'Su señal',
  pick: 'Elija su señal',
  why: 'Una página puede imitar este panel, pero no su señal: solo la conocen usted y este navegador.',
  colour: 'Color',
  word: 'Palabra',
  keep: 'Guardar esta señal',
  skip: 'Ahora no',
  change: 'Cambiar su señal',
  none: 'No ha elegido ninguna.',
  wrong: 'Una palabra tiene de 1 a 20 letras, cifras, espacios o guiones.',
  spoken: 'Su señal: {word}',
  colours: {
    teal: 'Turquesa',
    blue: 'Azul',
    violet: 'Violeta',
    rose: 'Rosa',
    amber: 'Ámbar',
    grey: 'Gris',
  },
  /** Suggestions, set apart by commas: short, concrete, of no meaning for work. */
  words:
    'bellota, ancla, brisa, vela, cereza, cometa, pluma, puerto, farol, arce, pradera, nutria, guijarro, ciruela, petirrojo, azafrán, tulipán, nuez, sauce, céfiro',
} as const;
