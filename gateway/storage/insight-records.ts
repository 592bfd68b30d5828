import type { Database } from './database.ts';

/** What figures are made of: a record with its person's vote on the answer, and what became of it. */
export interface InsightRecord {
  readonly at: number;
  readonly person: string;
  readonly team: string | null;
  readonly action: string;
  readonly site: string;
  readonly product: string;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: number;
  /** How the request ended. */
  readonly code: string;
  /** Buckets, as recorded. */
  readonly inputLength: string;
  readonly outputLength: string;
  readonly firstTokenMs: number | null;
  readonly totalMs: number;
  readonly vote: string | null;
  /** Null where no browser told. */
  readonly became: string | null;
}

export interface Span {
  readonly orgId: string;
  /** Milliseconds since 1970; the end is not in it. */
  readonly from: number;
  readonly to: number;
}

/** Whether there are more records in a span than a number; no more of them are looked at. */
export async function hasMoreThan(db: Database, span: Span, count: number): Promise<boolean> {
  return (await timeOf(db, span, count)) !== undefined;
}

/** Where a part of a span ends that has about so many records, and never none: all of one time are in it. */
export async function endOfPart(db: Database, span: Span, records: number): Promise<number> {
  const at = await timeOf(db, span, records);
  return at === undefined ? span.to : Math.max(at, span.from + 1);
}

/** The time of the record behind so many others of a span. */
async function timeOf(db: Database, { orgId, from, to }: Span, behind: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('interaction')
    .select('at')
    .where('org_id', '=', orgId)
    .where('at', '>=', from)
    .where('at', '<', to)
    .orderBy('at')
    .offset(behind)
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

/** The records of a span, in no order. */
export async function listInsightRecords(db: Database, { orgId, from, to }: Span): Promise<InsightRecord[]> {
  return db
    .selectFrom('interaction')
    .leftJoin('feedback', (join) =>
      join
        .onRef('feedback.org_id', '=', 'interaction.org_id')
        .onRef('feedback.request_id', '=', 'interaction.request_id'),
    )
    .leftJoin('outcome', (join) =>
      join
        .onRef('outcome.org_id', '=', 'interaction.org_id')
        .onRef('outcome.request_id', '=', 'interaction.request_id'),
    )
    .select(['interaction.at', 'interaction.person', 'interaction.team', 'interaction.action'])
    .select(['interaction.site', 'interaction.product', 'interaction.provider', 'interaction.model'])
    .select(['prompt_version as promptVersion', 'interaction.outcome as code'])
    .select(['input_length as inputLength', 'output_length as outputLength'])
    .select(['first_token_ms as firstTokenMs', 'total_ms as totalMs'])
    .select(['feedback.vote', 'outcome.outcome as became'])
    .where('interaction.org_id', '=', orgId)
    .where('interaction.at', '>=', from)
    .where('interaction.at', '<', to)
    .execute();
}
