import type { Database } from './database.ts';
import { countChange } from './versions.ts';

/** Ends a person's access; says whether they had it. */
export async function revoke(
  db: Database,
  { orgId, person, at }: { orgId: string; person: string; at: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('revocation')
    .values({ org_id: orgId, person, at })
    .onConflict((conflict) => conflict.columns(['org_id', 'person']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

/** Gives a person their access back; says whether it had been ended. */
export async function restore(db: Database, orgId: string, person: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('revocation')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  if (numDeletedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

export async function isRevoked(db: Database, orgId: string, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('revocation')
    .select('at')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

/** Everybody whose access an organisation has ended, and when. */
export async function listRevocations(
  db: Database,
  orgId: string,
): Promise<{ person: string; at: number }[]> {
  return db
    .selectFrom('revocation')
    .select(['person', 'at'])
    .where('org_id', '=', orgId)
    .orderBy('at')
    .orderBy('person')
    .execute();
}
