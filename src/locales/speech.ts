import type { SpokenLanguage } from '@sidenote/contract/locales/languages';
import type { Translation, Words } from '@sidenote/contract/locales/words';
import { arabic } from './arabic.ts';
import { type English, english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Everything that the extension says, in every language that it speaks. */
export const speech: Readonly<Record<SpokenLanguage, Translation<English> & Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
  'pt-BR': portuguese,
  ar: arabic,
};
