import type { Database } from './database.ts';

/** How often an organisation's rules, people and keys have changed; each number only ever grows. */
export interface Versions {
  readonly policy: number;
  readonly people: number;
  readonly keys: number;
}

/** The versions of these organisations by id, in one cheap query; one that is gone is missing. */
export async function listVersions(
  db: Database,
  orgIds: readonly string[],
): Promise<ReadonlyMap<string, Versions>> {
  if (orgIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'policy_version as policy', 'people_version as people', 'keys_version as keys'])
    .where('id', 'in', orgIds)
    .execute();
  return new Map(rows.map(({ id, ...versions }) => [id, versions]));
}

/** Counts a change of an organisation's people or keys, by which every instance sees it, and says the new number. */
export async function countChange(db: Database, orgId: string, of: 'people' | 'keys'): Promise<number> {
  const column = of === 'people' ? 'people_version' : 'keys_version';
  const row = await db
    .updateTable('organisation')
    .set((organisation) => ({ [column]: organisation(column, '+', 1) }))
    .where('id', '=', orgId)
    .returning(`${column} as version`)
    .executeTakeFirstOrThrow();
  return row.version;
}
