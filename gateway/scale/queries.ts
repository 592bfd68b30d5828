import { randomUUID } from 'node:crypto';
import type { Feedback } from '@sidenote/contract/feedback-schema';
import type { CompiledQuery } from 'kysely';
import type { Database } from '../storage/database.ts';
import { listVotes, putVote } from '../storage/feedback.ts';
import { findAsked, listInteractions, writeInteractions } from '../storage/interactions.ts';
import { erasePerson } from '../storage/person-data.ts';
import { deleteOlder } from '../storage/retention.ts';
import { listVersions } from '../storage/versions.ts';
import { DAY_MS, END, organisationId, type Population, personId } from './population.ts';
import { recordsOf } from './records.ts';
import { statementsOf } from './statements.ts';

export interface ScaleQuery {
  readonly name: string;
  /** Who runs it, and when. */
  readonly when: string;
  /** The organisation it runs in, or `*` for all. */
  readonly scope: string;
  readonly statement: CompiledQuery;
  /** How often it runs decides: a hot one must never read a big table from end to end. */
  readonly hot: boolean;
}

const BATCH = 100;

/** What the gateway and the console ask of the big tables, in the largest organisation. */
export async function scaleQueries(population: Population, requestId: string): Promise<ScaleQuery[]> {
  const org = organisationId(0);
  const person = personId(0);
  const first = async (work: (db: Database) => Promise<unknown>, part: string) => {
    const statement = (await statementsOf(work)).find(({ sql }) => sql.includes(part));
    if (statement === undefined) throw new Error(`No statement with ${part} was made.`);
    return statement;
  };
  const batch = recordsOf({ ...population, rows: BATCH })
    .take(BATCH)
    .map((record) => ({ ...record, requestId: randomUUID(), at: END + 1 }))
    .toArray();
  const orgs = Array.from({ length: population.organisations }, (_none, rank) => organisationId(rank));
  const feedback: Feedback = { requestId, vote: 'up', reasons: [] };

  return [
    {
      ...{ name: `write ${BATCH} records`, when: 'every 500 ms, each instance', scope: '*', hot: true },
      statement: await first((db) => writeInteractions(db, batch), '"interaction"'),
    },
    {
      ...{
        name: 'versions of every organisation',
        when: 'every 300 ms, each instance',
        scope: '*',
        hot: false,
      },
      statement: await first((db) => listVersions(db, orgs), '"organisation"'),
    },
    {
      ...{ name: 'whose a request was', when: 'each vote', scope: org, hot: true },
      statement: await first((db) => findAsked(db, org, requestId), '"interaction"'),
    },
    {
      ...{ name: 'keep a vote', when: 'each vote', scope: org, hot: true },
      statement: await first((db) => putVote(db, { feedback, orgId: org, person, at: END }), '"feedback"'),
    },
    {
      ...{ name: 'a person’s records', when: 'export of one person', scope: org, hot: true },
      statement: await first((db) => listInteractions(db, org, person), '"interaction"'),
    },
    {
      ...{ name: 'a person’s votes', when: 'export of one person', scope: org, hot: true },
      statement: await first((db) => listVotes(db, org, person), '"feedback"'),
    },
    {
      ...{ name: 'forget a person', when: 'erasure of one person', scope: org, hot: true },
      statement: await first(
        (db) => erasePerson(db, 'postgres', { orgId: org, person }),
        'delete from "interaction"',
      ),
    },
    {
      ...{ name: 'the oldest 1,000 records', when: 'retention, in chunks', scope: org, hot: true },
      statement: await first(
        (db) => deleteOlder(db, 'interaction', org, END - (population.days - 1) * DAY_MS),
        '"interaction"',
      ),
    },
    {
      ...{ name: 'the newest 100 records', when: 'console, a page', scope: org, hot: true },
      statement: await first((db) => newest(db, org), '"interaction"'),
    },
  ];
}

/** What a page of the console's records would ask. */
export function newest(db: Database, orgId: string) {
  return db
    .selectFrom('interaction')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('at', 'desc')
    .limit(100)
    .execute();
}
