import { expect, test } from 'vitest';
import { isPlaceholder, kindIds, kinds } from './kinds.ts';

test('every kind is called by a name of its own', () => {
  const titles = kindIds.map((kind) => kinds[kind].title);
  expect(new Set(titles).size).toBe(kindIds.length);
  for (const title of titles) expect(title).toMatch(/^\S.{5,}\S$/);
});

test('what a rule holds for, and what a model reads of each kind', () => {
  const told = (group: 'secrets' | 'personal') =>
    kindIds.filter((kind) => kinds[kind].group === group).map((kind) => `${kind} ${kinds[kind].word}`);
  expect(told('personal')).toEqual(['iban IBAN', 'national-number ID', 'email EMAIL', 'phone PHONE']);
  const secrets = told('secrets');
  expect(secrets).toHaveLength(kindIds.length - 4);
  expect(secrets.filter((one) => !one.endsWith(' KEY'))).toEqual([
    'own-pattern HIDDEN',
    'url-password PASSWORD',
    'assigned PASSWORD',
    'card CARD',
  ]);
});

test.each(['KEY', 'HIDDEN', 'PASSWORD', 'CARD', 'IBAN', 'ID', 'EMAIL', 'PHONE'])(
  '[%s_1] is a placeholder',
  (word) => {
    for (const text of [`[${word}_1]`, `${word}_1`, `[${word}_12`, `${word}_123456]`])
      expect(isPlaceholder(text)).toBe(true);
    for (const text of [
      ...[
        word,
        `[${word}]`,
        `${word}_`,
        `[${word}_]`,
        `${word}1`,
        `[${word}_a]`,
        `[${word}_1234567]`,
        `x${word}_1`,
      ],
      ...[
        `[[${word}_1]`,
        `[${word}_1]]`,
        `(${word}_1)`,
        `[${word}_1] `,
        ` ${word}_1`,
        `[${word.toLowerCase()}_1]`,
      ],
    ])
      expect(isPlaceholder(text)).toBe(false);
  },
);
