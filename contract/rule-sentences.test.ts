import { expect, test } from 'vitest';
import { missingSentences, ruleSentences } from './rule-sentences.ts';

test('every list and everything that can be missing is one sentence, and no two of them the same', () => {
  const sentences = [...Object.values(ruleSentences), ...Object.values(missingSentences)];
  for (const sentence of sentences) expect(sentence).toMatch(/^(?:[A-Z]|\{entry\})[^.]+\.$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a rule with entries names the one that refused', () => {
  const naming = Object.entries(ruleSentences).flatMap(([list, sentence]) =>
    sentence.includes('{entry}') ? [list] : [],
  );
  expect(naming.toSorted()).toEqual(['groups.block', 'hipaa.products', 'hipaa.sites', 'sites.block']);
});
