import type { AuditFilter } from '@sidenote/contract/audit';
import { entriesOf, type StoredAuditEntry } from './audit.ts';
import { findReference } from './audit-people.ts';
import type { Database } from './database.ts';

/** The row that a page ended with. */
export interface AuditPlace {
  readonly at: number;
  readonly seq: number;
}

export interface AuditSearch extends AuditFilter {
  readonly after?: AuditPlace | undefined;
  readonly limit: number;
}

/** Whether a person did something that an organisation's audit still has; what was done to them does not count. */
export async function hasActed(db: Database, orgId: string, person: string): Promise<boolean> {
  const reference = await findReference(db, orgId, person);
  if (reference === undefined) return false;
  const row = await db
    .selectFrom('audit')
    .select('seq')
    .where('org_id', '=', orgId)
    .where('actor', '=', reference)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const pseudonym = /^[0-9a-f]{32}$/;

/**
 * Rows of an organisation's audit by number, who acted, what was done, to what and when, in the order of time. A person is
 * found by their pseudonym for as long as they are not erased, and by the reference to them afterwards.
 */
export async function searchAudit(
  db: Database,
  orgId: string,
  search: AuditSearch,
): Promise<StoredAuditEntry[]> {
  const { seq, actor, action, target, from, to, order, after, limit } = search;
  const named = async (name: string | undefined) =>
    name !== undefined && pseudonym.test(name) ? ((await findReference(db, orgId, name)) ?? name) : name;
  const filters = [
    ['seq', '=', seq],
    ['actor', '=', await named(actor)],
    ['action', '=', action],
    ['target', '=', await named(target)],
    ['at', '>=', from],
    ['at', '<=', to],
  ] as const;
  const direction = order === 'newest' ? 'desc' : 'asc';
  let query = db
    .selectFrom('audit')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('at', direction)
    .orderBy('seq', direction)
    .limit(limit);
  for (const [column, compare, value] of filters)
    if (value !== undefined) query = query.where(column, compare, value);
  if (after !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('at', 'seq'), direction === 'desc' ? '<' : '>', tuple(after.at, after.seq)),
    );
  return entriesOf(db, orgId, await query.execute());
}

/**
 * The same among these acts alone. Each is looked for by itself: where an audit is long and they are few in it, one search for all
 * of them would go through everything else.
 */
export async function searchActs(
  db: Database,
  orgId: string,
  { acts, ...search }: AuditSearch & { acts: readonly string[] },
): Promise<StoredAuditEntry[]> {
  const found: StoredAuditEntry[] = [];
  for (const action of acts)
    if (search.action === undefined || search.action === action)
      found.push(...(await searchAudit(db, orgId, { ...search, action })));
  const newer = (one: StoredAuditEntry, other: StoredAuditEntry) => other.at - one.at || other.seq - one.seq;
  const inOrder = found.toSorted((one, other) =>
    search.order === 'newest' ? newer(one, other) : newer(other, one),
  );
  return inOrder.slice(0, search.limit);
}
