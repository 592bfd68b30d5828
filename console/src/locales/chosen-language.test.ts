import { expect, test } from 'vitest';
import { chosenLanguage } from './chosen-language.ts';

test.each<[chosen: string | null, preferred: readonly string[], language: string]>([
  [null, [], 'en'],
  [null, ['en-GB', 'de'], 'en'],
  [null, ['de-AT', 'en'], 'de'],
  ['fr', ['de', 'en'], 'fr'],
  [null, ['nl', 'EN-us'], 'en'],
  [null, ['tlh'], 'en'],
  ['xx', ['en'], 'en'],
])('chosen %j, preferred %j: %s', (chosen, preferred, language) => {
  expect(chosenLanguage(chosen, preferred)).toBe(language);
});
