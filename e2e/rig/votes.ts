import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The votes that a gateway has kept, as they stand in its database. */
export function votes(dataDir: string): unknown[] {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.db') || name.endsWith('.sqlite'));
  const database = new DatabaseSync(join(dataDir, file ?? ''), { readOnly: true });
  const rows = database.prepare('select vote, reasons from feedback').all();
  database.close();
  return rows.map((row) => ({ ...row }));
}
