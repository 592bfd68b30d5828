import { expect, test } from 'vitest';
import { applyEdits } from '../text/edits.ts';
import { viewOf } from '../text/view.ts';
import { loadDictionary } from './dictionary.ts';
import { typingDistance } from './distance.ts';
import { passageOf } from './passage.ts';
import { rank } from './rank.ts';
import { soundKey } from './sound.ts';
import { spelling } from './spelling.ts';

const dictionary = await loadDictionary();

function spelled(text: string): string {
  const passage = passageOf(viewOf(text, 'markdown'));
  return applyEdits(passage.view, spelling(passage, dictionary));
}

test.each([
  ['We recieved the requirments.', 'We received the requirements.'],
  ['The dashbord is **brokken**.', 'The dashboard is **broken**.'],
  [
    'See [the documantation](https://a.example/documantation).',
    'See [the documentation](https://a.example/documantation).',
  ],
  ['Teh end of the developement.', 'The end of the development.'],
])('%s → %s', (typed, right) => expect(spelled(typed)).toBe(right));

test.each([
  'Krzysztof met Priya in Wroclaw.',
  'the colour of their behaviour was organised',
  'refactored webhooks and a monorepo',
  'the `teh` flag and @recieved and ABC-12',
  'FOOBR is an acronym',
  'frobnicate it, frobnicate it, and frobnicate it',
  'qwxzv',
  'a/teh/path and teh_name',
  'It isn’t the user’s fault.',
])('%s stays', (text) => expect(spelled(text)).toBe(text));

test('a swap is nearer than two replacements, a doubled letter nearer than a new one', () => {
  expect(typingDistance('teh', 'the')).toBeLessThan(typingDistance('tqh', 'the'));
  expect(typingDistance('runing', 'running')).toBeLessThan(typingDistance('runing', 'ruining'));
});

test('words that sound alike have the same key', () => {
  expect(soundKey('fone')).toBe(soundKey('phone'));
  expect(soundKey('acheive')).toBe(soundKey('achieve'));
});

test('a word of the text ranks above its like, and no rude word is ever offered', () => {
  expect(rank('gatway', ['gateway', 'getaway'], new Set(['gateway']))[0]?.word).toBe('gateway');
  expect(rank('anys', ['anus'], new Set())).toEqual([]);
});
