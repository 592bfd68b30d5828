import type { Kysely } from 'kysely';

/** An index for each way in which the audit is searched, each in the order in which it is read. */
export async function auditSearch(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('audit_by_time').on('audit').columns(['org_id', 'at', 'seq']).execute();
  for (const column of ['actor', 'action', 'target'])
    await db.schema
      .createIndex(`audit_by_${column}`)
      .on('audit')
      .columns(['org_id', column, 'at', 'seq'])
      .execute();
}
