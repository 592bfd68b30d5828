import { sql } from 'kysely';
import { broughtBy } from './brought-by.ts';
import type { Database } from './database.ts';
import { isPostgres } from './dialect.ts';
import { stillListed } from './graph-access.ts';
import { forgetAccounts } from './graph-confirm.ts';
import { deleteEdgesAt } from './graph-edges.ts';
import { setListed } from './graph-nodes.ts';
import { rowId } from './row-id.ts';

/** Deletes things that are no more, with all that hung on them. */
export async function forgetNodes(db: Database, orgId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await deleteEdgesAt(db, orgId, keys);
  await db.deleteFrom('graph_node').where('org_id', '=', orgId).where('key', 'in', keys).execute();
}

/**
 * Deletes what a connector brought of things that it has no more, and those of them that nothing else holds: that its readers lost them
 * says nothing of what others told.
 */
export async function forgetTold(
  db: Database,
  orgId: string,
  keys: readonly string[],
  connectorId: string,
): Promise<void> {
  if (keys.length === 0) return;
  for (const end of ['source', 'target'] as const)
    await db
      .deleteFrom('graph_edge')
      .where('org_id', '=', orgId)
      .where(end, 'in', keys)
      .where('origin', '=', connectorId)
      .execute();
  await db
    .updateTable('graph_node')
    .set({ size: '', size_origin: '' })
    .where('org_id', '=', orgId)
    .where('key', 'in', keys)
    .where('size_origin', '=', connectorId)
    .execute();
  await unlist(db, orgId, keys);
  await forgetLoose(db, orgId, keys);
}

/** Opens those of the things of which no app lists any more who may open them. */
async function unlist(db: Database, orgId: string, keys: readonly string[]): Promise<void> {
  const listed = await stillListed(db, orgId, keys);
  await setListed(
    db,
    orgId,
    keys.filter((key) => !listed.has(key)),
    false,
  );
}

/**
 * Deletes some of the edges that a connector brought, the things that nothing else holds any more, and the lists of who may
 * open what; then how large it said that things are, and whose accounts are by the addresses that it brought. Says how many rows went or
 * changed: 0 when all of it is gone. The graph must be locked before (`lockGraph`): what somebody else deletes meanwhile is not counted.
 */
export async function forgetConnector(
  db: Database,
  orgId: string,
  connectorId: string,
  limit: number,
): Promise<number> {
  const row = rowId(isPostgres(db) ? 'postgres' : 'sqlite');
  const rows = await db
    .deleteFrom('graph_edge')
    .where(
      sql<boolean>`${row} in (
        select ${row} from graph_edge where org_id = ${orgId} and ${broughtBy(connectorId)} limit ${limit})`,
    )
    .returning(['source', 'kind', 'target'])
    .execute();
  if (rows.length === 0)
    return (
      (await forgetSizes(db, { orgId, connectorId, limit })) || (await forgetAccounts(db, orgId, connectorId))
    );
  const opened = new Set(rows.filter(({ kind }) => kind === 'may-open').map(({ target }) => target));
  await unlist(db, orgId, [...opened]);
  await forgetLoose(db, orgId, [...new Set(rows.flatMap(({ source, target }) => [source, target]))]);
  return rows.length;
}

async function forgetSizes(
  db: Database,
  { orgId, connectorId, limit }: { orgId: string; connectorId: string; limit: number },
): Promise<number> {
  const said = db
    .selectFrom('graph_node')
    .select('key')
    .where('org_id', '=', orgId)
    .where('size_origin', '=', connectorId)
    .where('size_origin', '<>', '')
    .limit(limit);
  const { numUpdatedRows } = await db
    .updateTable('graph_node')
    .set({ size: '', size_origin: '' })
    .where('org_id', '=', orgId)
    .where('key', 'in', said)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Deletes those of the nodes that no edge holds any more. */
export async function forgetLoose(db: Database, orgId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const held = new Set([
    ...(await endsOfEdges(db, orgId, 'source', keys)),
    ...(await endsOfEdges(db, orgId, 'target', keys)),
  ]);
  const loose = keys.filter((key) => !held.has(key));
  if (loose.length === 0) return;
  await db.deleteFrom('graph_node').where('org_id', '=', orgId).where('key', 'in', loose).execute();
}

async function endsOfEdges(
  db: Database,
  orgId: string,
  end: 'source' | 'target',
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom('graph_edge')
    .select(sql<string>`${sql.ref(end)}`.as('key'))
    .distinct()
    .where('org_id', '=', orgId)
    .where(end, 'in', keys)
    .execute();
  return new Set(rows.map(({ key }) => key));
}
