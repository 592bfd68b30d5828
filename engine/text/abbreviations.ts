/** Abbreviations that never end a sentence, without their last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st rev gen col sgt capt lt hon e.g i.e eg ie cf vs approx ca fig figs no nos vol
  pp sec ch ed eds dept est resp incl excl tel ext min max jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri`.split(/\s+/),
);
