import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Rows of a gateway's embedded database, as they stand in its file at this moment. */
export function rowsIn(dataDir: string, query: string): Record<string, unknown>[] {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.db') || name.endsWith('.sqlite'));
  const database = new DatabaseSync(join(dataDir, file ?? ''), { readOnly: true });
  try {
    return database
      .prepare(query)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}
