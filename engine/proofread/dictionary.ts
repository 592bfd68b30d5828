import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import nspell from 'nspell';
import { americanForms } from './british.ts';
import { WORK_WORDS } from './data/work-words.ts';

export interface Dictionary {
  knows(word: string): boolean;
  /** Whether a capitalised word is no common word of the language when written small. */
  isName(word: string): boolean;
  suggest(word: string): string[];
}

/** Loads the English dictionary; British spellings and words of work count as known. */
export async function loadDictionary(): Promise<Dictionary> {
  const { resolve } = createRequire(import.meta.url);
  const base = resolve('dictionary-en');
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(new URL(name, `file://${base}`), 'utf8')),
  );
  const speller = nspell(aff ?? '', dic ?? '');
  const has = (word: string) => speller.correct(word);
  const known = (word: string) => has(word) || has(word.toLowerCase()) || isBritish(word, has);
  return {
    knows: (word) =>
      known(word) ||
      isWorkWord(word.toLowerCase()) ||
      known(word.replace(/['’]s?$/, '')) ||
      isDerived(word, known),
    isName: (word) => /^\p{Lu}/u.test(word) && !has(word.toLowerCase()) && !isWorkWord(word.toLowerCase()),
    suggest: (word) => speller.suggest(word),
  };
}

const PREFIX =
  /^(?:re|un|de|pre|non|multi|sub|over|mis|inter|auto|micro|super|meta|cross|post|anti)(?=\p{L}{4})/u;

/** Regular plurals and prefixed forms that no dictionary lists in full. */
function isDerived(word: string, has: (word: string) => boolean): boolean {
  const base = word.replace(PREFIX, '');
  return (
    (base !== word && has(base)) || (/\p{L}{4}s$/u.test(word) && !/ss$/.test(word) && has(word.slice(0, -1)))
  );
}

function isWorkWord(word: string): boolean {
  return WORK_WORDS.has(word) || WORK_WORDS.has(word.replace(/(?:['’]s|s|ed|ing)$/, ''));
}

function isBritish(word: string, has: (word: string) => boolean): boolean {
  return word.length > 4 && americanForms(word.toLowerCase()).some(has);
}
