import { sql } from 'kysely';
import type { Database } from './database.ts';

/** How many requests of a person had these lengths. */
export interface AnsweredLengths {
  readonly orgId: string;
  readonly person: string;
  /** Buckets, as recorded. */
  readonly inputLength: string;
  readonly outputLength: string;
  readonly requests: number;
}

/**
 * Requests since a moment (milliseconds since 1970) that an upstream answered, wholly or in part; of one organisation
 * when one is named.
 */
export async function listAnsweredLengths(
  db: Database,
  since: number,
  orgId?: string,
): Promise<AnsweredLengths[]> {
  const every = db
    .selectFrom('interaction')
    .select(['org_id as orgId', 'person', 'input_length as inputLength', 'output_length as outputLength'])
    .select(sql<number | string>`count(*)`.as('requests'))
    .where('at', '>=', since)
    .where('first_token_ms', 'is not', null)
    .groupBy(['org_id', 'person', 'input_length', 'output_length']);
  const rows = await (orgId === undefined ? every : every.where('org_id', '=', orgId)).execute();
  return rows.map((row) => ({ ...row, requests: Number(row.requests) }));
}
