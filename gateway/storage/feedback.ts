import type { Feedback } from '@sidenote/contract/feedback';
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

/** An organisation's votes, oldest first. */
export async function listVotes(db: Database, orgId: string) {
  const rows = await db
    .selectFrom('feedback')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('at')
    .orderBy('request_id')
    .execute();
  return rows.map(({ request_id, person, vote, reasons, at }) => ({
    requestId: request_id,
    person,
    vote,
    reasons: JSON.parse(reasons) as string[],
    at,
  }));
}
