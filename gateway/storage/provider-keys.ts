import type { Database } from './database.ts';
import type { ProviderKeyRow } from './tables.ts';
import { countChange } from './versions.ts';

/** A key of a model provider, sealed; only its fingerprint can be read. */
export interface ProviderKey {
  readonly provider: string;
  /** Bound into the seal; never used twice in an organisation. */
  readonly version: number;
  readonly wrappedKey: string;
  readonly sealed: string;
  readonly fingerprint: string;
  readonly createdAt: number;
  /** The admin's pseudonym; null once that person is erased. */
  readonly createdBy: string | null;
}

interface NewProviderKey {
  readonly orgId: string;
  readonly provider: string;
  readonly seal: (version: number) => Pick<ProviderKey, 'wrappedKey' | 'sealed' | 'fingerprint'>;
  readonly createdAt: number;
  readonly createdBy: string;
}

/** Puts a key in the place of the provider's earlier one, and returns it as stored. */
export async function replaceProviderKey(db: Database, key: NewProviderKey): Promise<ProviderKey> {
  const { orgId, provider, createdAt, createdBy } = key;
  const version = await countChange(db, orgId, 'keys');
  const { wrappedKey, sealed, fingerprint } = key.seal(version);
  await deleteRows(db, orgId, provider);
  const row = await db
    .insertInto('provider_key')
    .values({
      ...{ org_id: orgId, provider, version, sealed, fingerprint },
      ...{ wrapped_key: wrappedKey, created_at: createdAt, created_by: createdBy },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

/** Removes a provider's key; says whether there was one. */
export async function removeProviderKey(db: Database, orgId: string, provider: string): Promise<boolean> {
  const removed = await deleteRows(db, orgId, provider);
  if (removed) await countChange(db, orgId, 'keys');
  return removed;
}

export async function listProviderKeys(db: Database, orgId: string): Promise<ProviderKey[]> {
  const rows = await db
    .selectFrom('provider_key')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('provider')
    .execute();
  return rows.map(fromRow);
}

async function deleteRows(db: Database, orgId: string, provider: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('provider_key')
    .where('org_id', '=', orgId)
    .where('provider', '=', provider)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

function fromRow(row: ProviderKeyRow): ProviderKey {
  return {
    ...{ provider: row.provider, version: row.version, sealed: row.sealed, fingerprint: row.fingerprint },
    ...{ wrappedKey: row.wrapped_key, createdAt: row.created_at, createdBy: row.created_by },
  };
}
