import { isOwnAction } from '@sidenote/contract/house';
import type { House } from '@sidenote/contract/house-schema';
import { expect, test } from 'vitest';
import { meantBy, ownChoice } from './meant.ts';

const parameters = { task: 'Announce it', tone: 'casual' } as const;
const house: House = {
  instructions: '',
  actions: [{ id: 'announce', title: 'Announce', description: 'To customers', parameters }],
};

test.each<[what: string, choice: string, words: object, meant: object | undefined]>([
  ['an action of the catalogue takes no words along', 'summarise', { task: 'x' }, { action: 'summarise' }],
  ['an own action is what it says', ownChoice('announce'), {}, { action: 'free-prompt', parameters }],
  ['an own action that was removed is nothing', ownChoice('gone'), {}, undefined],
  ['one’s own words, without any', 'free-prompt', { task: ' ' }, { action: 'free-prompt', parameters: {} }],
  [
    'one’s own words',
    'free-prompt',
    { task: 'x', tone: '' },
    { action: 'free-prompt', parameters: { task: 'x' } },
  ],
])('%s', (_what, choice, words, meant) => {
  expect(meantBy(choice, { house, words })).toEqual(meant);
});

test('words that are an own action to the letter are asked about as that action is', () => {
  const { action = '', parameters: given } = meantBy('free-prompt', { house, words: parameters }) ?? {};
  expect(isOwnAction(house, action, given)).toBe(true);
  const others = meantBy('free-prompt', { house, words: { task: 'Announce it' } });
  expect(isOwnAction(house, action, others?.parameters)).toBe(false);
});
