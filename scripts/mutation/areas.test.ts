import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areas } from './areas.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** What a row of the table is called where it is not called as the area. */
const rows: Readonly<Record<string, string>> = { guard: 'guard, its core' };

describe.each(Object.entries(areas))('the area %s', (name, { mutate, tests, explained }) => {
  test('names sources and tests that are there', () => {
    const plain = [...mutate, ...tests].filter((file) => !/[{*!]/.test(file));
    expect(plain.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('is told in docs/fuzz.md with its sources', () => {
    const row = sourceOf('docs/fuzz.md')
      .split('\n')
      .findLast((line) => line.startsWith(`| ${rows[name] ?? name} | `));
    const told = mutate.filter((pattern) => !pattern.startsWith('!')).map((pattern) => `\`${pattern}\``);
    expect(row?.split(' | ')[1]).toBe(told.join(', '));
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
