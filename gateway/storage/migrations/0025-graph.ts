import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { lockByOrganisation } from './0004-row-level-security.ts';

/** Columns of a table by their kind; those after a `?` may be empty. */
interface Columns {
  readonly text?: readonly string[];
  readonly integer?: readonly string[];
  readonly bigint?: readonly string[];
  readonly orNothing?: readonly (readonly [name: string, kind: 'text' | 'integer' | 'bigint'])[];
  readonly key: readonly string[];
}

/**
 * What the teamwork graph is kept in: things by opaque keys with their ids sealed beside them, how they hang together by week,
 * which requests are in it, who wants no part in it, what was deduced, and where an organisation brings metadata in from.
 */
const tables: Readonly<Record<string, Columns>> = {
  graph_node: {
    text: ['org_id', 'key', 'kind', 'app', 'type', 'sealed'],
    integer: ['listed', 'first_week', 'last_week'],
    key: ['org_id', 'key'],
  },
  graph_edge: {
    text: ['org_id', 'source', 'kind', 'target', 'origin'],
    integer: ['week', 'count'],
    // The weeks before the targets: what somebody had to do with lately is one short range.
    key: ['org_id', 'source', 'kind', 'week', 'target', 'origin'],
  },
  graph_event: {
    text: ['org_id', 'request_id', 'work_type', 'attachments', 'people'],
    bigint: ['at'],
    orNothing: [
      ['person', 'text'],
      ['team', 'text'],
      ['object', 'text'],
      ['container', 'text'],
    ],
    key: ['org_id', 'request_id'],
  },
  graph_account: {
    text: ['org_id', 'account', 'person'],
    integer: ['confirmed'],
    key: ['org_id', 'account', 'person'],
  },
  graph_left: { text: ['org_id', 'trace'], bigint: ['at'], key: ['org_id', 'trace'] },
  graph_team: {
    text: ['org_id', 'id'],
    integer: ['week', 'people'],
    orNothing: [['group_id', 'text']],
    key: ['org_id', 'week', 'id'],
  },
  graph_member: { text: ['org_id', 'person', 'team'], key: ['org_id', 'person'] },
  graph_relation: {
    text: ['org_id', 'kind', 'source', 'target', 'why'],
    integer: ['week', 'people'],
    key: ['org_id', 'week', 'kind', 'source', 'target'],
  },
  graph_analysis: {
    text: ['org_id', 'state'],
    integer: ['week'],
    bigint: ['due_at'],
    orNothing: [
      ['step', 'text'],
      ['checkpoint', 'text'],
      ['lease', 'text'],
      ['leased_until', 'bigint'],
      ['started_at', 'bigint'],
      ['ended_at', 'bigint'],
    ],
    key: ['org_id', 'week'],
  },
  graph_name: { text: ['org_id', 'type', 'name'], integer: ['week'], key: ['org_id', 'type'] },
  connector: {
    text: ['org_id', 'id', 'app', 'name', 'url', 'scopes', 'state', 'wrapped_key', 'sealed', 'fingerprint'],
    integer: ['secret_version', 'version'],
    bigint: ['created_at', 'due_at'],
    orNothing: [
      ['old_url', 'text'],
      ['old_scopes', 'text'],
      ['created_by', 'text'],
      ['last_at', 'bigint'],
      ['last_fault', 'text'],
      ['failing_since', 'bigint'],
      ['lease', 'text'],
      ['leased_until', 'bigint'],
    ],
    key: ['org_id', 'id'],
  },
  connector_scope: {
    text: ['org_id', 'connector_id', 'scope', 'sealed'],
    integer: ['round'],
    key: ['org_id', 'connector_id', 'scope'],
  },
};

const indexes = [
  ['graph_edge_by_target', 'graph_edge', ['org_id', 'target', 'kind', 'week']],
  // By age, for what goes by it.
  ['graph_edge_by_week', 'graph_edge', ['org_id', 'week']],
  ['graph_node_by_week', 'graph_node', ['org_id', 'last_week']],
  ['graph_event_by_person', 'graph_event', ['org_id', 'person', 'at']],
  ['graph_event_by_time', 'graph_event', ['org_id', 'at']],
  ['graph_account_by_person', 'graph_account', ['org_id', 'person']],
  ['graph_member_by_team', 'graph_member', ['org_id', 'team']],
  ['graph_analysis_due', 'graph_analysis', ['state', 'due_at']],
  ['connector_due', 'connector', ['state', 'due_at']],
] as const;

export async function graphOnSqlite(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('organisation')
    .addColumn('graph', 'text', (column) =>
      column
        .notNull()
        .defaultTo(
          '{"on":false,"products":[],"details":false,"people":"teams","context":false,"naming":false}',
        ),
    )
    .execute();
  for (const [name, { text = [], integer = [], bigint = [], orNothing = [], key }] of Object.entries(
    tables,
  )) {
    let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const column of text) table = table.addColumn(column, 'text', (of) => of.notNull());
    for (const column of integer) table = table.addColumn(column, 'integer', (of) => of.notNull());
    for (const column of bigint) table = table.addColumn(column, 'bigint', (of) => of.notNull());
    for (const [column, kind] of orNothing) table = table.addColumn(column, kind);
    if (name === 'graph_relation')
      table = table.addColumn('weight', 'double precision', (of) => of.notNull());
    if (name === 'graph_analysis')
      table = table.addColumn('progress', 'double precision', (of) => of.notNull());
    await table.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute();
  }
  for (const [name, table, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  // Of what came by a connector, to delete it with that; most rows came by none.
  await sql`create index graph_edge_by_origin on graph_edge (org_id, origin) where origin <> ''`.execute(db);
}

export async function graphOnPostgres(db: Kysely<unknown>): Promise<void> {
  await graphOnSqlite(db);
  for (const table of Object.keys(tables)) await lockByOrganisation(db, table, 'org_id');
}
