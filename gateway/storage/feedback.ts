import type { Feedback } from '@sidenote/contract/feedback-schema';
import type { Database } from './database.ts';

/** What stands for a vote that was taken back: without it, one that was on its way would count again. */
export const TAKEN_BACK = 'none';

/** A vote, and the person and organisation it was checked against. */
export interface StoredVote {
  readonly feedback: Feedback;
  readonly orgId: string;
  readonly person: string;
  readonly at: number;
}

/** Keeps a vote; a later one on the same request takes its place. One that is no later changes nothing. */
export async function putVote(db: Database, { feedback, ...of }: StoredVote): Promise<void> {
  const { requestId, vote, version } = feedback;
  const reasons = JSON.stringify([...new Set(feedback.reasons)].sort());
  await putRow(db, { ...of, requestId, vote, reasons, version });
}

interface TakenBack extends Omit<StoredVote, 'feedback'> {
  readonly requestId: string;
  readonly version: number | undefined;
}

/** Marks that a person has taken their vote back. The same rule: what is no later changes nothing. */
export async function takeBackVote(db: Database, of: TakenBack): Promise<void> {
  await putRow(db, { ...of, vote: TAKEN_BACK, reasons: '[]' });
}

async function putRow(
  db: Database,
  of: TakenBack & { readonly vote: string; readonly reasons: string },
): Promise<void> {
  const { requestId, orgId, person, vote, reasons, at, version } = of;
  await db
    .insertInto('feedback')
    .values({ request_id: requestId, org_id: orgId, person, vote, reasons, at, version: version ?? 0 })
    .onConflict((conflict) => {
      const replaced = conflict
        .columns(['org_id', 'request_id'])
        .doUpdateSet({ vote, reasons, at, ...(version === undefined ? {} : { version }) });
      return version === undefined ? replaced : replaced.where('feedback.version', '<', version);
    })
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
