import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The votes that a gateway has kept, as they stand in its database. */
export function votes(dataDir: string): unknown[] {
  return rows(dataDir, 'select vote, reasons from feedback');
}

/** What became of answers, as far as a gateway was told, one for each of them. */
export function outcomes(dataDir: string): unknown[] {
  return rows(dataDir, 'select outcome from outcome order by at').map(({ outcome }) => outcome);
}

function rows(dataDir: string, query: string) {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.db') || name.endsWith('.sqlite'));
  const database = new DatabaseSync(join(dataDir, file ?? ''), { readOnly: true });
  const found = database.prepare(query).all();
  database.close();
  return found.map((row) => ({ ...row }));
}
