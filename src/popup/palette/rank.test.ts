import { describe, expect, test } from 'vitest';
import { rankOf } from './rank.ts';

const fix = {
  title: 'Fix spelling & grammar',
  description: 'Corrects mistakes and leaves your words alone.',
};
const résumé = { title: 'Résumer', description: 'En quelques phrases.' };
const japanese = { title: '要点をまとめる', description: '短くします。' };

describe('rankOf', () => {
  test.each([
    ['nothing typed', '', fix, undefined],
    ['only spaces', '  ', fix, undefined],
    ['the beginning of the title', 'fix', fix, 0],
    ['capitals', 'FIX', fix, 0],
    ['the beginnings of several words', 'fix gr', fix, 0],
    ['in another order', 'gram fix', fix, 1],
    ['a later word', 'spell', fix, 1],
    ['words run together', 'fisp', fix, 2],
    ['initials', 'fsg', fix, 2],
    ['initials, one passed over', 'fg', fix, 2],
    ['a word of the description', 'mistakes', fix, 3],
    ['one of the title, one of the description', 'fix alone', fix, 3],
    ['a comma between them', 'fix, alone', fix, 3],
    ['the middle of a word', 'pelling', fix, undefined],
    ['letters in a wrong order', 'gsf', fix, undefined],
    ['one word too many', 'fix everything', fix, undefined],
    ['an accent left out', 'resu', résumé, 0],
    ['an accent that is not there', 'fíx', fix, 0],
    ['a language without spaces', '要点をまとめ', japanese, 2],
    ['a later word of one', 'まとめ', japanese, 1],
  ] as const)('%s', (_, search, of, rank) => {
    expect(rankOf(search, of)).toBe(rank);
  });
});
