import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import adfShape from './adf.schema.json' with { type: 'json' };
import { brokenCopies } from './broken-copies.ts';
import { fixtures, readFixture } from './fixtures.ts';

const published: readonly AnySchemaObject[] = [
  adfShape,
  ...new Set(Object.values(fixtures).flatMap(({ shapes }) => Object.values(shapes))),
];

/** Finds shapes by their `$id`. Strict: a keyword that JSON Schema 2020-12 does not know is an error. */
function validators(shapes: readonly AnySchemaObject[]): (id: string) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  for (const shape of shapes) ajv.addSchema(shape);
  return (id) => {
    const found = ajv.getSchema(id);
    if (found === undefined) throw new Error(`There is no shape ${id}.`);
    return found;
  };
}

/** The same shape, where an object may hold nothing that is not named in it. */
function closed(shape: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(shape), (_key, value) =>
    value?.type === 'object' && value.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
}

const open = validators(published);
const strict = validators(published.map(closed));
const where = (errors: ErrorObject[] | null | undefined) =>
  errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];

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
    expect(open(id)(answer), where(open(id).errors).join('\n')).toBe(true);
  });

  test('holds nothing that is not named there', () => {
    expect(strict(id)(answer), where(strict(id).errors).join('\n')).toBe(true);
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
    expect(valid(JSON.parse(body)), where(valid.errors).join('\n')).toBe(true);
    expect(valid(JSON.parse(body.replace('"paragraph"', '"paragraphs"')))).toBe(false);
  });
});

test('a fixture that is changed stays as it was for the next reader', () => {
  readFixture('gitlab', 'issue').title = 'changed';
  expect(readFixture('gitlab', 'issue').title).toBe('Dry run of the migration');
});
