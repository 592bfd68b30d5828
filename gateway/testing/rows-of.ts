import { sql } from 'kysely';
import type { Storage } from '../storage/database.ts';

/** Every row that belongs to one organisation, of every table there is, as JSON. */
export async function rowsOf(storage: Storage, orgId: string): Promise<Record<string, string[]>> {
  return storage.acrossOrganisations(async (db) => {
    const found: Record<string, string[]> = {};
    for (const { name, columns } of await db.introspection.getTables()) {
      const names = columns.map((column) => column.name);
      const owner = names.includes('org_id') ? 'org_id' : name === 'organisation' ? 'id' : undefined;
      if (owner === undefined) continue;
      const { rows } = await sql`select * from ${sql.table(name)} where ${sql.ref(owner)} = ${orgId}`.execute(
        db,
      );
      found[name] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return found;
  });
}
