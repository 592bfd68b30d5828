import type { Feedback } from '@sidenote/contract/feedback-schema';
import type { Database } from './database.ts';

/** A vote, and the person and organisation it was checked against. */
export interface StoredVote {
  readonly feedback: Feedback;
  readonly orgId: string;
  readonly person: string;
  readonly at: number;
}

/** Keeps a vote; a later one on the same request takes its place. */
export async function putVote(db: Database, { feedback, orgId, person, at }: StoredVote): Promise<void> {
  const vote = { vote: feedback.vote, reasons: JSON.stringify([...new Set(feedback.reasons)].sort()), at };
  await db
    .insertInto('feedback')
    .values({ request_id: feedback.requestId, org_id: orgId, person, ...vote })
    .onConflict((conflict) => conflict.columns(['org_id', 'request_id']).doUpdateSet(vote))
    .execute();
}

export interface Vote {
  readonly requestId: string;
  readonly person: string;
  readonly vote: string;
  readonly reasons: readonly string[];
  readonly at: number;
}

/** An organisation's votes, or one person's of it, oldest first. */
export async function listVotes(db: Database, orgId: string, person?: string): Promise<Vote[]> {
  const rows = await db
    .selectFrom('feedback')
    .selectAll()
    .where('org_id', '=', orgId)
    .$if(person !== undefined, (votes) => votes.where('person', '=', person ?? ''))
    .orderBy('at')
    .orderBy('request_id')
    .execute();
  return rows.map(({ request_id, person, vote, reasons, at }) => ({
    ...{ requestId: request_id, person, vote, at },
    reasons: JSON.parse(reasons) as string[],
  }));
}
