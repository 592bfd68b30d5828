/** The sign by which a person knows the real panel. In French. */
export const cue = {
  title: 'Votre signe',
  pick: 'Choisissez votre signe',
  why: 'Une page peut imiter ce panneau, mais pas votre signe : seuls vous et ce navigateur le connaissez.',
  colour: 'Couleur',
  word: 'Mot',
  keep: 'Garder ce signe',
  skip: 'Pas maintenant',
  change: 'Changer de signe',
  none: 'Vous n’en avez pas choisi.',
  wrong: 'Un mot a de 1 à 20 lettres, chiffres, espaces ou traits d’union.',
  spoken: 'Votre signe : {word}',
  colours: {
    teal: 'Sarcelle',
    blue: 'Bleu',
    violet: 'Violet',
    rose: 'Rose',
    amber: 'Ambre',
    grey: 'Gris',
  },
  /** Suggestions, set apart by commas: short, concrete, of no meaning for work. */
  words:
    'ancre, bougie, brise, caillou, cerise, comète, érable, galet, lanterne, loutre, mésange, noix, plume, prairie, prune, rivage, safran, saule, tulipe, voilier',
} as const;
