import type { InteractionRecord } from '@sidenote/contract/record';
import { interactionRecordSchema } from '@sidenote/contract/record';
import { CompiledQuery, type DialectAdapter } from 'kysely';
import type { Database } from './database.ts';
import type { InteractionRow } from './tables.ts';

/**
 * Rows of one statement, largest first. Few sizes, so that a batch of any length is made of few prepared statements,
 * and their text is written once: to write it anew costs more than the rows do.
 */
const STATEMENT_ROWS = [64, 8, 1] as const;

/** The text of each size of statement in the dialect of a database. */
const statements = new WeakMap<DialectAdapter, Map<number, string>>();

/**
 * Writes records, all of them or none within the caller's transaction. A record that is already there is left as it
 * is.
 */
export async function writeInteractions(db: Database, records: readonly InteractionRecord[]): Promise<void> {
  let at = 0;
  for (const size of STATEMENT_ROWS)
    for (; records.length - at >= size; at += size) {
      const rows = records.slice(at, at + size).map(toRow);
      const values = rows.flatMap((row) => Object.values(row));
      await db.executeQuery(CompiledQuery.raw(statementFor(db, rows), values));
    }
}

function statementFor(db: Database, rows: readonly InteractionRow[]): string {
  const { adapter } = db.getExecutor();
  const inDialect = statements.get(adapter) ?? new Map<number, string>();
  const known = inDialect.get(rows.length);
  if (known !== undefined) return known;
  const { sql } = db
    .insertInto('interaction')
    .values(rows)
    // Whichever key: where the table is divided by time, that is part of it.
    .onConflict((conflict) => conflict.doNothing())
    .compile();
  statements.set(adapter, inDialect.set(rows.length, sql));
  return sql;
}

/** Whose a request of an organisation was, which is all that a vote needs to know of it. */
export async function findOwner(db: Database, orgId: string, requestId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('interaction')
    .select('person')
    .where('org_id', '=', orgId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row?.person;
}

/** An organisation's records, or one person's of it, oldest first. */
export async function listInteractions(
  db: Database,
  orgId: string,
  person?: string,
): Promise<InteractionRecord[]> {
  const rows = await db
    .selectFrom('interaction')
    .selectAll()
    .where('org_id', '=', orgId)
    .$if(person !== undefined, (records) => records.where('person', '=', person ?? ''))
    .orderBy('at')
    .orderBy('request_id')
    .execute();
  return rows.map(fromRow);
}

function toRow(record: InteractionRecord): InteractionRow {
  return {
    request_id: record.requestId,
    org_id: record.orgId,
    person: record.person,
    action: record.action,
    site: record.site,
    product: record.product,
    object_type: record.objectType,
    input_length: record.inputLength,
    output_length: record.outputLength,
    outcome: record.outcome,
    provider: record.provider,
    model: record.model,
    region: record.region,
    policy_version: record.policyVersion,
    prompt_version: record.promptVersion,
    first_token_ms: record.firstTokenMs,
    total_ms: record.totalMs,
    at: record.at,
  };
}

function fromRow(row: InteractionRow): InteractionRecord {
  return interactionRecordSchema.parse({
    requestId: row.request_id,
    orgId: row.org_id,
    person: row.person,
    action: row.action,
    site: row.site,
    product: row.product,
    objectType: row.object_type,
    inputLength: row.input_length,
    outputLength: row.output_length,
    outcome: row.outcome,
    provider: row.provider,
    model: row.model,
    region: row.region,
    policyVersion: row.policy_version,
    promptVersion: row.prompt_version,
    firstTokenMs: row.first_token_ms,
    totalMs: row.total_ms,
    at: row.at,
  });
}
