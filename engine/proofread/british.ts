/** How British spellings turn into the American ones that the dictionary holds. */
const TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$|ational$|able$)/, 'iz'],
  [/ys(?=e$|ed$|es$|er$|ers$|ing$)/, 'yz'],
  [/our/, 'or'],
  [/tre(?=s?$|d$)/, 'ter'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ation$)/, 'l'],
  [/l(?=ments?$)|(?<=^(?:fulfi|enro|insti|disti))l(?=s?$)|(?<=^ski)l(?=ful)|(?<=^wi)l(?=ful)/, 'll'],
  [/ogue/, 'og'],
  [/ae|oe/, 'e'],
  [/ence(?=s?$)/, 'ense'],
  [/ise(?=s$|d$|$)/, 'ice'],
  [/gement/, 'gment'],
  [/ageing/, 'aging'],
  [/mme(?=s?$)/, 'm'],
  [/(?<=^che)que(?=s?$)/, 'ck'],
  [/grey/, 'gray'],
  [/(?<=^(?:towards?|backwards?|forwards?|afterwards?|upwards?|downwards?))$/, ''],
];

/** The American spellings a word could be the British form of. */
export function americanForms(word: string): string[] {
  return TO_AMERICAN.map(([pattern, put]) => word.replace(pattern, put)).filter((form) => form !== word);
}
