import type { AnySchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { brokenCopies } from './broken-copies.ts';
import { fixtures, readFixture } from './fixtures.ts';
import { faultsOf, published, shapesOf } from './shapes.ts';

/** The same shape, where an object may hold nothing that is not named in it. */
function closed(shape: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(shape), (_key, value) =>
    value?.type === 'object' && value.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
}

const open = shapesOf(published);
const strict = shapesOf(published.map(closed));

const cases = Object.entries(fixtures).flatMap(([product, { answers, shapes }]) => {
  const shapesByName = new Map(Object.entries(shapes));
  return Object.entries(answers).map(
    ([name, answer]) => [`${product}/${name}`, answer, shapesByName.get(name)?.$id ?? 'none'] as const,
  );
});

/** What the published document leaves open: a field of a request may hold anything. */
const free = new Set(['/requestFieldValues/0/value']);

/** The bodies that Confluence gives as text. */
function bodiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('atlas_doc_format' in value) return bodiesIn(value.atlas_doc_format);
  if ('value' in value && typeof value.value === 'string') return [value.value];
  return Object.values(value).flatMap(bodiesIn);
}

describe.each(cases)('%s', (_name, answer, id) => {
  test('is valid by the published shape', () => {
    expect(open(id)(answer), faultsOf(open(id))).toBe(true);
  });

  test('holds nothing that is not named there', () => {
    expect(strict(id)(answer), faultsOf(strict(id))).toBe(true);
  });

  test('is refused when any of it is of another kind', () => {
    const unnoticed = brokenCopies(answer)
      .filter(({ copies }) => copies.every((copy) => open(id)(copy)))
      .map(({ path }) => path);
    expect(unnoticed.filter((path) => !free.has(path))).toEqual([]);
  });
});

describe('texts in Atlassian Document Format', () => {
  const names = Object.entries(fixtures.confluence.answers).flatMap(([name, answer]) =>
    bodiesIn(answer).map((body, at) => [`${name}, body ${at + 1}`, body] as const),
  );

  test.each(names)('%s is a document', (_name, body) => {
    const valid = open('urn:sidenote:published:adf');
    expect(valid(JSON.parse(body)), faultsOf(valid)).toBe(true);
    expect(valid(JSON.parse(body.replace('"paragraph"', '"paragraphs"')))).toBe(false);
  });
});

test('a fixture that is changed stays as it was for the next reader', () => {
  readFixture('gitlab', 'issue').title = 'changed';
  expect(readFixture('gitlab', 'issue').title).toBe('Dry run of the migration');
});
