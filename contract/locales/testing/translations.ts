import { describe, expect, test } from 'vitest';
import type { SpokenLanguage } from '../languages.ts';
import { piecesOf } from '../paths.ts';
import { sentencesOf, type Words } from '../words.ts';
import { graphNames } from './names.ts';

/** The forms of a plural end in its category. */
const form = /\.(?:zero|one|two|few|many|other)$/;
/** What has to stand in every language as it is. */
const kept = /\d+|\b(?:chrome|about|https?):[\w/.-]*\w|\b[a-z]+(?:[A-Z]|_[a-z])\w*\b/g;
const rightToLeft = new Set<string>(['ar']);

const plainPath = (path: string) => path.replace(form, '');
const slotsOf = (sentence: string) => piecesOf(sentence).filter((_, at) => at % 2 === 1);
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

/** The paths of all sentences, without the forms of their plurals, in order. */
export function pathsIn(words: Words): string[] {
  return sorted(Array.from(sentencesOf(words), ([path]) => plainPath(path)));
}

/** Adds the tests that a language passes which says, completely, what English says. */
export function testTranslation(language: SpokenLanguage, english: Words, translation: Words): void {
  const sentences = new Map(sentencesOf(english));
  const englishSlots = slotsByPath(sentences);
  const here = new Map(sentencesOf(translation));

  describe(language, () => {
    test('says everything that English says, and nothing else', () => {
      expect(pathsIn(translation)).toEqual(pathsIn(english));
    });

    test('has every form of a number that the language has', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = sorted([...sentences.keys()].filter((path) => form.test(path)).map(plainPath));
      const forms = sorted([...here.keys()].filter((path) => form.test(path)));
      expect(forms).toEqual(sorted(counted.flatMap((path) => categories.map((name) => `${path}.${name}`))));
    });

    test('fills the slots that English has, all of them but in a form that leaves the number out', () => {
      const wrong = Array.from(here).filter(([path, sentence]) => {
        const known = englishSlots.get(plainPath(path)) ?? new Set();
        const slots = new Set(slotsOf(sentence));
        const needed = form.test(path) ? [...known].filter((slot) => slot !== 'count') : [...known];
        return needed.some((slot) => !slots.has(slot)) || [...slots].some((slot) => !known.has(slot));
      });
      expect(wrong.map(([path]) => path)).toEqual([]);
    });

    test('keeps numbers, and the names of keys and addresses', () => {
      const lost = Array.from(here).filter(([path, sentence]) => {
        const original = sentences.get(path) ?? '';
        return Array.from(original.matchAll(kept), ([text]) => text).some((text) => !sentence.includes(text));
      });
      expect(lost.map(([path]) => path)).toEqual([]);
    });

    test('leaves no sentence empty, and none in English', () => {
      const left = Array.from(here).filter(([path, sentence]) => {
        const same = language !== 'en' && sentence === sentences.get(path) && /\w+ \w+ \w+/.test(sentence);
        return sentence.trim() === '' || same;
      });
      expect(left.map(([path]) => path)).toEqual([]);
    });

    test('calls the teamwork graph by one name', () => {
      const { full, short } = graphNames[language];
      const otherwise = Array.from(here).filter(([path, sentence]) => {
        const original = sentences.get(path) ?? '';
        if (/teamwork graph/i.test(original)) return !full.test(sentence);
        return /\bgraph\b/i.test(original) && !short.test(sentence);
      });
      expect(otherwise).toEqual([]);
    });

    test('names itself, and the way it is written', () => {
      expect(here.get('spoken.tag')).toBe(language);
      expect(here.get('spoken.direction')).toBe(rightToLeft.has(language) ? 'rtl' : 'ltr');
    });
  });
}

function slotsByPath(sentences: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [path, sentence] of sentences) {
    const slots = found.get(plainPath(path)) ?? new Set();
    for (const slot of slotsOf(sentence)) slots.add(slot);
    found.set(plainPath(path), slots);
  }
  return found;
}
