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
  readonly createdBy: string | null;
  /** Until when the key before is kept, for who takes this back; undefined to delete it. */
  readonly keepUntil?: number;
}

/** Puts a key in the place of the provider's earlier one, and returns both as stored. */
export async function replaceProviderKey(
  db: Database,
  key: NewProviderKey,
): Promise<{ stored: ProviderKey; before: ProviderKey | undefined }> {
  const { orgId, provider, createdAt, createdBy, keepUntil } = key;
  // Counting locks the organisation: of two who replace a key at once, the second sees what the first wrote.
  const version = await countChange(db, orgId, 'keys');
  const { wrappedKey, sealed, fingerprint } = key.seal(version);
  const before = await deleteKey(db, orgId, provider);
  if (before !== undefined && keepUntil !== undefined)
    await db
      .insertInto('replaced_key')
      .values({ ...before, kept_until: keepUntil })
      .execute();
  const row = await db
    .insertInto('provider_key')
    .values({
      ...{ org_id: orgId, provider, version, sealed, fingerprint },
      ...{ wrapped_key: wrappedKey, created_at: createdAt, created_by: createdBy },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { stored: fromRow(row), before: before && fromRow(before) };
}

/** Removes a provider's key, and the one before it; returns what there was. */
export async function removeProviderKey(
  db: Database,
  orgId: string,
  provider: string,
): Promise<ProviderKey | undefined> {
  await countChange(db, orgId, 'keys');
  const removed = await deleteKey(db, orgId, provider);
  return removed && fromRow(removed);
}

/** The key that another one took the place of, while it is kept. */
export async function findReplacedKey(
  db: Database,
  { orgId, provider, now }: { orgId: string; provider: string; now: number },
): Promise<ProviderKey | undefined> {
  const row = await db
    .selectFrom('replaced_key')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('provider', '=', provider)
    .where('kept_until', '>', now)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Deletes replaced keys that are kept no longer, and says how many. */
export async function forgetReplacedKeys(db: Database, orgId: string, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('replaced_key')
    .where('org_id', '=', orgId)
    .where('kept_until', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
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

/** Deletes a provider's key and the one before it; returns the first as it was stored. */
async function deleteKey(db: Database, orgId: string, provider: string): Promise<ProviderKeyRow | undefined> {
  await db.deleteFrom('replaced_key').where('org_id', '=', orgId).where('provider', '=', provider).execute();
  return db
    .deleteFrom('provider_key')
    .where('org_id', '=', orgId)
    .where('provider', '=', provider)
    .returningAll()
    .executeTakeFirst();
}

function fromRow(row: ProviderKeyRow): ProviderKey {
  return {
    ...{ provider: row.provider, version: row.version, sealed: row.sealed, fingerprint: row.fingerprint },
    ...{ wrappedKey: row.wrapped_key, createdAt: row.created_at, createdBy: row.created_by },
  };
}
