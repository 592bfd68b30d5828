/** The sign by which a person knows the real panel. */
export const cue = {
  title: 'Your sign',
  pick: 'Choose your sign',
  why: 'A page can imitate this panel, but not your sign: only you and this browser know it.',
  colour: 'Colour',
  word: 'Word',
  keep: 'Keep this sign',
  skip: 'Not now',
  change: 'Change your sign',
  none: 'You have not chosen one.',
  wrong: 'A word has 1 to 20 letters, digits, spaces or hyphens.',
  spoken: 'Your sign: {word}',
  colours: {
    teal: 'Teal',
    blue: 'Blue',
    violet: 'Violet',
    rose: 'Rose',
    amber: 'Amber',
    grey: 'Grey',
  },
  /** Suggestions, set apart by commas: short, concrete, of no meaning for work. */
  words:
    'acorn, anchor, breeze, candle, cherry, comet, feather, harbour, lantern, maple, meadow, otter, pebble, plum, robin, saffron, tulip, walnut, willow, zephyr',
} as const;
