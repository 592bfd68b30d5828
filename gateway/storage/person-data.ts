import type { InteractionRecord } from '@sidenote/contract/record';
import { sql } from 'kysely';
import { findReference, withPeople } from './audit-people.ts';
import { listConsoleSessions } from './console-sessions.ts';
import type { Database, Storage } from './database.ts';
import { groupsOfPeople } from './directory-members.ts';
import { touch, touchGroupsOf } from './directory-touched.ts';
import { erasedAmong, rememberErasure } from './erasures.ts';
import { listVotes, type Vote } from './feedback.ts';
import { forgetWhose } from './graph-left.ts';
import { lockGraph } from './graph-lock.ts';
import { deleteFromGraph } from './graph-mine.ts';
import { type GraphOfPerson, graphOfPerson } from './graph-of-person.ts';
import { listInteractions } from './interactions.ts';
import { type ListedOutcome, listOutcomes } from './outcomes.ts';
import { listWeeksOf } from './person-weeks.ts';
import { countChange } from './versions.ts';

/** Everything that is stored about one person of an organisation (R21). */
export interface PersonData {
  readonly interactions: readonly InteractionRecord[];
  readonly votes: readonly Vote[];
  /** What became of the person's answers. */
  readonly outcomes: readonly ListedOutcome[];
  /** The weeks in which the person had Sidenote, by their Mondays, and whether they asked something in it. */
  readonly weeks: readonly { readonly week: string; readonly asked: boolean }[];
  /** When the person's access was ended. */
  readonly revokedAt: number | null;
  /** When what was kept until then was erased, for as long as that is remembered. */
  readonly erasedAt: number | null;
  readonly directory: readonly { userName: string; externalId: string | null; active: boolean }[];
  readonly groups: readonly string[];
  /** Keys of providers that the person entered, by provider; never the keys. */
  readonly providerKeys: readonly { provider: string; createdAt: number }[];
  /** When the person signed in to the console, as far as that has not ended. */
  readonly consoleSessions: readonly { createdAt: number; seenAt: number }[];
  /** Webhooks that the person added. */
  readonly webhooks: readonly { id: string; createdAt: number }[];
  /** Connectors that the person added. */
  readonly connectors: readonly { id: string; createdAt: number }[];
  /** Their own part in the teamwork graph. */
  readonly graph: GraphOfPerson;
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
    outcomes: await listOutcomes(db, orgId, person),
    weeks: await listWeeksOf(db, orgId, person),
    revokedAt: revocation?.at ?? null,
    erasedAt: (await erasedAmong(db, orgId, [person])).get(person) ?? null,
    directory: directory.map((row) => ({
      ...{ userName: row.user_name, externalId: row.external_id, active: row.active === 1 },
    })),
    groups: (await groupsOfPeople(db, orgId, [person])).get(person) ?? [],
    providerKeys: [
      ...(await keysOf(db, 'provider_key', { orgId, person })),
      ...(await keysOf(db, 'replaced_key', { orgId, person })),
    ],
    consoleSessions: await listConsoleSessions(db, orgId, person),
    webhooks: await db
      .selectFrom('webhook')
      .select(['id', 'created_at as createdAt'])
      .where('org_id', '=', orgId)
      .where('created_by', '=', person)
      .execute(),
    connectors: await db
      .selectFrom('connector')
      .select(['id', 'created_at as createdAt'])
      .where('org_id', '=', orgId)
      .where('created_by', '=', person)
      .execute(),
    graph: await graphOfPerson(db, orgId, person),
    audit: await auditOf(db, orgId, person),
  };
}

/**
 * Removes a person from every table, and remembers by a hash that it did: what is still on its way about them is not
 * kept. Rows of the audit stay as they were sealed and no longer tell who it was. An ended access is forgotten too:
 * whoever must stay out has to be blocked at the identity provider.
 */
export async function erasePerson(
  db: Database,
  kind: Storage['kind'],
  { orgId, person }: { orgId: string; person: string },
): Promise<void> {
  const now = await rememberErasure(db, kind, { orgId, person });
  await touchTeams(db, { orgId, person, now });
  await lockGraph(db, kind, orgId);
  // That they want no part in the graph is remembered by a hash, and holds when they come back.
  await deleteFromGraph(db, { orgId, person });
  await forgetWhose(db, orgId, person);
  const own = [
    'interaction',
    'feedback',
    'outcome',
    'person_week',
    'revocation',
    'directory_person',
    'directory_waiting',
    'audit_person',
    'console_session',
  ] as const;
  for (const table of own)
    await db.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
  for (const table of ['provider_key', 'replaced_key', 'webhook', 'connector'] as const)
    await db
      .updateTable(table)
      .set({ created_by: null })
      .where('org_id', '=', orgId)
      .where('created_by', '=', person)
      .execute();
  await countChange(db, orgId, 'people');
}

async function keysOf(
  db: Database,
  table: 'provider_key' | 'replaced_key',
  { orgId, person }: { orgId: string; person: string },
): Promise<PersonData['providerKeys']> {
  return db
    .selectFrom(table)
    .select(['provider', 'created_at as createdAt'])
    .where('org_id', '=', orgId)
    .where('created_by', '=', person)
    .execute();
}

/** Groups that name the person are others without them. */
async function touchTeams(
  db: Database,
  { orgId, person, now }: { orgId: string; person: string; now: number },
): Promise<void> {
  const idsIn = async (table: 'directory_person' | 'directory_waiting', column: 'id' | 'group_id') => {
    const rows = await db
      .selectFrom(table)
      .select(sql<string>`${sql.ref(column)}`.as('id'))
      .where('org_id', '=', orgId)
      .where('person', '=', person)
      .execute();
    return rows.map(({ id }) => id);
  };
  await touchGroupsOf(db, { orgId, ids: await idsIn('directory_person', 'id'), now });
  await touch(db, 'directory_group', { orgId, ids: await idsIn('directory_waiting', 'group_id'), now });
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
