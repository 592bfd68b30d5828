import { findHead, headOf, listAuditRows } from './audit.ts';
import { type AuditHead, type Beginning, beginningOf, hashRow, sameSeal, sealHash } from './audit-chain.ts';
import { findRenamed } from './audit-people.ts';
import type { Database } from './database.ts';
import type { AuditRow } from './tables.ts';

const ROWS = 1_000;

/** What is wrong with a chain; `seq` is the first row that does not fit. */
export interface Break {
  readonly seq: number;
  readonly what: keyof typeof breaks;
}

/** Every way in which a chain can be found broken, with a sentence for who verifies it. */
export const breaks = {
  head_missing: 'The sealed head of the audit is missing.',
  begun_again: 'The audit was begun again: what was decided before is not in it.',
  head_changed: 'The head of the audit does not fit its seal.',
  missing: 'A row is missing.',
  moved: 'A row does not follow the one before it.',
  changed: 'A row is not as it was written.',
  not_ours: 'A row is not sealed by this gateway’s key.',
  renamed: 'A row names somebody else than when it was written.',
  cut_off: 'Rows are missing at the end.',
  unknown_end: 'There are rows after the sealed end.',
} as const;

export interface Verified {
  /** Rows that were checked and are as they were written. */
  readonly rows: number;
  /** Number and hash of the last of them: kept elsewhere, they prove later that none was taken away. */
  readonly last: { readonly seq: number; readonly hash: string } | undefined;
  readonly broken: Break | undefined;
}

/**
 * Checks an organisation's audit, row by row, against hashes, seals and the sealed head: all of it, or what follows the
 * row that was the last one when it was found whole before.
 */
export async function verifyAudit(
  db: Database,
  key: Buffer,
  orgId: string,
  before?: Verified['last'],
): Promise<Verified> {
  const stored = await findHead(db, orgId);
  if (stored === undefined) return verifyWithoutHead(db, orgId);
  const head = headOf(stored);
  const start = { seq: head.startSeq, hash: head.startHash };
  const beginning = beginningOf(key, head, stored.seal);
  if (beginning === undefined)
    return { rows: 0, last: undefined, broken: { seq: start.seq + 1, what: 'head_changed' } };
  const renamed = await findRenamed(db, key, orgId);
  const stands = before !== undefined && (await findHash(db, orgId, before.seq)) === before.hash;
  // A row that is not there any more, taken by retention or by somebody else, is nothing to go on from.
  let last = stands && before.seq > start.seq ? before : start;
  let rows = 0;
  for (;;) {
    const some = await listAuditRows(db, orgId, { after: last.seq, limit: ROWS });
    for (const row of some) {
      const what = breakAt(row, last, key) ?? (names(row, renamed) ? 'renamed' : undefined);
      if (what !== undefined) return { rows, last, broken: { seq: last.seq + 1, what } };
      last = { seq: row.seq, hash: row.hash };
      rows += 1;
    }
    if (some.length < ROWS) return { rows, last, broken: breakAtEnd(last, head) ?? breakAtStart(beginning) };
  }
}

/** The hash of a row, or of the last one that retention removed; undefined where neither is known. */
export async function findHash(db: Database, orgId: string, seq: number): Promise<string | undefined> {
  const [row] = await listAuditRows(db, orgId, { after: seq - 1, limit: 1 });
  if (row?.seq === seq) return row.hash;
  const head = await findHead(db, orgId);
  return head?.start_seq === seq ? head.start_hash : undefined;
}

/** An organisation that nobody ever changed has no audit; any other has lost it. */
async function verifyWithoutHead(db: Database, orgId: string): Promise<Verified> {
  const [row] = await listAuditRows(db, orgId, { after: -1, limit: 1 });
  const changed = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', orgId)
    .where('policy_version', '>', 1)
    .executeTakeFirst();
  const broken =
    row === undefined && changed === undefined ? undefined : ({ seq: 1, what: 'head_missing' } as const);
  return { rows: 0, last: undefined, broken };
}

function breakAt(row: AuditRow, last: { seq: number; hash: string }, key: Buffer): Break['what'] | undefined {
  if (row.seq !== last.seq + 1) return 'missing';
  if (row.previous_hash !== last.hash) return 'moved';
  if (row.hash !== hashRow({ ...row, orgId: row.org_id }, row.previous_hash)) return 'changed';
  return sameSeal(row.seal, sealHash(key, row.hash)) ? undefined : 'not_ours';
}

function names({ actor, target, before, after, reason }: AuditRow, references: readonly string[]): boolean {
  if (references.length === 0) return false;
  const text = [actor, target, before, after, reason].join(' ');
  return references.some((reference) => text.includes(reference));
}

/** Told last: what else is wrong with a chain is told before it. */
function breakAtStart(beginning: Beginning): Break | undefined {
  return beginning === 'again' ? { seq: 1, what: 'begun_again' } : undefined;
}

function breakAtEnd(last: { seq: number; hash: string }, head: AuditHead): Break | undefined {
  if (last.seq < head.lastSeq) return { seq: last.seq + 1, what: 'cut_off' };
  if (last.seq > head.lastSeq) return { seq: head.lastSeq + 1, what: 'unknown_end' };
  return last.hash === head.lastHash ? undefined : { seq: last.seq, what: 'changed' };
}
