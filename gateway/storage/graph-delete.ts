import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';
import { personKinds } from './graph-edges.ts';
import { rowId } from './row-id.ts';

/** Rows in one transaction: few enough that nobody waits for a lock. */
const ROWS = 2_000;

/**
 * Every table of a graph, in the order in which they are emptied. First how far connectors are: switched on again meanwhile,
 * they begin anew and do not take for there what is gone. Last that one of them is to forget first what it brought: switched on
 * again meanwhile, it still has to. Who wants no part stays remembered.
 */
const tables = [
  { table: 'connector_scope', which: sql`scope <> ''` },
  ...['graph_edge', 'graph_node', 'graph_event', 'graph_account', 'graph_member'].map(whole),
  ...['graph_relation', 'graph_team', 'graph_analysis', 'graph_name', 'graph_kind', 'connector_scope'].map(
    whole,
  ),
];

function whole(table: string) {
  return { table, which: sql`1 = 1` };
}

/** Whether anything of an organisation's graph is still there. How far connectors are tells of no work. */
export async function hasGraph(db: Database, orgId: string): Promise<boolean> {
  const there = tables
    .filter(({ table }) => table !== 'connector_scope')
    .map(({ table }) => sql`exists (select 1 from ${sql.table(table)} where org_id = ${orgId})`);
  const { rows } = await sql`select 1 where ${sql.join(there, sql` or `)}`.execute(db);
  return rows.length > 0;
}

/** Deletes a part of an organisation's graph, and says how many rows: 0 when all of it is gone. */
export async function deleteSomeOfGraph(db: Database, kind: Storage['kind'], orgId: string): Promise<number> {
  for (const { table, which } of tables) {
    const gone = await sql`delete from ${sql.table(table)} where ${rowId(kind)} in (
      select ${rowId(kind)} from ${sql.table(table)} where org_id = ${orgId} and ${which} limit ${sql.lit(ROWS)})`.execute(
      db,
    );
    if (Number(gone.numAffectedRows ?? 0) > 0) return Number(gone.numAffectedRows);
  }
  return 0;
}

/**
 * Deletes a part of what an organisation's graph knows of persons: what they did and with whom, by which accounts they are
 * known, whose requests are in it, and the places that may be somebody's own, with the ids and sizes of everything. An analysis that
 * is under way begins anew. What teams did stays, and what five people were behind. Says how many rows: 0 when nothing of persons is left.
 */
export async function deleteSomePeople(db: Database, kind: Storage['kind'], orgId: string): Promise<number> {
  // What stands for a person or an account, and for nobody on a list, is shorter than a team's id.
  const ofPeople = sql`org_id = ${orgId} and kind in (${sql.join(personKinds)}) and length(source) <= 32`;
  const some = (table: string, which: ReturnType<typeof sql>) =>
    sql`${rowId(kind)} in (select ${rowId(kind)} from ${sql.table(table)} where ${which} limit ${sql.lit(ROWS)})`;
  const own = sql`org_id = ${orgId}`;
  const ofPeopleGone = sql`delete from graph_edge where ${some('graph_edge', ofPeople)}`;
  const steps = [
    // With who is in which team gone, what was found of it so far is nothing to go on from.
    sql`update graph_analysis set checkpoint = null, lease = null, leased_until = null,
      state = case when state = 'running' then 'waiting' else state end
      where ${own} and state <> 'done' and (state = 'running' or checkpoint is not null)`,
    sql`delete from graph_event where ${some('graph_event', sql`${own} and person > ''`)}`,
    ofPeopleGone,
    sql`delete from graph_edge where ${some('graph_edge', sql`${own} and kind = 'part-of'`)}`,
    sql`delete from graph_node where ${some('graph_node', sql`${own} and kind = 'container'`)}`,
    sql`update graph_node set sealed = '', listed = 0, size = '', size_origin = ''
      where ${some('graph_node', sql`${own} and (sealed <> '' or listed = 1 or size_origin <> '')`)}`,
    sql`delete from graph_account where ${some('graph_account', own)}`,
    sql`delete from graph_member where ${some('graph_member', own)}`,
  ];
  for (const step of steps) {
    const { numAffectedRows = 0n } = await step.execute(db);
    if (numAffectedRows === 0n) continue;
    // Connectors begin anew: where people are known again meanwhile, they do not take for there what is gone.
    if (step === ofPeopleGone) await db.deleteFrom('connector_scope').where('org_id', '=', orgId).execute();
    return Number(numAffectedRows);
  }
  return 0;
}
