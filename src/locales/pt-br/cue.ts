/** The sign by which a person knows the real panel, in Brazilian Portuguese. */
export const cue = {
  title: 'Seu sinal',
  pick: 'Escolha seu sinal',
  why: 'Uma página pode imitar este painel, mas não o seu sinal: só você e este navegador o conhecem.',
  colour: 'Cor',
  word: 'Palavra',
  keep: 'Guardar este sinal',
  skip: 'Agora não',
  change: 'Mudar seu sinal',
  none: 'Você ainda não escolheu um.',
  wrong: 'Uma palavra tem de 1 a 20 letras, algarismos, espaços ou hifens.',
  spoken: 'Seu sinal: {word}',
  colours: {
    teal: 'Turquesa',
    blue: 'Azul',
    violet: 'Violeta',
    rose: 'Rosa',
    amber: 'Âmbar',
    grey: 'Cinza',
  },
  /** Suggestions, set apart by commas: short, concrete, of no meaning for work. */
  words:
    'âncora, brisa, vela, cereja, cometa, pluma, porto, lanterna, ipê, campina, lontra, seixo, ameixa, sabiá, açafrão, tulipa, noz, salgueiro, jangada, orvalho',
} as const;
