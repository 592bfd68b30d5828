import { ATOM } from '../../text/locks.ts';
import { likeCase } from '../../text/words.ts';
import type { Rule } from '../rule.ts';

/** Written with a vowel, spoken with a consonant. */
const SAID_WITH_CONSONANT =
  /^(?:eu|ewe|one(?!r|ir)|once|u(?:ni(?!n|m)|s(?:e|u|a|b)(?!h)|ti|k(?:$|[^a-z])|r[ae](?:n|l)|fo)|ubiq|uu|ur[il]s?$|ui$|ux$|usb)/i;
/** Written with a consonant, spoken with a vowel. */
const SAID_WITH_VOWEL = /^(?:hour|hono|honest|heir)/i;
/** Letters whose names begin with a vowel, for initialisms such as SLA or HR. */
const VOWEL_LETTER_NAMES = /^[AEFHILMNORSX]/;
/** Capitals that are read as a word or in either way: left alone. */
const READ_EITHER_WAY = new Set([
  'SQL',
  'FAQ',
  'LED',
  'SAML',
  'NATO',
  'SSO',
  'LAN',
  'RAM',
  'ROM',
  'SIM',
  'MAC',
  'NASA',
  'HIPAA',
  'SCRUM',
  'LINUX',
  'SOC',
  'SOAP',
  'REST',
  'RAG',
  'ROI',
  'MVP',
]);

/** "a" before a vowel sound, "an" before a consonant sound. */
export const articles: Rule = ({ text, view, starts }) =>
  [...text.matchAll(/(?<![\p{L}\p{N}'’.-])(an?)(?=[ \t]([\p{L}]+))/giu)].flatMap((match) => {
    const [article = '', , next = ''] = [match[1], match[0], match[2]];
    const at = match.index + article.length + 1;
    const wanted = view.lock[at] === ATOM ? undefined : articleFor(next);
    if (!wanted || wanted === article.toLowerCase()) return [];
    // A capital A inside a sentence is a grade, a plan or a letter, not an article.
    if (article[0] === 'A' && !starts.has(match.index)) return [];
    return [
      {
        start: match.index,
        end: match.index + article.length,
        text: likeCase(article[0] ?? '', wanted),
        rule: 'articles',
      },
    ];
  });

/** The article a word takes, or undefined when it can be read in two ways. */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (word.length < 3) return undefined;
  if (word === word.toUpperCase()) {
    if (READ_EITHER_WAY.has(word) || word.length > 5) return undefined;
    return VOWEL_LETTER_NAMES.test(word) ? 'an' : 'a';
  }
  if (/^(?:historic|hotel|herb|habitual)/i.test(word)) return undefined;
  if (SAID_WITH_VOWEL.test(word)) return 'an';
  if (SAID_WITH_CONSONANT.test(word)) return 'a';
  if (/^[aeiou]/i.test(word)) return /^\p{Lu}/u.test(word) && /^u/i.test(word) ? undefined : 'an';
  return /^[b-df-hj-np-tv-z]/i.test(word) ? 'a' : undefined;
}
