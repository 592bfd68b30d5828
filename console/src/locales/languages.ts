import type { SpokenLanguage } from '@sidenote/contract/locales/languages';
import type { Translation, Words } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';

type Load = () => Promise<Translation<English> & Words>;

/**
 * The languages that the console speaks, each complete and a file of its own that is loaded where it is spoken. A line here
 * for a new one: the tests hold it against English from then on.
 */
export const consoleLanguages = {
  en: () => import('./english.ts').then(({ english }) => english),
  de: () => import('./german.ts').then(({ german }) => german),
  fr: () => import('./french.ts').then(({ french }) => french),
  es: () => import('./spanish.ts').then(({ spanish }) => spanish),
  ja: () => import('./japanese.ts').then(({ japanese }) => japanese),
  'pt-BR': () => import('./portuguese.ts').then(({ portuguese }) => portuguese),
  ar: () => import('./arabic.ts').then(({ arabic }) => arabic),
} as const satisfies Record<SpokenLanguage, Load>;

export type ConsoleLanguage = keyof typeof consoleLanguages;

export const consoleLanguageTags = Object.keys(consoleLanguages) as readonly ConsoleLanguage[];
