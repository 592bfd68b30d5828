import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test.each<[Parameters<typeof placeName>[0]['app'], id: string, name: string | undefined]>([
  ['jira', 'ACME', 'ACME'],
  ['confluence', 'ENG', 'ENG'],
  ['confluence', '~miraokafor', undefined],
  ['github', 'mira-okafor/notes', 'notes'],
  ['gitlab', 'mira/tools/notes', 'notes'],
  ['bitbucket', 'acme/checkout', 'checkout'],
  ['google-calendar', '0123456789abcdef0123456789abcdef', undefined],
  ['slack', 'C0123456', 'C0123456'],
  ['slack', 'D0123456', undefined],
])('a place of %s called %j is told as %j', (app, id, name) => {
  expect(placeName({ app, id })).toBe(name);
});
