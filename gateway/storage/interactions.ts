import type { InteractionRecord } from '@sidenote/contract/record';
import { interactionRecordSchema } from '@sidenote/contract/record';
import type { Database } from './database.ts';
import { type Insertion, insertRows } from './prepared-rows.ts';
import type { InteractionRow } from './tables.ts';

const insertion: Insertion<InteractionRow> = {
  name: 'interaction',
  build: (db, rows) =>
    db
      .insertInto('interaction')
      .values(rows)
      // Whichever key: where the table is divided by time, that is part of it.
      .onConflict((conflict) => conflict.doNothing()),
};

/**
 * Writes records, all of them or none within the caller's transaction. A record that is already there is left as it
 * is.
 */
export async function writeInteractions(db: Database, records: readonly InteractionRecord[]): Promise<void> {
  await insertRows(db, insertion, records.map(toRow));
}

/** Whose a request of an organisation was, and by which action: all that a vote needs to know of it. */
export async function findAsked(
  db: Database,
  orgId: string,
  requestId: string,
): Promise<{ readonly person: string; readonly action: string } | undefined> {
  return db
    .selectFrom('interaction')
    .select(['person', 'action'])
    .where('org_id', '=', orgId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
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

interface Range {
  /** Milliseconds since 1970, both ends included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The record that the page before ended with. */
  readonly after: InteractionRecord | undefined;
  readonly limit: number;
}

/** A page of an organisation's records of a range of time, oldest first. */
export async function listInteractionsBetween(
  db: Database,
  orgId: string,
  { from = 0, to = Number.MAX_SAFE_INTEGER, after, limit }: Range,
): Promise<InteractionRecord[]> {
  const rows = await db
    .selectFrom('interaction')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('at', '>=', after?.at ?? from)
    .where('at', '<=', to)
    .$if(after !== undefined, (records) =>
      records.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('at', 'request_id'), '>', tuple(after?.at ?? 0, after?.requestId ?? '')),
      ),
    )
    .orderBy('at')
    .orderBy('request_id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

function toRow(record: InteractionRecord): InteractionRow {
  return {
    request_id: record.requestId,
    org_id: record.orgId,
    person: record.person,
    team: record.team,
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
    team: row.team,
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
