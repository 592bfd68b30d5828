import { z } from 'zod';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { Database } from '../storage/database.ts';
import type { ConnectorRow } from '../storage/tables.ts';

type Of = Pick<ConnectorRow, 'id'>;

const scopesSchema = z.array(z.string());

/** What a connector is to read, sealed: among it are addresses of people and names that they made. */
export function sealScopes(keys: NodeKeys, { id }: Of, scopes: readonly string[]): string {
  return keys.seal(nodeOf(id), scopes);
}

/** What a connector is to read, as its admin wrote it; nothing where it was sealed with another key. */
export function scopesOf(keys: NodeKeys, row: Of & Pick<ConnectorRow, 'scopes'>): string[] {
  // A gateway before this one may run beside it, and writes them open.
  const scopes = isOpen(row.scopes) ? JSON.parse(row.scopes) : keys.open(nodeOf(row.id), row.scopes);
  return scopesSchema.safeParse(scopes).data ?? [];
}

/** Seals what gateways before this one have kept open, of every organisation. */
export async function sealOpenScopes(db: Database, keysOf: (orgId: string) => NodeKeys): Promise<void> {
  const rows = await db.selectFrom('connector').selectAll().execute();
  for (const row of rows) {
    const keys = keysOf(row.org_id);
    const sealed = (scopes: string) =>
      isOpen(scopes) ? sealScopes(keys, row, scopesOf(keys, { id: row.id, scopes })) : scopes;
    const [scopes, old] = [sealed(row.scopes), row.old_scopes === null ? null : sealed(row.old_scopes)];
    if (scopes === row.scopes && old === row.old_scopes) continue;
    await db
      .updateTable('connector')
      .set({ scopes, old_scopes: old })
      .where('org_id', '=', row.org_id)
      .where('id', '=', row.id)
      // Whoever has changed them meanwhile knows better.
      .where('version', '=', row.version)
      .execute();
  }
}

function nodeOf(id: string): string {
  return `scopes of ${id}`;
}

/** JSON begins with a bracket, which nothing sealed has. */
function isOpen(scopes: string): boolean {
  return scopes.startsWith('[');
}
