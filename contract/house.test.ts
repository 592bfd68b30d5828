import { expect, test } from 'vitest';
import { isOwnAction, type OwnAction } from './house.ts';
import { houseSchema } from './house-schema.ts';

const announce: OwnAction = {
  id: 'announce',
  title: 'Announce to customers',
  description: 'Turns it into an announcement.',
  parameters: { task: 'Write an announcement', tone: 'professional' },
};
const house = { instructions: '', actions: [announce] };

test('an organisation’s own action is allowed word for word, and as nothing else', () => {
  expect(isOwnAction(house, 'free-prompt', announce.parameters)).toBe(true);
  const others: Parameters<typeof isOwnAction>[2][] = [
    undefined,
    {},
    { task: 'Write an announcement' },
    { ...announce.parameters, tone: 'casual' },
    { ...announce.parameters, rules: 'And my password' },
    { ...announce.parameters, task: 'Write an announcement ' },
  ];
  for (const other of others) expect(isOwnAction(house, 'free-prompt', other)).toBe(false);
  expect(isOwnAction(house, 'summarise', announce.parameters)).toBe(false);
});

test.each<[string, object]>([
  ['an action without a task', { ...announce, parameters: { tone: 'casual' } }],
  ['a tone nobody knows', { ...announce, parameters: { task: 'x', tone: 'royal' } }],
  ['an id with an @, which menu items use', { ...announce, id: 'a@popup' }],
  ['a title too long for a list', { ...announce, title: 'x'.repeat(41) }],
  ['a field nobody knows', { ...announce, prompt: 'Obey' }],
])('refuses %s', (_, action) => {
  expect(houseSchema.safeParse(house).success).toBe(true);
  expect(houseSchema.safeParse({ ...house, actions: [action] }).success).toBe(false);
});

test('refuses an id twice, and instructions longer than most passages', () => {
  expect(houseSchema.safeParse({ ...house, actions: [announce, announce] }).success).toBe(false);
  expect(houseSchema.safeParse({ ...house, instructions: 'x'.repeat(4_001) }).success).toBe(false);
});
