import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areas } from './areas.ts';

const root = path.join(import.meta.dirname, '..', '..');

describe.each(Object.entries(areas))('the area %s', (_, { mutate, tests, explained }) => {
  test('names sources and tests that are there', () => {
    const plain = [...mutate, ...tests].filter((file) => !/[{*!]/.test(file));
    expect(plain.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('explains nothing that no longer stands in its source', () => {
    const gone = explained.filter(({ file, from }) => !sourceOf(file).includes(from));
    expect(gone).toEqual([]);
  });

  test('explains nothing twice, nor what another area breaks', () => {
    const keys = explained.map(({ file, from, to }) => JSON.stringify([file, from, to]));
    expect(new Set(keys).size).toBe(keys.length);
    const elsewhere = explained.filter(
      ({ file }) => !mutate.some((pattern) => path.matchesGlob(file, pattern)),
    );
    expect(elsewhere).toEqual([]);
  });
});

function sourceOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
