import { type ConsoleLanguage, consoleLanguageTags } from './languages.ts';

const KEY = 'sidenote-console-language';

/** The language to speak: the one chosen here before, else the first of the browser's that we speak, else English. */
export function chosenLanguage(
  chosen: string | null,
  preferred: readonly string[],
  spoken: readonly ConsoleLanguage[] = consoleLanguageTags,
): ConsoleLanguage {
  for (const tag of chosen === null ? preferred : [chosen, ...preferred]) {
    const same = spoken.find((one) => one.toLowerCase() === tag.toLowerCase());
    const sameLanguage = spoken.find((one) => one.split('-')[0] === tag.split('-')[0]?.toLowerCase());
    const found = same ?? sameLanguage;
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The language of this browser. */
export function ownLanguage(): ConsoleLanguage {
  return chosenLanguage(localStorage.getItem(KEY), navigator.languages);
}

/** Keeps a language for this browser and begins the page anew in it. */
export function chooseLanguage(tag: ConsoleLanguage): void {
  localStorage.setItem(KEY, tag);
  location.reload();
}
