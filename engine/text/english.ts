import { FOREIGN_WORDS, STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

const ENOUGH_WORDS = 4;

/**
 * False when a text is clearly in another language: most of its letters are not Latin, or it holds more of the
 * small words of another language than of English. Short and doubtful texts count as English.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.6) return false;
  const words = wordsOf(sample.toLowerCase()).map((word) => word.text);
  if (words.length < ENOUGH_WORDS) return true;
  const english = words.filter((word) => STOP_WORDS.has(word)).length;
  const accented = words.filter((word) => /[à-öø-ÿāăąćčďęěłńňőřśšťůűźżž]/.test(word)).length;
  const foreign = Math.max(
    ...FOREIGN_WORDS.map((language) => words.filter((word) => language.has(word)).length),
  );
  return foreign + accented <= english || foreign + accented < words.length / 8;
}
