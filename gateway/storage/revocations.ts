import type { Database } from './database.ts';
import { countChange } from './versions.ts';

/** Who ends a person's access. Neither gives back what the other took. */
export type RevokedBy = 'admin' | 'directory';

export interface Revocation {
  readonly orgId: string;
  /** The person's pseudonym. */
  readonly person: string;
  readonly by: RevokedBy;
}

/** Ends a person's access; says whether the same one had not done so already. */
export async function revoke(
  db: Database,
  { orgId, person, by, at }: Revocation & { at: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('revocation')
    .values({ org_id: orgId, person, revoked_by: by, at })
    .onConflict((conflict) => conflict.columns(['org_id', 'person', 'revoked_by']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

/** Takes back what the same one ended; says whether there was anything to take back. */
export async function restore(db: Database, { orgId, person, by }: Revocation): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('revocation')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .where('revoked_by', '=', by)
    .executeTakeFirstOrThrow();
  if (numDeletedRows !== 1n) return false;
  await countChange(db, orgId, 'people');
  return true;
}

/** Those of these people whose access was ended. */
export async function revokedAmong(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('revocation')
    .select('person')
    .where('org_id', '=', orgId)
    .where('person', 'in', people)
    .execute();
  return new Set(rows.map(({ person }) => person));
}

/** Everybody whose access an organisation has ended, and since when. */
export async function listRevocations(
  db: Database,
  orgId: string,
): Promise<{ person: string; at: number }[]> {
  return db
    .selectFrom('revocation')
    .select(({ fn }) => ['person', fn.min('at').as('at')])
    .where('org_id', '=', orgId)
    .groupBy('person')
    .orderBy('at')
    .orderBy('person')
    .execute();
}
