import { expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listColumns } from './columns.ts';
import { knownColumns } from './known-columns.ts';

for (const kind of storageKinds) {
  const { across } = useStorage(kind);
  test(`the closed list of columns is what the migrations make on ${kind}`, async () => {
    const made = await across((db) => listColumns(db, kind));
    const known = Object.entries(knownColumns).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => ({ table, column })),
    );
    const sorted = (all: typeof made) => all.map(({ table, column }) => `${table}.${column}`).sort();
    expect(sorted(made)).toEqual(sorted(known));
  });
}
