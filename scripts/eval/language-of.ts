/** Words that a text of a language can hardly do without, and that the others have not. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to is are was were it that for with this be have has will not on as by from they which should',
  de: 'der die das und ist nicht ein eine einen mit für auf dem den des wird werden wir sich zu im von auch bei noch',
  fr: 'le la les des est une dans pour que qui avec sur pas nous vous ce cette du au sont il elle être plus',
  es: 'el los las es una en para que con por no se del al son esta este más como su lo ha ser',
  it: 'il gli è una che di per con non sono della del nel questo questa più anche come ha essere alla dei',
  nl: 'de het een en van is niet met voor op dat die wordt zijn aan ook bij naar wij deze dit als er',
  pt: 'o os as é uma em para que com não se do da dos das são esta este mais como pelo ao ser',
};

const scripts = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
] as const;

const words = Object.entries(functionWords).map(
  ([language, list]) => [language, new Set(list.split(' '))] as const,
);

/**
 * The language of a text (ISO 639-1), by its script or by its function words; undefined where there are too few of
 * them to tell, or as many of two languages.
 */
export function languageOf(text: string): string | undefined {
  const script = scripts.find(([, letters]) => letters.test(text));
  if (script !== undefined) return script[0];
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = words
    .map(([language, known]) => ({ language, count: found.filter((word) => known.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < 2 || first.count === second?.count) return undefined;
  return first.language;
}
