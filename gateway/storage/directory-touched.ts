import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';

/**
 * Counts a change of these users or groups, whose answer names the other kind: who is in which group changes both, and
 * an entity tag that stayed the same would hide it.
 */
export async function touch(
  db: Database,
  table: 'directory_person' | 'directory_group',
  { orgId, ids, now }: { orgId: string; ids: readonly string[]; now: number },
): Promise<void> {
  await inChunks(ids, async (some) => {
    await db
      .updateTable(table)
      .set(({ eb }) => ({ version: eb('version', '+', 1), updated_at: now }))
      .where('org_id', '=', orgId)
      .where('id', 'in', some)
      .execute();
  });
}

/** The same for every user in a group. */
export async function touchMembers(db: Database, orgId: string, groupId: string, now: number): Promise<void> {
  await db
    .updateTable('directory_person')
    .set(({ eb }) => ({ version: eb('version', '+', 1), updated_at: now }))
    .where('org_id', '=', orgId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('directory_member')
        .select('person_id')
        .where('org_id', '=', orgId)
        .where('group_id', '=', groupId),
    )
    .execute();
}

/** The same for every group that one of these users is in. */
export async function touchGroupsOf(
  db: Database,
  { orgId, ids, now }: { orgId: string; ids: readonly string[]; now: number },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('directory_group')
    .set(({ eb }) => ({ version: eb('version', '+', 1), updated_at: now }))
    .where('org_id', '=', orgId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('directory_member')
        .select('group_id')
        .where('org_id', '=', orgId)
        .where('person_id', 'in', ids),
    )
    .execute();
}
