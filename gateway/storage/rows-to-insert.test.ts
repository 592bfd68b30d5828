import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { among } from './among.ts';
import { rowsOf } from './rows-to-insert.ts';

const columns = { name: 'text', at: 'bigint' } as const;

/** What means something in a statement, in JSON, or in PostgreSQL's notation for arrays. */
const names = ['', 'NULL', '{a,b}', 'a "b"', "it's", 'a\\b', 'two\nlines', '東京', '$1', null];

describe.each(storageKinds)('many values as one, on %s,', (kind) => {
  const at = useStorage(kind);

  test.each([
    ['all together', names],
    ['each alone', ...names.map((name) => [name])],
  ])('come out as they went in: %s', async (_how, ...all) => {
    for (const some of all) {
      const rows = some.map((name, n) => ({ name, at: 1_795_000_000_000 + n }));
      const read = await at.as((db) =>
        sql<(typeof rows)[number]>`with new_row (name, at) as (${rowsOf(db, columns, rows)})
          select name, at from new_row order by at`.execute(db),
      );
      expect(read.rows.map((row) => ({ ...row }))).toEqual(rows);
    }
  });

  test('are found by any of them', async () => {
    const some = names.filter((name) => name !== null);
    const rows = some.map((name, n) => ({ name, at: n }));
    const found = await at.as((db) =>
      sql<{ at: number }>`with new_row (name, at) as (${rowsOf(db, columns, rows)})
        select at from new_row where ${among(db, 'name', some.slice(3))} order by at`.execute(db),
    );
    expect(found.rows.map((row) => row.at)).toEqual(rows.slice(3).map((row) => row.at));
  });
});
