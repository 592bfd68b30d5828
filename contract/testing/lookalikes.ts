/**
 * Texts that are read as others, or as the same in other bytes: letters of other scripts, ligatures, letters taken apart and put
 * together, wide letters, and signs that Unicode holds to be one. Whoever normalises them changes what a person wrote.
 */
export const lookalikes: Readonly<Record<string, string>> = {
  'Cyrillic and Greek letters in Latin words':
    'P\u0430y p\u0430yp\u0430l and \u0391pple \u03bfn \u0422uesday.',
  'a letter taken apart and put together': 'Cafe\u0301 and caf\u00e9, \u1112\u1161\u11ab and \ud55c.',
  'ligatures and wide letters': 'The \ufb01le \uff21\uff22\uff23\uff11 o\ufb00ice \u2460 \u2122.',
  'signs of other names': '5 \u212a, 3 \u212b, 7 \u2126, \u00b5m and \u03bcm, 1\u20442.',
  'quotes, dashes and spaces': '\u2018a\u2019 \u201cb\u201d c\u2010d\u2011e\u2212f g\u00a0h\u202fi\u2009j.',
};
