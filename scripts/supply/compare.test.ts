import { expect, test } from 'vitest';
import { differences } from './compare.ts';

const files = (of: Readonly<Record<string, string>>) =>
  new Map(Object.entries(of).map(([path, text]) => [path, Buffer.from(text)]));

test('a package that holds the same is told from one with a file more, less or other', () => {
  const built = files({ 'a.js': 'a', 'b.js': 'b' });
  expect(differences(files({ 'b.js': 'b', 'a.js': 'a' }), built)).toEqual([]);
  expect(differences(files({ 'a.js': 'a ', 'c.js': 'c' }), built)).toEqual([
    'a.js is another than the one built from this tree.',
    'b.js is missing in the package.',
    'c.js is in the package alone.',
  ]);
});
