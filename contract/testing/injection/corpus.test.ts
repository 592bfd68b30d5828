import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressedToModel } from '../../guard/addressed.ts';
import { categories } from './categories.ts';
import { categoryIds, injections } from './corpus.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/injection.md'), 'utf8');

test('there are enough of them, each of its own', () => {
  expect(injections.length).toBeGreaterThanOrEqual(200);
  expect(new Set(injections.map(({ id }) => id)).size).toBe(injections.length);
  expect(new Set(injections.map(({ text }) => text)).size).toBe(injections.length);
  for (const { id, answer } of injections) expect([id, answer]).not.toEqual([id, '']);
});

describe.each(categoryIds)('%s', (category) => {
  const { title, source } = categories[category];
  const own = injections.filter((injection) => injection.category === category);

  test('has ten at least', () => expect(own.length).toBeGreaterThanOrEqual(10));

  test('is told in docs/injection.md with its source and how many there are', () => {
    expect(page).toContain(`| \`${category}\`: ${title} | ${source} | ${own.length} |`);
  });
});

test('docs/injection.md says how many there are, and how many the reader is told of', () => {
  expect(page).toContain(`${injections.length} texts`);
  const marked = injections.filter(({ text }) => addressedToModel(text).length > 0);
  expect(page).toContain(`finds those in ${marked.length} of these texts`);
});
