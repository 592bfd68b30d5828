import type { Outcome, OutcomeTold } from '@sidenote/contract/outcomes';
import type { Database } from './database.ts';

/** An outcome, and the person and organisation it was checked against. */
export interface StoredOutcome {
  readonly told: OutcomeTold;
  readonly orgId: string;
  readonly person: string;
  readonly at: number;
}

/** Keeps what became of an answer; a later word on the same request takes its place. One that is no later changes nothing. */
export async function putOutcome(db: Database, { told, orgId, person, at }: StoredOutcome): Promise<void> {
  const { requestId, outcome, version } = told;
  await db
    .insertInto('outcome')
    .values({ request_id: requestId, org_id: orgId, person, outcome, at, version })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'request_id'])
        .doUpdateSet({ outcome, at, version })
        .where('outcome.version', '<', version),
    )
    .execute();
}

export interface ListedOutcome {
  readonly requestId: string;
  readonly person: string;
  readonly outcome: Outcome;
  readonly at: number;
}

/** What became of an organisation's answers, or of one person's of it, oldest first. */
export async function listOutcomes(db: Database, orgId: string, person?: string): Promise<ListedOutcome[]> {
  return db
    .selectFrom('outcome')
    .select(['request_id as requestId', 'person', 'outcome', 'at'])
    .where('org_id', '=', orgId)
    .$if(person !== undefined, (told) => told.where('person', '=', person ?? ''))
    .orderBy('at')
    .orderBy('request_id')
    .execute();
}
