import { CONSOLE_IDLE_MS, CONSOLE_SESSION_MS } from '@sidenote/contract/console-session';
import type { Database } from './database.ts';

/** A session of the console as it is kept: the hash of its id, and tokens that only the id opens. */
export interface KeptSession {
  readonly orgId: string;
  /** SHA-256 of the id, in hexadecimal. */
  readonly idHash: string;
  /** The person's pseudonym. */
  readonly person: string;
  readonly sealed: string;
  readonly createdAt: number;
  /** When the person last did something. */
  readonly seenAt: number;
}

type Key = Pick<KeptSession, 'orgId' | 'idHash'>;

export async function addConsoleSession(db: Database, session: KeptSession): Promise<void> {
  const { orgId, idHash, person, sealed, createdAt, seenAt } = session;
  await db
    .insertInto('console_session')
    .values({
      ...{ org_id: orgId, id_hash: idHash, person, sealed },
      ...{ created_at: createdAt, seen_at: seenAt, renewing_at: null },
    })
    .execute();
}

/** A session that has not ended by a time; undefined where there is none. */
export async function findConsoleSession(
  db: Database,
  { orgId, idHash }: Key,
  now: number,
): Promise<KeptSession | undefined> {
  const row = await db
    .selectFrom('console_session')
    .select(['person', 'sealed', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('org_id', '=', orgId)
    .where('id_hash', '=', idHash)
    .where('created_at', '>', now - CONSOLE_SESSION_MS)
    .where('seen_at', '>', now - CONSOLE_IDLE_MS)
    .executeTakeFirst();
  return row === undefined ? undefined : { orgId, idHash, ...row };
}

/** Notes that the person did something. */
export async function touchConsoleSession(db: Database, { orgId, idHash }: Key, now: number): Promise<void> {
  await db
    .updateTable('console_session')
    .set({ seen_at: now })
    .where('org_id', '=', orgId)
    .where('id_hash', '=', idHash)
    .execute();
}

/**
 * Takes it upon this instance to have the tokens renewed, unless another has since `stale`: a token for renewal is good for
 * one time at many providers. Says whether it did.
 */
export async function claimRenewal(
  db: Database,
  { orgId, idHash }: Key,
  { now, stale }: { now: number; stale: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('console_session')
    .set({ renewing_at: now })
    .where('org_id', '=', orgId)
    .where('id_hash', '=', idHash)
    .where(({ or, eb }) => or([eb('renewing_at', 'is', null), eb('renewing_at', '<', stale)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Keeps other tokens for a session. */
export async function renewConsoleSession(
  db: Database,
  { orgId, idHash }: Key,
  sealed: string,
): Promise<void> {
  await db
    .updateTable('console_session')
    .set({ sealed, renewing_at: null })
    .where('org_id', '=', orgId)
    .where('id_hash', '=', idHash)
    .execute();
}

export async function deleteConsoleSession(db: Database, { orgId, idHash }: Key): Promise<void> {
  await db.deleteFrom('console_session').where('org_id', '=', orgId).where('id_hash', '=', idHash).execute();
}

/** When a person signed in, and when they last did something, for all of their sessions that are kept. */
export async function listConsoleSessions(
  db: Database,
  orgId: string,
  person: string,
): Promise<{ createdAt: number; seenAt: number }[]> {
  return db
    .selectFrom('console_session')
    .select(['created_at as createdAt', 'seen_at as seenAt'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('created_at')
    .execute();
}

/** Removes what has ended by a time, and says how many there were. */
export async function deleteEndedSessions(db: Database, orgId: string, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('console_session')
    .where('org_id', '=', orgId)
    .where(({ or, eb }) =>
      or([eb('created_at', '<=', now - CONSOLE_SESSION_MS), eb('seen_at', '<=', now - CONSOLE_IDLE_MS)]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
