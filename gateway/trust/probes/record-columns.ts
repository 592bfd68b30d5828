import { sql } from 'kysely';
import type { Database, Storage } from '../../storage/database.ts';
import type { FeedbackRow, InteractionRow } from '../../storage/tables.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** Every column that records and votes have; none of them could hold a text. */
const known: { interaction: Record<keyof InteractionRow, true>; feedback: Record<keyof FeedbackRow, true> } =
  {
    interaction: {
      ...{ org_id: true, request_id: true, person: true, team: true, action: true, site: true },
      ...{ product: true, object_type: true, input_length: true, output_length: true, outcome: true },
      ...{ provider: true, model: true, region: true, policy_version: true, prompt_version: true },
      ...{ first_token_ms: true, total_ms: true, at: true, batch: true },
    },
    feedback: {
      ...{ org_id: true, request_id: true, person: true, vote: true, reasons: true, at: true },
      version: true,
    },
  };

/** Whether the database has no column beside the closed ones where use is recorded (R5, R10). */
export const columnsAreClosed: Probe = async ({ parts: { storage }, organisation }) => {
  const found = await storage.inOrganisation(organisation.id, async (db) => [
    ...(await columnsOf(db, storage.kind, 'interaction')),
    ...(await columnsOf(db, storage.kind, 'feedback')),
  ]);
  const more = found.filter(({ table, column }) => !Object.hasOwn(known[table], column));
  return more.length === 0 && found.length > 0
    ? holds('columns_closed', { columns: found.length })
    : fails('columns_unknown', { columns: more.map(({ column }) => column).join(', ') });
};

async function columnsOf(db: Database, kind: Storage['kind'], table: keyof typeof known) {
  const query =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table})`
      : sql<{ name: string }>`select column_name as name from information_schema.columns
          where table_schema = current_schema() and table_name = ${table}`;
  const { rows } = await query.execute(db);
  return rows.map(({ name }) => ({ table, column: name }));
}
