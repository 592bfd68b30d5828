import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillEveryTable } from '../testing/every-table.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { useLastingStorage } from '../testing/test-storage.ts';
import type { Database } from './database.ts';

const key = Buffer.alloc(32, 1);

/** Every table with rows of organisations, and the column that says whose they are. */
const tables: [table: string, column: string][] = [
  ['organisation', 'id'],
  ...[
    ...[
      'interaction',
      'feedback',
      'outcome',
      'revocation',
      'directory_person',
      'directory_group',
      'directory_member',
    ],
    ...[
      'provider_key',
      'replaced_key',
      'audit',
      'audit_head',
      'audit_person',
      'fleet_version',
      'blocked_by_day',
      'erasure',
      'directory_waiting',
      'console_session',
      'webhook',
      'webhook_delivery',
    ],
    ...['person_week', 'insight_week', 'insight_cell'],
    ...['graph_node', 'graph_edge', 'graph_event', 'graph_account', 'graph_left', 'graph_team'],
    ...[
      'graph_member',
      'graph_relation',
      'graph_analysis',
      'graph_name',
      'graph_kind',
      'connector',
      'connector_scope',
    ],
  ].map((table): [string, string] => [table, 'org_id']),
];

describe('row-level security', () => {
  // Nothing that is tried here succeeds: each finds what was there at the beginning.
  const at = useLastingStorage();
  const { as, across } = at;
  beforeAll(async () => {
    for (const [n, orgId] of ['acme', 'other'].entries()) {
      await across((db) => addOrganisation(db, orgId));
      await as((db) => fillEveryTable(db, key, { orgId, person: personNo(n), n }), orgId);
    }
  });

  const owners = async (db: Database, table: string, column: string) => {
    const { rows } = await sql<{
      owner: string;
    }>`select distinct ${sql.ref(column)} as owner from ${sql.table(table)}`.execute(db);
    return rows.map(({ owner }) => owner).sort();
  };

  test.each(tables)(
    'of %s shows an organisation its own rows, and both to a job across',
    async (table, column) => {
      expect(await as((db) => owners(db, table, column))).toEqual(['acme']);
      expect(await as((db) => owners(db, table, column), 'other')).toEqual(['other']);
      expect(await as((db) => owners(db, table, column), 'nobody')).toEqual([]);
      expect(await across((db) => owners(db, table, column))).toEqual(['acme', 'other']);
    },
  );

  test.each(tables)('of %s takes no row for another organisation', async (table, column) => {
    const name = sql.table(table);
    const foreign = JSON.stringify({ [column]: 'third' });
    const insert = as((db) =>
      sql`insert into ${name} select (jsonb_populate_record(null::${name}, to_jsonb(own) || ${foreign}::jsonb)).* from ${name} own limit 1`.execute(
        db,
      ),
    );
    await expect(insert).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    });
  });

  test.each(tables.filter(([table]) => table !== 'audit'))(
    'of %s lets nobody change or delete another’s rows, or give a row away',
    async (table, column) => {
      const name = sql.table(table);
      const owner = sql.ref(column);
      const count = async (statement: ReturnType<typeof sql>) =>
        Number((await as((db) => statement.execute(db))).numAffectedRows);
      expect(await count(sql`update ${name} set ${owner} = ${owner} where ${owner} = 'other'`)).toBe(0);
      expect(await count(sql`delete from ${name} where ${owner} = 'other'`)).toBe(0);
      await expect(count(sql`update ${name} set ${owner} = 'other'`)).rejects.toThrow();
      expect(await across((db) => owners(db, table, column))).toEqual(['acme', 'other']);
    },
  );

  test('shows nothing to who names no organisation, and the shared secrets to jobs across only', async () => {
    await at.tamper(`insert into secret values ('pseudonym', 'x')`);
    for (const [table, column] of [...tables, ['secret', 'name'] as const]) {
      const { rows } = await as((db) => withoutName(db, table));
      expect([table, rows]).toEqual([table, []]);
      if (table === 'secret') expect(await as((db) => owners(db, table, column))).toEqual([]);
    }
  });

  test('is forced on every table that there is', async () => {
    const { rows } = await across((db) =>
      sql<{ name: string }>`select relname as name from pg_class
        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname not like 'kysely%'
          and not (relrowsecurity and relforcerowsecurity)`.execute(db),
    );
    expect(rows).toEqual([]);
  });

  test('refuses an organisation that calls itself all', async () => {
    await expect(as(async () => undefined, '*')).rejects.toThrow(RangeError);
  });
});

async function withoutName(db: Database, table: string) {
  await sql`select set_config('sidenote.org', '', true)`.execute(db);
  return sql`select * from ${sql.table(table)}`.execute(db);
}
