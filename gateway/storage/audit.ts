import type { AuditAct } from '@sidenote/contract/audit-acts';
import {
  type AuditHead,
  type Beginning,
  beginningOf,
  CHAIN_START,
  hashRow,
  sealHash,
  sealHead,
} from './audit-chain.ts';
import { peopleIn, withPeople, withReferences } from './audit-people.ts';
import type { Database } from './database.ts';
import type { AuditHeadRow, AuditRow } from './tables.ts';
import { queueForWebhooks } from './webhook-deliveries.ts';

/** One change: who made it, what it was, and why. `before` and `after` are what changed, without any text of a person. */
export interface AuditEntry {
  readonly orgId: string;
  /** A person's pseudonym, or what acted in nobody's name, such as `operator` or `directory`. */
  readonly actor: string;
  readonly action: AuditAct;
  readonly target: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | undefined;
  readonly at: number;
  /** The version of the organisation's rules that this change took the place of; undefined where it changes none. */
  readonly changed?: number;
}

export interface StoredAuditEntry {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly hash: string;
}

/**
 * Appends a row to an organisation's audit, in the transaction of the change it is about: both are there or neither
 * is. Rows of one organisation are written one after another; each carries the hash of the one before and a seal.
 * Returns its number.
 */
export async function appendAudit(db: Database, key: Buffer, entry: AuditEntry): Promise<number> {
  const { orgId } = entry;
  const { head, beginning } = await nextHead(db, key, entry);
  const numbered = { orgId, seq: head.lastSeq };
  const naming = { ...numbered, key };
  const row = {
    ...{ ...numbered, at: entry.at, action: entry.action },
    actor: await withReferences(db, naming, entry.actor),
    target: await withReferences(db, naming, entry.target),
    before:
      entry.before === undefined ? null : await withReferences(db, naming, JSON.stringify(entry.before)),
    after: entry.after === undefined ? null : await withReferences(db, naming, JSON.stringify(entry.after)),
    reason: entry.reason === undefined ? null : await withReferences(db, naming, entry.reason),
  };
  const hash = hashRow(row, head.lastHash);
  const { orgId: org_id, ...columns } = row;
  await db
    .insertInto('audit')
    .values({ org_id, ...columns, previous_hash: head.lastHash, hash, seal: sealHash(key, hash) })
    .execute();
  await writeHead(db, key, { ...head, lastHash: hash }, beginning);
  await queueForWebhooks(db, { orgId, seq: head.lastSeq, at: entry.at });
  return head.lastSeq;
}

/** An organisation's audit after a row, oldest first; people who were erased stay references. */
export async function listAudit(
  db: Database,
  orgId: string,
  { after = 0, limit }: { after?: number; limit: number },
): Promise<StoredAuditEntry[]> {
  return entriesOf(db, orgId, await listAuditRows(db, orgId, { after, limit }));
}

/** One row of it; undefined when there is none, or retention took it. */
export async function findAudit(
  db: Database,
  orgId: string,
  seq: number,
): Promise<StoredAuditEntry | undefined> {
  const [row] = await listAudit(db, orgId, { after: seq - 1, limit: 1 });
  return row?.seq === seq ? row : undefined;
}

/** The latest rows of these actions, newest first. */
export async function listLatestAudit(
  db: Database,
  orgId: string,
  { actions, limit }: { actions: readonly string[]; limit: number },
): Promise<StoredAuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('action', 'in', actions)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return entriesOf(db, orgId, rows);
}

/** Rows as they are told: with the pseudonyms of people who were not erased. */
export async function entriesOf(
  db: Database,
  orgId: string,
  rows: readonly AuditRow[],
): Promise<StoredAuditEntry[]> {
  const texts = rows.flatMap(({ actor, target, before, after, reason }) => [
    actor,
    target,
    before,
    after,
    reason,
  ]);
  const people = await peopleIn(db, orgId, texts);
  return rows.map((row) => toEntry(row, people));
}

/** The rows as they are stored. */
export async function listAuditRows(
  db: Database,
  orgId: string,
  { after, limit }: { after: number; limit: number },
): Promise<AuditRow[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

export async function findHead(db: Database, orgId: string): Promise<AuditHeadRow | undefined> {
  return db.selectFrom('audit_head').selectAll().where('org_id', '=', orgId).executeTakeFirst();
}

/**
 * Seals where a chain starts and ends. Where the seal that was there did not fit, which is told by no `beginning`, it stays: a new
 * one would make whole what somebody without the key has written.
 */
export async function writeHead(
  db: Database,
  key: Buffer,
  head: AuditHead,
  beginning: Beginning | undefined,
): Promise<void> {
  const { orgId, startSeq, startHash, lastSeq, lastHash } = head;
  const columns = { start_seq: startSeq, start_hash: startHash, last_seq: lastSeq, last_hash: lastHash };
  await db
    .updateTable('audit_head')
    .set({ ...columns, ...(beginning === undefined ? {} : { seal: sealHead(key, head, beginning) }) })
    .where('org_id', '=', orgId)
    .execute();
}

export function headOf(row: AuditHeadRow): AuditHead {
  return {
    orgId: row.org_id,
    ...{ startSeq: row.start_seq, startHash: row.start_hash },
    ...{ lastSeq: row.last_seq, lastHash: row.last_hash },
  };
}

/** Takes the next number. The row it writes stays locked until the transaction ends, so that nobody else takes it. */
async function nextHead(
  db: Database,
  key: Buffer,
  { orgId, changed }: AuditEntry,
): Promise<{ head: AuditHead; beginning: Beginning | undefined }> {
  const start = { start_seq: 0, start_hash: CHAIN_START, last_seq: 0, last_hash: CHAIN_START, seal: '' };
  await db
    .insertInto('audit_head')
    .values({ org_id: orgId, ...start })
    .onConflict((conflict) => conflict.column('org_id').doNothing())
    .execute();
  const row = await db
    .updateTable('audit_head')
    .set((head) => ({ last_seq: head('last_seq', '+', 1) }))
    .where('org_id', '=', orgId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const head = headOf(row);
  if (head.lastSeq > 1)
    return { head, beginning: beginningOf(key, { ...head, lastSeq: head.lastSeq - 1 }, row.seal) };
  // Rules that were changed before their first row have lost the rows of it.
  const isFirst = (changed ?? (await versionOf(db, orgId))) <= 1;
  return {
    head: { ...head, startHash: CHAIN_START, lastHash: CHAIN_START },
    beginning: isFirst ? 'first' : 'again',
  };
}

/** How often an organisation's rules were changed, from 1. */
async function versionOf(db: Database, orgId: string): Promise<number> {
  const row = await db
    .selectFrom('organisation')
    .select('policy_version as version')
    .where('id', '=', orgId)
    .executeTakeFirst();
  return row?.version ?? 1;
}

function toEntry(row: AuditRow, people: ReadonlyMap<string, string>): StoredAuditEntry {
  const fromJson = (text: string | null): unknown => text && JSON.parse(withPeople(text, people));
  return {
    ...{ seq: row.seq, at: row.at, action: row.action, hash: row.hash },
    actor: withPeople(row.actor, people),
    target: withPeople(row.target, people),
    before: fromJson(row.before),
    after: fromJson(row.after),
    reason: row.reason && withPeople(row.reason, people),
  };
}
