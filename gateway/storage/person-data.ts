import type { InteractionRecord } from '@sidenote/contract/record';
import { findReference, withPeople } from './audit-people.ts';
import type { Database } from './database.ts';
import { groupsOfPeople } from './directory-members.ts';
import { listVotes, type Vote } from './feedback.ts';
import { listInteractions } from './interactions.ts';
import { countChange } from './versions.ts';

/** Everything that is stored about one person of an organisation (R21). */
export interface PersonData {
  readonly interactions: readonly InteractionRecord[];
  readonly votes: readonly Vote[];
  /** When the person's access was ended. */
  readonly revokedAt: number | null;
  readonly directory: readonly { userName: string; externalId: string | null; active: boolean }[];
  readonly groups: readonly string[];
  /** Keys of providers that the person entered, by provider; never the keys. */
  readonly providerKeys: readonly { provider: string; createdAt: number }[];
  /** Rows of the audit that name the person. */
  readonly audit: readonly { seq: number; at: number; actor: string; action: string; target: string }[];
}

export async function exportPerson(db: Database, orgId: string, person: string): Promise<PersonData> {
  const revocation = await db
    .selectFrom('revocation')
    .select(({ fn }) => fn.min('at').as('at'))
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .executeTakeFirst();
  const directory = await db
    .selectFrom('directory_person')
    .select(['user_name', 'external_id', 'active'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .execute();
  return {
    interactions: await listInteractions(db, orgId, person),
    votes: await listVotes(db, orgId, person),
    revokedAt: revocation?.at ?? null,
    directory: directory.map((row) => ({
      ...{ userName: row.user_name, externalId: row.external_id, active: row.active === 1 },
    })),
    groups: (await groupsOfPeople(db, orgId, [person])).get(person) ?? [],
    providerKeys: await db
      .selectFrom('provider_key')
      .select(['provider', 'created_at as createdAt'])
      .where('org_id', '=', orgId)
      .where('created_by', '=', person)
      .execute(),
    audit: await auditOf(db, orgId, person),
  };
}

/**
 * Removes a person from every table. Rows of the audit stay as they were sealed and no longer tell who it was. An
 * ended access is forgotten too: whoever must stay out has to be blocked at the identity provider.
 */
export async function erasePerson(db: Database, orgId: string, person: string): Promise<void> {
  const own = ['interaction', 'feedback', 'revocation', 'directory_person', 'audit_person'] as const;
  for (const table of own)
    await db.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
  await db
    .updateTable('provider_key')
    .set({ created_by: null })
    .where('org_id', '=', orgId)
    .where('created_by', '=', person)
    .execute();
  await countChange(db, orgId, 'people');
}

async function auditOf(db: Database, orgId: string, person: string): Promise<PersonData['audit']> {
  const reference = await findReference(db, orgId, person);
  if (reference === undefined) return [];
  const rows = await db
    .selectFrom('audit')
    .select(['seq', 'at', 'actor', 'action', 'target'])
    .where('org_id', '=', orgId)
    .where(({ or, eb }) =>
      or(
        (['actor', 'target', 'before', 'after'] as const).map((column) =>
          eb(column, 'like', `%${reference}%`),
        ),
      ),
    )
    .orderBy('seq')
    .execute();
  // Others who are named in the same rows stay references: the export is about this person.
  const only = new Map([[reference, person]]);
  return rows.map((row) => ({
    ...row,
    actor: withPeople(row.actor, only),
    target: withPeople(row.target, only),
  }));
}
